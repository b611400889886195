/**
 * Checks a detector that comes from outside the repository. Nobody compiled it against the contract, so everything the
 * contract's types and the house's inspectors ask of our own is asked of it here.
 */
import { z } from 'zod';
import { factNames } from '../domain/fact-names';
import { accountClasses } from '../domain/score';
import { frozenCopy, isPlainJson } from '../lib/plain-json';
import { type Detector, costs, themes } from './detector';
import { detectorIdPattern, mostPointsOfOne } from './register';

const words = (longest: number) => z.string().trim().min(1).max(longest);

/** Of a named account such words would state as a fact what is likely at best. */
const accuses = /\bfakes?\b|\bbought\b|\bfraud/i;
const fair = (longest: number) =>
  words(longest).refine((text) => !accuses.test(text), 'says as a fact what can only be likely');

const message = fair(500).refine(hasKnownPlaceholders, 'has a placeholder other than {{observed}} and {{usual}}');

const meta = z
  .strictObject({
    id: z.string().max(60).regex(detectorIdPattern, 'is not kebab-case'),
    version: z.int().positive(),
    scope: z.enum(['account', 'audience']),
    theme: z.enum(themes),
    title: fair(200),
    rationale: fair(1000),
    falsePositives: z.array(words(500)).min(1),
    requires: z.array(z.string()),
    uses: z.array(z.string()).optional(),
    cost: z.enum(costs),
    messages: z
      .record(z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/, 'is no word of letters and digits'), message)
      .refine((messages) => Object.keys(messages).length > 0, 'has no message'),
    indicates: z.enum(accountClasses).optional(),
    benign: z.literal(true).optional(),
    expertPoints: z.number().min(0).max(mostPointsOfOne).optional(),
  })
  .superRefine(({ scope, requires, uses = [] }, context) => {
    const fault = factFault([...requires, ...uses], factNames(scope));
    if (fault !== null) context.addIssue({ code: 'custom', path: ['requires'], message: fault });
  })
  .refine(({ benign, expertPoints = 0 }) => !benign || expertPoints === 0, {
    path: ['expertPoints'],
    message: 'a benign detector never adds points',
  });

type Evaluate = (this: unknown, facts: object, context: unknown) => unknown;

const shape = z.strictObject({
  meta,
  options: z.custom<object>((value) => isPlainJson(value) && isKeyed(value), 'is no object of plain JSON'),
  evaluate: z
    .custom<Evaluate>((value) => typeof value === 'function', 'is no function')
    .refine((value) => value.constructor.name !== 'AsyncFunction', 'is asynchronous: a detector answers at once'),
});

/**
 * @returns a frozen copy, so that its module cannot change it afterwards; or what is wrong with it, in words
 */
export function readExternalDetector(value: unknown): Detector | string {
  const parsed = shape.safeParse(value);
  if (!parsed.success) return parsed.error.issues.map(inWords).join('; ');
  const { evaluate, ...data } = parsed.data;
  // It may reach for its own object by `this`.
  const detector: unknown = Object.freeze({ ...frozenCopy(data), evaluate: evaluate.bind(value) });
  return detector as Detector;
}

function factFault(declared: readonly string[], known: readonly string[]): string | null {
  const unknown = declared.filter((name) => !known.includes(name));
  if (unknown.length > 0) return `${unknown.join(', ')} is no fact; facts are ${known.join(', ')}`;
  if (new Set(declared).size < declared.length) return 'a fact is declared twice';
  return declared.length === 0 ? 'no fact is declared: it would be told nothing' : null;
}

function hasKnownPlaceholders(text: string): boolean {
  return !/[{}]{2}/.test(text.replace(/\{\{\s*(observed|usual)\s*\}\}/gu, ''));
}

function isKeyed(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inWords({ path, message: fault }: z.core.$ZodIssue): string {
  return path.length === 0 ? fault : `${path.join('.')}: ${fault}`;
}
