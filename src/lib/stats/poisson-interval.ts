/** Intervals of counts, and of what a count has more than expected. */
import type { ShareInterval } from './wilson-interval';
import { twoSidedZ } from './normal';

export type CountInterval = ShareInterval;

/**
 * Of a Poisson mean, from one count: Byar's approximation to the exact interval (Rothman and Boice, Epidemiologic Analysis
 * with a Programmable Calculator, 1979): its ends are off by 0.021 at most, and by less than a hundredth of themselves from 5 on.
 * @param count at least 0; need not be whole
 */
export function poissonInterval(count: number, level = 0.95): CountInterval {
  const z = twoSidedZ(level);
  const up = count + 1;
  const low = count === 0 ? 0 : count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3;
  const high = up * (1 - 1 / (9 * up) + z / (3 * Math.sqrt(up))) ** 3;
  return { point: count, low: Math.max(0, low), high, level };
}

/**
 * Of the difference between a count and what was expected, both uncertain: the variances recovered from both intervals (MOVER;
 * Zou and Donner, Statistics in Medicine 2008). Not below 0: an excess is no lack.
 */
export function excessInterval(observed: CountInterval, expected: CountInterval): CountInterval {
  const point = observed.point - expected.point;
  const down = Math.hypot(observed.point - observed.low, expected.high - expected.point);
  const up = Math.hypot(observed.high - observed.point, expected.point - expected.low);
  return {
    point: Math.max(0, point),
    low: Math.max(0, point - down),
    high: Math.max(0, point + up),
    level: observed.level,
  };
}
