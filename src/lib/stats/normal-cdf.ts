/**
 * The normal distribution's share below a value: what `normalQuantile` inverts.
 */
import { chiSquaredTail } from './chi-squared-tail';

/** Φ(z), accurate to about 1e-14 of itself in the lower tail. A square of a normal is chi-squared with one degree. */
export function normalCdf(z: number): number {
  const tail = chiSquaredTail(z * z) / 2;
  return z < 0 ? tail : 1 - tail;
}
