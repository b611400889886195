/**
 * What the scan along the follow order finds where the marks mean nothing: the same marks dealt out anew.
 */
import { createRandom } from '../../lib/random';
import { gumbelTail, ofTimes, scanMaxima } from '../../lib/stats/gumbel';
import { type Marks, type RunLimits, bestStretch } from './scan-runs';

const deals = 39;
const largestDealt = 4_000;

/** @returns the chance of a stretch of at least that score somewhere in such a list */
export function markChance(marks: Marks, limits: RunLimits, seed: number): (score: number) => number {
  const step = Math.ceil(marks.length / largestDealt);
  const thinned = [...marks.filter((_, at) => at % step === 0)];
  const random = createRandom(seed);
  const maxima = Array.from({ length: deals }, () => {
    const dealt = Uint8Array.from(random.shuffled(thinned));
    return bestStretch(dealt, { ...limits, fewestMembers: 5, lowestScore: 0 })?.score ?? 0;
  });
  const gumbel = ofTimes(scanMaxima(maxima), marks.length / thinned.length);
  return (score) => gumbelTail(gumbel, score);
}
