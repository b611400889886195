/**
 * Whether a block is as large as what is sold. An interval wide enough holds such a size by chance: then nothing is said.
 */
import type { Interval } from '../../domain/audience';
import { catalogueSizes } from './tables/catalogue-sizes';

/** Chance, of an interval so wide laid anywhere, to hold a catalogue size; above it the match says nothing. */
const mostByChance = 0.2;

/** @returns the size nearest to the excess that its interval holds; null where there is none or chance explains it */
export function catalogueSize({ point, low, high }: Interval): number | null {
  const sizes: readonly number[] = catalogueSizes.sizes;
  if (!(low > 0)) return null;
  const [smallest, largest] = [sizes[0]!, sizes.at(-1)!];
  const perUnitOfLog = (sizes.length - 1) / Math.log(largest / smallest);
  if (Math.log(high / low) * perUnitOfLog > mostByChance) return null;
  const held = sizes.filter((size) => size >= low && size <= high);
  return held.length === 0
    ? null
    : held.reduce((one, other) => (Math.abs(other - point) < Math.abs(one - point) ? other : one));
}
