/**
 * The runner: hands each detector the facts it declared, frozen, and turns what it answers into a signal.
 * One detector that throws or answers nonsense becomes `failed` for that account and disturbs nobody else.
 */
import type { KnownFacts } from '../domain/facts';
import type { Abstained, DetectorRef, Scored, Signal } from '../domain/signal';
import { checkAnswer } from './answer';
import type { Detector } from './detector';
import { Context, type Prepared, type RunOptions, prepare, tell } from './told';

/**
 * Runs every detector on every account.
 * @param facts one record per account; what is not known is absent
 * @param observedAt one per account, in the same order
 * @returns one list per account, in order; within it one signal per detector, in the order given
 * @throws RangeError when the two lists differ in length
 */
export function runDetectors(
  detectors: readonly Detector<'account'>[],
  facts: readonly KnownFacts[],
  observedAt: readonly (Date | null)[],
  options: RunOptions = {},
): Signal[][] {
  assertSameLength(facts, observedAt);
  const run = detectorRunner(detectors, options);
  return facts.map((known, index) => run(known, observedAt[index] ?? null));
}

/** The same for one account after another. */
export function detectorRunner(
  detectors: readonly Detector<'account'>[],
  options: RunOptions = {},
): (known: KnownFacts, observedAt: Date | null) => Signal[] {
  const prepared = detectors.map((detector) => prepare(detector, options));
  return (known, observedAt) => prepared.map((each) => runOne(each, known, observedAt));
}

/** @throws RangeError */
export function assertSameLength(facts: readonly KnownFacts[], observedAt: readonly (Date | null)[]): void {
  if (facts.length === observedAt.length) return;
  throw new RangeError(`${facts.length} records of facts, ${observedAt.length} times of observation`);
}

function runOne(prepared: Prepared, known: KnownFacts, observedAt: Date | null): Signal {
  const { detector, ref, options } = prepared;
  const told = tell(prepared, known);
  if (told === null) return lacking(prepared, known);
  try {
    const answer = detector.evaluate(Object.freeze(told), new Context(options, observedAt));
    return signalOf(checkAnswer(answer, detector.meta.messages), ref);
  } catch (error) {
    return { outcome: 'failed', error: kindOf(error), detector: ref };
  }
}

/** Written out field by field: to spread an object that holds fractions takes engines microseconds. */
function signalOf(answer: Scored | Abstained, detector: DetectorRef): Signal {
  if (answer.outcome === 'abstained') {
    const { outcome, because, detail } = answer;
    return { outcome, because, detail, detector };
  }
  const { outcome, suspicion, confidence, evidence } = answer;
  return { outcome, suspicion, confidence, evidence, detector };
}

/** Of many accounts the same facts are missing: each wording is made once, and its text shared. */
function lacking({ detector, ref, missingWords }: Prepared, known: KnownFacts): Signal {
  const { requires } = detector.meta;
  let missing = 0;
  for (let index = 0; index < requires.length; index++) if (known[requires[index]!] === undefined) missing |= 1 << index;
  let detail = missingWords[missing];
  if (detail === undefined) {
    detail = `not known: ${requires.filter((name) => known[name] === undefined).join(', ')}`;
    missingWords[missing] = detail;
  }
  return { outcome: 'abstained', because: 'missing-facts', detail, detector: ref };
}

/** The kind of an error, never its message: a message may quote what a user wrote. */
export function kindOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  return /^[A-Za-z]{1,60}$/.test(name) ? name : 'Error';
}
