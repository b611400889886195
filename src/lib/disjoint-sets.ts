/**
 * Which of the places 0 … size − 1 belong together, where it becomes known pair by pair (union–find).
 */
export class DisjointSets {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_none, place) => place);
  }

  isUnited(a: number, b: number): boolean {
    return this.root(a) === this.root(b);
  }

  unite(a: number, b: number): void {
    const [first, second] = [this.root(a), this.root(b)];
    this.parents[Math.max(first, second)] = Math.min(first, second);
  }

  /** Sets of two places or more, each ascending, ordered by their first place: whatever the order of the pairs. */
  groups(): number[][] {
    const members = new Map<number, number[]>();
    for (const place of this.parents.keys()) {
      const root = this.root(place);
      const group = members.get(root);
      if (group === undefined) members.set(root, [place]);
      else group.push(place);
    }
    return [...members.values()].filter((group) => group.length > 1);
  }

  /** The smallest place of a set. */
  private root(place: number): number {
    let at = place;
    while (this.parents[at] !== at) {
      // Halving the path keeps the trees flat.
      this.parents[at] = this.parents[this.parents[at]!]!;
      at = this.parents[at]!;
    }
    return at;
  }
}
