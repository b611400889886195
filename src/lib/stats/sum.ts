/**
 * A sum whose rounding error does not grow with the number of terms, so that long sums keep their last digits.
 */

/** Neumaier's compensated sum (ZAMM 1974), in the order given; 0 for no terms. */
export function sum(terms: Iterable<number>): number {
  let total = 0;
  let lost = 0;
  for (const term of terms) {
    const next = total + term;
    lost += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
    total = next;
  }
  return total + lost;
}
