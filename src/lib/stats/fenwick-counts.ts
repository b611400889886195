/**
 * Counts by place whose sums up to a place are told, and added to, in logarithmic time: Fenwick, "A new data structure for
 * cumulative frequency tables", Software: Practice and Experience 1994.
 */
export class FenwickCounts {
  private readonly sums: Int32Array;

  /** @param size places, 0 … size − 1; every count begins at 0 */
  constructor(size: number) {
    this.sums = new Int32Array(size + 1);
  }

  /** One more at a place. */
  add(place: number): void {
    for (let at = place + 1; at < this.sums.length; at += at & -at) this.sums[at]! += 1;
  }

  /** How many there are at lower places. */
  below(place: number): number {
    let total = 0;
    for (let at = place; at > 0; at -= at & -at) total += this.sums[at]!;
    return total;
  }
}
