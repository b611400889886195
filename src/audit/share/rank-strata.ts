/**
 * A list cut into strata of neighbouring ranks, as equal as they can be: places from (inclusive) to (exclusive).
 */

export interface PlaceRange {
  readonly from: number;
  readonly to: number;
}

/** Ranks are cut into deciles unless somebody asks for other strata. */
export const usualStrataCount = 10;

/** @returns no more strata than there are places; none of an empty list */
export function rankStrata(size: number, strataCount = usualStrataCount): PlaceRange[] {
  if (!(Number.isInteger(strataCount) && strataCount >= 1)) throw new RangeError(`${strataCount} strata`);
  const count = Math.min(size, strataCount);
  const edge = (index: number): number => Math.floor((index * size) / count);
  return Array.from({ length: count }, (_, index) => ({ from: edge(index), to: edge(index + 1) }));
}
