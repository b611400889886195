/**
 * Many sums at once, each as exact as `sum`: its rounding error does not grow with the number of terms.
 */

export class RunningSums {
  private readonly totals: Float64Array;
  private readonly lost: Float64Array;

  constructor(count: number) {
    this.totals = new Float64Array(count);
    this.lost = new Float64Array(count);
  }

  /** Adds a term to one of the sums: Neumaier's compensated summation (ZAMM 1974). */
  add(place: number, term: number): void {
    const total = this.totals[place]!;
    const next = total + term;
    this.lost[place]! += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
    this.totals[place] = next;
  }

  /** A sum as it stands; 0 where nothing was added. The same bits as `sum` of the same terms in the same order. */
  at(place: number): number {
    return this.totals[place]! + this.lost[place]!;
  }
}
