/**
 * Which followers of a long list are judged: a systematic sample within each stratum of ranks, so that old and new
 * followers are heard alike. Never the newest alone, who are all that a list's first pages show.
 */
import { createRandom } from '../../lib/random';
import { type PlaceRange, rankStrata } from './rank-strata';

export interface SampleWish {
  /** How many followers are listed. */
  readonly size: number;
  /** How many to judge; the whole list where it is no longer. */
  readonly wantedCount: number;
  readonly strataCount?: number;
  readonly seed: number;
}

/**
 * Exactly the wanted number of places, each stratum as many as its share of the list (largest remainder), one in each of
 * equal steps from a seeded start: each place of a stratum is as likely as another.
 * @returns places in the list, 0 = oldest, growing
 * @throws RangeError where the wanted number is no whole number, 0 or more
 */
export function stratifiedSample({ size, wantedCount, strataCount, seed }: SampleWish): Int32Array {
  if (!(Number.isInteger(wantedCount) && wantedCount >= 0)) throw new RangeError(`a sample of ${wantedCount}`);
  if (wantedCount >= size) return Int32Array.from({ length: size }, (_, place) => place);
  const random = createRandom(seed);
  const strata = rankStrata(size, strataCount);
  const counts = allocate(strata, size, wantedCount);
  const places = new Int32Array(wantedCount);
  let filled = 0;
  strata.forEach(({ from, to }, index) => {
    const count = counts[index]!;
    // Drawn for every stratum, so that what one takes does not move the others.
    const start = random.uniform();
    for (let taken = 0; taken < count; taken++) {
      places[filled++] = from + Math.floor(((start + taken) * (to - from)) / count);
    }
  });
  return places;
}

function allocate(strata: readonly PlaceRange[], size: number, wantedCount: number): number[] {
  const due = strata.map(({ from, to }) => ((to - from) * wantedCount) / size);
  const counts = due.map(Math.floor);
  const missing = wantedCount - counts.reduce((total, count) => total + count, 0);
  const byRemainder = due
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) counts[index]!++;
  return counts;
}
