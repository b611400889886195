/**
 * The runner's quick sister: the same detectors on the same facts, of whose answers only the two numbers are kept. They
 * are checked as the runner checks them: what would be `failed` there is no reading here.
 */
import type { KnownFacts } from '../domain/facts';
import { type Numbers, areShares, checkNumbers } from './answer';
import type { Detector } from './detector';
import { knownBits } from './fact-access';
import { detectors as ours } from './registry';
import { assertSameLength } from './run';
import { Context, type FactsForAll, type Prepared, type RunOptions, prepare, tell } from './told';

/** What one detector read, one place per account. */
export interface Gauges {
  /** In [0,1]; NaN where it abstained or failed. */
  readonly suspicion: Float64Array;
  /** In [0,1]; 0 where it abstained or failed. */
  readonly confidence: Float64Array;
}

/**
 * Runs every detector on every account.
 * @param facts one record per account; what is not known is absent
 * @param observedAt one per account, in the same order
 * @returns one entry per detector, in the order given
 * @throws RangeError when the two lists differ in length
 */
export function gaugeDetectors(
  detectors: readonly Detector<'account'>[],
  facts: readonly KnownFacts[],
  observedAt: readonly (Date | null)[],
  options: RunOptions = {},
): Gauges[] {
  const batch = batchOf(facts, observedAt);
  return detectors.map((detector) => {
    const gauges = roomFor(facts.length);
    gaugerOf(detector, options)(batch, gauges);
    return gauges;
  });
}

export function roomFor(count: number): Gauges {
  return { suspicion: new Float64Array(count), confidence: new Float64Array(count) };
}

/** Accounts that detectors look at together; lists of one length. */
export interface Batch {
  readonly facts: readonly KnownFacts[];
  readonly observedAt: readonly (Date | null)[];
  /** Bits of the facts that are known: see fact-access.ts. */
  readonly bits: Int32Array;
}

/** @throws RangeError when the two lists differ in length */
export function batchOf(facts: readonly KnownFacts[], observedAt: readonly (Date | null)[]): Batch {
  assertSameLength(facts, observedAt);
  const bits = new Int32Array(facts.length);
  for (let index = 0; index < facts.length; index++) bits[index] = knownBits(facts[index]!);
  return { facts, observedAt, bits };
}

/**
 * Writes what a detector reads about accounts, as if it were silent where there is room for more of them; answers of how
 * many it read anything.
 */
export type Gauger = (batch: Batch, gauges: Gauges) => number;

/** One detector, made ready for batch after batch. */
export function gaugerOf(detector: Detector<'account'>, options: RunOptions = {}): Gauger {
  const prepared = prepare(detector, options);
  const { gauge } = detector;
  return (batch, gauges) => {
    gauges.suspicion.fill(NaN);
    gauges.confidence.fill(0);
    // Ours are trusted, as far as their types and tests reach, to look at nothing they did not declare and to change none.
    if (gauge && ours.includes(detector)) return gaugeOurs(prepared, gauge, batch, gauges);
    return askInFull(prepared, batch, gauges);
  };
}

type GaugeOf = NonNullable<Detector<'account'>['gauge']>;

function gaugeOurs(
  { options, required }: Prepared,
  gaugeOf: GaugeOf,
  { facts, bits }: Batch,
  { suspicion, confidence }: Gauges,
): number {
  let count = 0;
  for (let index = 0; index < facts.length; index++) {
    if ((bits[index]! & required) !== required) continue;
    try {
      const said = gaugeOf(facts[index] as FactsForAll, options);
      if (!areShares(said)) continue;
      suspicion[index] = said.suspicion;
      confidence[index] = said.confidence;
      count++;
    } catch {
      // As below.
    }
  }
  return count;
}

function askInFull(prepared: Prepared, { facts, observedAt, bits }: Batch, { suspicion, confidence }: Gauges): number {
  let count = 0;
  const { detector, options, required } = prepared;
  const numbers: Numbers = { messages: detector.meta.messages, suspicion: NaN, confidence: 0 };
  for (let index = 0; index < facts.length; index++) {
    if ((bits[index]! & required) !== required) continue;
    try {
      const told = Object.freeze(tell(prepared, facts[index]!, bits[index]!));
      checkNumbers(detector.evaluate(told, new Context(options, observedAt[index] ?? null)), numbers);
      suspicion[index] = numbers.suspicion;
      confidence[index] = numbers.confidence;
      if (!Number.isNaN(numbers.suspicion)) count++;
    } catch {
      // What failed says nothing: the kind of its error is the runner's to tell.
    }
  }
  return count;
}
