/**
 * The runner: hands each detector the facts it declared, frozen, and turns what it answers into a signal.
 * One detector that throws or answers nonsense becomes `failed` for that account and disturbs nobody else.
 */
import type { KnownFacts } from '../domain/facts';
import type { Abstained, DetectorRef, Scored, Signal } from '../domain/signal';
import { checkAnswer } from './answer';
import type { Detector } from './detector';
import { factBits, knownBits } from './fact-access';
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
  return (known, observedAt) => {
    const bits = knownBits(known);
    return prepared.map((each) => runOne(each, known, bits, observedAt));
  };
}

/** @throws RangeError */
export function assertSameLength(facts: readonly KnownFacts[], observedAt: readonly (Date | null)[]): void {
  if (facts.length === observedAt.length) return;
  throw new RangeError(`${facts.length} records of facts, ${observedAt.length} times of observation`);
}

/** @param bits of the facts that are known */
function runOne(prepared: Prepared, known: KnownFacts, bits: number, observedAt: Date | null): Signal {
  const { detector, ref, options, required } = prepared;
  if ((bits & required) !== required) return lacking(prepared, required & ~bits);
  try {
    const told = Object.freeze(tell(prepared, known, bits));
    const answer = detector.evaluate(told, new Context(options, observedAt));
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

/** Of many accounts the same facts are missing: the words are made once, and shared. */
function lacking({ detector, ref, missingWords }: Prepared, missing: number): Signal {
  let detail = missingWords.get(missing);
  if (detail === undefined) {
    detail = `not known: ${detector.meta.requires.filter((name) => (missing & factBits[name]) !== 0).join(', ')}`;
    missingWords.set(missing, detail);
  }
  return { outcome: 'abstained', because: 'missing-facts', detail, detector: ref };
}

/** The kind of an error, never its message: a message may quote what a user wrote. */
export function kindOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  return /^[A-Za-z]{1,60}$/.test(name) ? name : 'Error';
}
