/**
 * How improbable a chi-squared value of one degree of freedom is.
 */

/**
 * P(χ²₁ ≥ x) = erfc(√(x/2)), to about 1e-14 of itself: the power series of erf below 2, the continued fraction of erfc
 * above (Abramowitz and Stegun 7.1.6 and 7.1.14).
 * @param x at least 0
 */
export function chiSquaredTail(x: number): number {
  if (!(x >= 0)) throw new RangeError(`a chi-squared value is at least 0, not ${x}`);
  const z = Math.sqrt(x / 2);
  return z < 2 ? 1 - errorFunction(z) : complement(z);
}

/** 2/√π · e^(−z²) · Σ 2ⁿ z^(2n+1) / (1·3·…·(2n+1)). */
function errorFunction(z: number): number {
  let term = z;
  let total = z;
  for (let n = 1; term > total * 1e-17; n += 1) {
    term *= (2 * z * z) / (2 * n + 1);
    total += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-z * z) * total;
}

/** e^(−z²)/√π · 1/(z + (1/2)/(z + 1/(z + (3/2)/(z + …)))), from the inside out. */
function complement(z: number): number {
  let denominator = z;
  for (let n = 120; n >= 1; n -= 1) denominator = z + n / 2 / denominator;
  return Math.exp(-z * z) / (Math.sqrt(Math.PI) * denominator);
}
