/**
 * The runner's quick sister: the same detectors on the same facts, of whose answers only the two numbers are kept. They
 * are checked as the runner checks them: what would be `failed` there is no reading here.
 */
import type { KnownFacts } from '../domain/facts';
import { type Gauge, gaugeAnswer } from './answer';
import type { Detector } from './detector';
import { detectors as ours } from './registry';
import { assertSameLength } from './run';
import { Context, type Prepared, type RunOptions, prepare, tell } from './told';

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
  assertSameLength(facts, observedAt);
  return detectors.map((detector) => gaugeOne(prepare(detector, options), facts, observedAt));
}

function gaugeOne(prepared: Prepared, facts: readonly KnownFacts[], observedAt: readonly (Date | null)[]): Gauges {
  const { detector, options } = prepared;
  // Facts are read-only to ours by type, and a test sees to it that they are: freezing costs as much as judging.
  const isOurs = ours.includes(detector);
  const suspicion = new Float64Array(facts.length).fill(NaN);
  const confidence = new Float64Array(facts.length);
  const gauge: Gauge = { messages: detector.meta.messages, suspicion: NaN, confidence: 0 };
  for (let index = 0; index < facts.length; index++) {
    const told = tell(prepared, facts[index]!);
    if (told === null) continue;
    try {
      const context = new Context(options, observedAt[index] ?? null);
      gaugeAnswer(detector.evaluate(isOurs ? told : Object.freeze(told), context), gauge);
      suspicion[index] = gauge.suspicion;
      confidence[index] = gauge.confidence;
    } catch {
      // A failed detector says nothing: as in the runner, of which the kind of its error is to be had.
    }
  }
  return { suspicion, confidence };
}
