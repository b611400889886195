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

  /**
   * Adds one term to each sum. What rounding takes is found without a comparison (Knuth's TwoSum): the same as in
   * Neumaier's sum, to the last bit.
   * @param terms finite, as many as there are sums; 0 leaves a sum as it was
   */
  add(terms: Float64Array): void {
    const { totals, lost } = this;
    for (let place = 0; place < totals.length; place++) {
      const total = totals[place]!;
      const term = terms[place]!;
      const next = total + term;
      const taken = next - total;
      lost[place]! += total - (next - taken) + (term - taken);
      totals[place] = next;
    }
  }

  /** A sum as it stands; 0 where nothing was added. The same bits as `sum` of the same terms in the same order. */
  at(place: number): number {
    return this.totals[place]! + this.lost[place]!;
  }
}
