/**
 * The runner for detectors of audiences: hands each the facts it declared, frozen, and turns what it answers into a
 * signal. One that throws or answers nonsense becomes `failed` and disturbs none of the others.
 */
import type { AudienceFacts, KnownAudienceFacts } from '../domain/facts';
import type { Signal } from '../domain/signal';
import { checkAnswer } from './answer';
import { type Detector, detectorRef } from './detector';
import { kindOf } from './run';
import { Context, type RunOptions } from './told';

/**
 * @param facts of one audience; what is not known is absent
 * @param observedAt newest observation of a follower; null where none is known
 * @returns one signal per detector, in the order given
 * @throws RangeError where the lists of facts differ in length
 */
export function runAudienceDetectors(
  detectors: readonly Detector<'audience'>[],
  facts: KnownAudienceFacts,
  observedAt: Date | null,
  { detectorOptions }: RunOptions = {},
): Signal[] {
  const lists = Object.values(facts);
  if (new Set(lists.map(({ length }) => length)).size > 1) {
    throw new RangeError(`lists of ${lists.map(({ length }) => length).join(', ')} followers`);
  }
  // All detectors look at the same lists: none must change them under the others.
  for (const list of lists) Object.freeze(list);
  return detectors.map((detector) => {
    const options = Object.freeze({ ...detector.options, ...detectorOptions?.[detector.meta.id] });
    return { ...answerOf(detector, facts, options, observedAt), detector: detectorRef(detector) };
  });
}

type Answer = Signal extends infer Said ? (Said extends Signal ? Omit<Said, 'detector'> : never) : never;

function answerOf(
  detector: Detector<'audience'>,
  facts: KnownAudienceFacts,
  options: object,
  observedAt: Date | null,
): Answer {
  const { requires, uses = [], messages } = detector.meta;
  const missing = requires.filter((name) => facts[name] === undefined);
  if (missing.length > 0) {
    return { outcome: 'abstained', because: 'missing-facts', detail: `not known: ${missing.join(', ')}` };
  }
  try {
    const answer = detector.evaluate(told(facts, [...requires, ...uses]), new Context(options, observedAt));
    return checkAnswer(answer, messages);
  } catch (error) {
    return { outcome: 'failed', error: kindOf(error) };
  }
}

/** Only what was declared and is known. That the required facts are there was checked before. */
function told(facts: KnownAudienceFacts, declared: readonly (keyof AudienceFacts)[]): Readonly<AudienceFacts> {
  const known = declared.filter((name) => facts[name] !== undefined).map((name) => [name, facts[name]] as const);
  return Object.freeze(Object.fromEntries(known)) as Readonly<AudienceFacts>;
}
