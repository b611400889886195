/**
 * The followers that the scan looks at: those whose creation is known, with their age when they followed. Days are counted
 * from 1970, fractions included.
 */
import { quantile } from '../../lib/stats/quantiles';
import type { Roll } from '../roll';

export interface DatedFollowers {
  readonly size: number;
  /** Place in the roll; grows. */
  readonly place: Int32Array;
  /** Day of creation. */
  readonly created: Float64Array;
  /** The newest day of creation up to here: nobody behind followed before. */
  readonly newest: Float64Array;
  readonly observed: number;
  /**
   * Day before which hardly anybody was created. A window that has none behind it to be compared with may be the far end of
   * an audience that is older than usual.
   */
  readonly firstDay: number;
}

const daySeconds = 86_400;

/** @param observedAt Unix seconds; creations after it are errors of the source and are left out */
export function datedFollowers(
  { size, createdAt }: Pick<Roll, 'size' | 'createdAt'>,
  observedAt: number,
): DatedFollowers {
  const place = new Int32Array(size);
  const created = new Float64Array(size);
  const newest = new Float64Array(size);
  let count = 0;
  let newestSoFar = -Infinity;
  for (let at = 0; at < size; at += 1) {
    const second = createdAt[at]!;
    if (!(second <= observedAt)) continue;
    const day = second / daySeconds;
    newestSoFar = Math.max(newestSoFar, day);
    place[count] = at;
    created[count] = day;
    newest[count] = newestSoFar;
    count += 1;
  }
  return {
    size: count,
    place: place.subarray(0, count),
    created: created.subarray(0, count),
    newest: newest.subarray(0, count),
    observed: observedAt / daySeconds,
    firstDay: dayBefore(created.subarray(0, count), 0.001),
  };
}

/** The day before which a share of the followers was created. */
function dayBefore(created: Float64Array, share: number): number {
  return created.length === 0 ? 0 : quantile(created.slice().sort(), share);
}
