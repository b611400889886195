/**
 * Student's t distribution: its quantile, for intervals whose spread was learned from few cases.
 */
import { normalQuantile } from './normal';

/**
 * The t beside which, on either side, a share of 1 − level falls, such as 2.306 for level 0.95 and 8 degrees: Hill,
 * algorithm 396 (Communications of the ACM 1970), to about five digits.
 * @param level strictly between 0 and 1
 * @param freedom degrees of freedom, at least 1
 */
export function twoSidedT(level: number, freedom: number): number {
  if (!(freedom >= 1 && level > 0 && level < 1)) throw new RangeError(`no t of level ${level} at ${freedom} degrees`);
  const outside = 1 - level;
  if (freedom === 1) return 1 / Math.tan((outside * Math.PI) / 2);
  if (freedom === 2) return Math.sqrt(2 / (outside * (2 - outside)) - 2);
  const a = 1 / (freedom - 0.5);
  const b = 48 / a ** 2;
  const first = ((20_700 * a) / b - 98) * a - 16;
  let c = first * a + 96.36;
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * freedom;
  const y = (d * outside) ** (2 / freedom);
  if (y <= 0.05 + a) return Math.sqrt(freedom * nearTail(y, d * outside, freedom));
  const x = normalQuantile(outside / 2);
  const square = x ** 2;
  if (freedom < 5) c += 0.3 * (freedom - 4.5) * (x + 0.6);
  c = (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b + c;
  const z = (((((0.4 * square + 6.3) * square + 36) * square + 94.5) / c - square - 3) / b + 1) * x;
  return Math.sqrt(freedom * Math.expm1(a * z ** 2));
}

/** t² over the degrees of freedom, far out. */
function nearTail(y: number, scaled: number, freedom: number): number {
  const correction = 1 / (((freedom + 6) / (freedom * y) - 0.089 * scaled - 0.822) * (freedom + 2) * 3);
  const rest = correction + 0.5 / (freedom + 4);
  return ((rest * y - 1) * (freedom + 1)) / (freedom + 2) + 1 / y;
}
