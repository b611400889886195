/**
 * The runner: hands each detector the facts it declared, frozen, and turns what it answers into a signal.
 * One detector that throws or answers nonsense becomes `failed` for that account and disturbs nobody else.
 */
import type { KnownFacts } from '../domain/facts';
import type { DetectorRef, Signal } from '../domain/signal';
import { checkAnswer } from './answer';
import { type Detector, detectorRef } from './detector';

export interface RunOptions {
  /** Options by detector id; what is not named keeps the detector's default. */
  readonly detectorOptions?: Readonly<Record<string, object>>;
}

/** A detector made ready for a batch: everything that does not depend on the account, worked out once. */
interface Prepared {
  readonly detector: Detector<'account'>;
  readonly ref: DetectorRef;
  readonly options: object;
  readonly declared: readonly (keyof KnownFacts)[];
}

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
  if (facts.length !== observedAt.length) {
    throw new RangeError(`${facts.length} records of facts, ${observedAt.length} times of observation`);
  }
  const prepared = detectors.map((detector) => prepare(detector, options));
  return facts.map((known, index) => prepared.map((each) => runOne(each, known, observedAt[index] ?? null)));
}

function prepare(detector: Detector<'account'>, { detectorOptions }: RunOptions): Prepared {
  return {
    detector,
    ref: detectorRef(detector),
    options: Object.freeze({ ...detector.options, ...detectorOptions?.[detector.meta.id] }),
    declared: [...detector.meta.requires, ...(detector.meta.uses ?? [])],
  };
}

function runOne({ detector, ref, options, declared }: Prepared, known: KnownFacts, observedAt: Date | null): Signal {
  const missing = detector.meta.requires.filter((name) => known[name] === undefined);
  if (missing.length > 0) {
    const detail = `not known: ${missing.join(', ')}`;
    return { outcome: 'abstained', because: 'missing-facts', detail, detector: ref };
  }
  try {
    // Each detector gets its own Date: a Date cannot be frozen, and one detector must not shift another's clock.
    const context = { options, observedAt: observedAt && new Date(observedAt) };
    const answer = checkAnswer(detector.evaluate(narrow(known, declared), context), detector.meta.messages);
    return { ...answer, detector: ref };
  } catch (error) {
    return { outcome: 'failed', error: kindOf(error), detector: ref };
  }
}

type FactsForAll = Parameters<Detector<'account'>['evaluate']>[0];

/** Only what was declared and is known, frozen. The runner has checked that the required facts are there. */
function narrow(known: KnownFacts, declared: readonly (keyof KnownFacts)[]): FactsForAll {
  const told: Record<string, unknown> = {};
  for (const name of declared) {
    if (known[name] !== undefined) told[name] = known[name];
  }
  return Object.freeze(told) as FactsForAll;
}

/** The kind of an error, never its message: a message may quote what a user wrote. */
function kindOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  return /^[A-Za-z]{1,60}$/.test(name) ? name : 'Error';
}
