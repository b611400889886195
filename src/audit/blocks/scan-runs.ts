/**
 * The scan along the follow order alone: stretches that hold more marked followers than the list usually does and than the ranks
 * around do. Every stretch begins and ends at a marked one.
 */
import { binomialExcess, interactionExcess } from '../../lib/stats/excess-ratio';
import { heaviestRun } from '../../lib/stats/heaviest-run';
import { median } from '../../lib/stats/robust-z';

/** Taken once: where code runs in a sandbox, as in tests, each look-up of a global costs more than the call. */
const { ceil, log, max, min, floor } = Math;

/** From place `from` on and before `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Log likelihood ratio, at least 0. */
  readonly score: number;
  /** Marked ones inside, and as many as would usually be there. */
  readonly count: number;
  readonly expected: number;
}

/** 1: marked, 0: not, 2: no part of the list (not known, or taken by another finding). */
export type Marks = Uint8Array;

export interface RunLimits {
  readonly fewestMembers: number;
  readonly lowestScore: number;
  /** Odds of a mark may be so many times the usual ones without being an excess. */
  readonly tolerance: number;
}

const parts = 20;
const flanks = 3;
const largestShare = 0.6;

/** The best stretch, its edges where the marked ones are dense; undefined where none scores as much. */
export function bestStretch(marks: Marks, limits: RunLimits): Stretch | undefined {
  const sums = new MarkSums(marks);
  const usual = usualShare(sums, marks.length);
  const marked = [...marks.keys()].filter((at) => marks[at] === 1);
  let best: { from: number; to: number; score: number } | undefined;
  for (let wanted = limits.fewestMembers; wanted <= marked.length; wanted = ceil(wanted * 1.25)) {
    const step = max(1, wanted >> 3);
    for (let start = 0; start + wanted <= marked.length; start += step) {
      const [from, to] = [marked[start]!, marked[start + wanted - 1]! + 1];
      const others = sums.listed(from, to) - wanted;
      if (to - from > largestShare * marks.length) continue;
      const toBeat = best?.score ?? limits.lowestScore;
      const byUsual = binomialExcess(wanted, others, usual, limits.tolerance);
      if (byUsual <= toBeat) continue;
      const score = min(byUsual, againstFlanks(sums, from, to, marks.length, limits.tolerance));
      if (score > toBeat) best = { from, to, score };
    }
  }
  return best && withEdges(marks, sums, usual, best);
}

function againstFlanks(sums: MarkSums, from: number, to: number, size: number, tolerance: number): number {
  const reach = flanks * (to - from);
  const [before, behind] = [max(0, from - reach), min(size, to + reach)];
  const inside = sums.marked(from, to);
  const besideColumn = sums.marked(before, from) + sums.marked(to, behind);
  const elsewhere = sums.listed(before, from) + sums.listed(to, behind) - besideColumn;
  return interactionExcess({ inside, besideRow: sums.listed(from, to) - inside, besideColumn, elsewhere }, tolerance);
}

/** Of the parts of the list the middle one: what stands in a few of them does not become usual. */
function usualShare(sums: MarkSums, size: number): number {
  const shares = Array.from({ length: parts }, (_, part) => {
    const [from, to] = [floor((size * part) / parts), floor((size * (part + 1)) / parts)];
    return (sums.marked(from, to) + 0.5) / (sums.listed(from, to) + 1);
  });
  return median(shares);
}

function withEdges(
  marks: Marks,
  sums: MarkSums,
  usual: number,
  { from, to, score }: { from: number; to: number; score: number },
): Stretch {
  const span = to - from;
  const [start, end] = [max(0, from - span), min(marks.length, to + span)];
  const inside = min(sums.marked(from, to) / sums.listed(from, to), 1 - 1 / (2 * span));
  const aside = sums.marked(start, from) + sums.marked(to, end) + 0.5;
  const outside = min(aside / (sums.listed(start, from) + sums.listed(to, end) + 1), inside * 0.9);
  const weights = [log((1 - inside) / (1 - outside)), log(inside / outside), 0];
  const run = heaviestRun(end - start, (place) => weights[marks[start + place]!]!);
  const bounds = run ? { from: start + run.from, to: start + run.to } : { from, to };
  const count = sums.marked(bounds.from, bounds.to);
  const others = sums.listed(bounds.from, bounds.to) - count;
  return { ...bounds, score, count, expected: (others * usual) / (1 - usual) };
}

/** How many are marked, and how many there are, up to each place. */
class MarkSums {
  private readonly markedBelow: Int32Array;
  private readonly listedBelow: Int32Array;

  constructor(marks: Marks) {
    this.markedBelow = new Int32Array(marks.length + 1);
    this.listedBelow = new Int32Array(marks.length + 1);
    for (let at = 0; at < marks.length; at += 1) {
      this.markedBelow[at + 1] = this.markedBelow[at]! + (marks[at] === 1 ? 1 : 0);
      this.listedBelow[at + 1] = this.listedBelow[at]! + (marks[at] === 2 ? 0 : 1);
    }
  }

  marked(from: number, to: number): number {
    return this.markedBelow[to]! - this.markedBelow[from]!;
  }

  listed(from: number, to: number): number {
    return this.listedBelow[to]! - this.listedBelow[from]!;
  }
}
