/**
 * Whether two groups end at one pace: the log-rank test (Mantel 1966; Peto and Peto 1972), with delayed entry and ties.
 */
import { chiSquaredTail } from './chi-squared-tail';
import { type Lifetimes, kaplanMeier } from './kaplan-meier';

export interface LogRank {
  /** Of one degree of freedom. */
  readonly chiSquared: number;
  /** Two-sided, [0,1]. */
  readonly pValue: number;
  /** Ends of the first group, and as many as one pace for both makes one expect. */
  readonly observed: number;
  readonly expected: number;
  /**
   * The pace of the first group over that of the second, after Mantel and Haenszel: holds for groups of any sizes, where the
   * score's own exp((O − E) / V) runs away. Infinity where none of the second ended while both were watched.
   */
  readonly paceRatio: number;
}

/** Where nothing can be compared (no end while both are watched) chi-squared is 0, p 1 and the ratio 1. */
export function logRank(first: Lifetimes, second: Lifetimes): LogRank {
  const curves = [kaplanMeier(first), kaplanMeier(second)] as const;
  const endsOfFirst = new Map(curves[0].steps.map(({ time, events }) => [time, events]));
  const endsOfSecond = new Map(curves[1].steps.map(({ time, events }) => [time, events]));
  const times = [...new Set([...endsOfFirst.keys(), ...endsOfSecond.keys()])].sort((one, other) => one - other);
  let [observed, expected, variance] = [0, 0, 0];
  let [paceOfFirst, paceOfSecond] = [0, 0];
  for (const time of times) {
    const [ofFirst, ofSecond] = [curves[0].atRisk(time), curves[1].atRisk(time)];
    const watched = ofFirst + ofSecond;
    const ended = endsOfFirst.get(time) ?? 0;
    const events = ended + (endsOfSecond.get(time) ?? 0);
    observed += ended;
    expected += (events * ofFirst) / watched;
    paceOfFirst += (ended * ofSecond) / watched;
    paceOfSecond += ((events - ended) * ofFirst) / watched;
    if (watched > 1) {
      variance += (events * ofFirst * ofSecond * (watched - events)) / (watched * watched * (watched - 1));
    }
  }
  if (variance === 0) return { chiSquared: 0, pValue: 1, observed, expected, paceRatio: 1 };
  const chiSquared = (observed - expected) ** 2 / variance;
  const pValue = chiSquaredTail(chiSquared);
  return { chiSquared, pValue, observed, expected, paceRatio: paceOfFirst / paceOfSecond };
}
