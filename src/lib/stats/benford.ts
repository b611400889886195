/**
 * First digits against Benford's law: in quantities that span several powers of ten, d leads with log10(1 + 1/d).
 * Benford, "The law of anomalous numbers", Proc. American Philosophical Society 1938.
 */
import { sum } from './sum';

/** Expected shares of the digits 1 … 9. */
export const benfordShares: readonly number[] = Array.from({ length: 9 }, (_, place) =>
  Math.log10(1 + 1 / (place + 1)),
);

/** How far first digits are from the law; every figure finite. */
export interface BenfordFit {
  /** Pearson's r of the nine observed with the nine expected shares, −1 … 1; 0 where all digits are equally frequent. */
  readonly correlation: number;
  /** Pearson's chi-squared, 8 degrees of freedom, and the chance of one as large under the law. */
  readonly chiSquared: number;
  readonly pValue: number;
  /** Mean absolute deviation of the nine shares, Nigrini's MAD (Benford's Law, Wiley 2012); hangs less on the number. */
  readonly meanAbsoluteDeviation: number;
}

/** @param value whole, at least 1 */
export function firstDigit(value: number): number {
  if (!(value >= 1 && Number.isFinite(value))) throw new RangeError(`${value} has no first digit`);
  let rest = Math.floor(value);
  while (rest >= 10) rest = Math.floor(rest / 10);
  return rest;
}

/** @param counts how often 1 … 9 lead; nine of them, not all 0 */
export function benfordFit(counts: readonly number[]): BenfordFit {
  const total = sum(counts);
  if (counts.length !== 9 || !(total > 0)) throw new RangeError('counts of nine digits');
  const shares = counts.map((count) => count / total);
  const gaps = shares.map((share, place) => share - benfordShares[place]!);
  const chiSquared = total * sum(gaps.map((gap, place) => gap ** 2 / benfordShares[place]!));
  return {
    correlation: correlationOf(shares),
    chiSquared,
    pValue: tailOfEightDegrees(chiSquared),
    meanAbsoluteDeviation: sum(gaps.map(Math.abs)) / 9,
  };
}

/** The means of both are 1/9, for both sum to 1. */
function correlationOf(shares: readonly number[]): number {
  const own = shares.map((share) => share - 1 / 9);
  const usual = benfordShares.map((share) => share - 1 / 9);
  const spread = Math.sqrt(sum(own.map((each) => each ** 2)) * sum(usual.map((each) => each ** 2)));
  return spread < 1e-12 ? 0 : sum(own.map((each, place) => each * usual[place]!)) / spread;
}

/** P(χ²₈ ≥ x): with an even number of degrees it is a Poisson sum, e^(−x/2) · Σ (x/2)^k / k! for k < 4. */
function tailOfEightDegrees(x: number): number {
  const half = x / 2;
  return Math.exp(-half) * (1 + half + half ** 2 / 2 + half ** 3 / 6);
}
