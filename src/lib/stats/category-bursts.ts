/**
 * Times at which far more items of one category fall than before and after, also for how many fall then: a batch of one
 * make, as against a busy day on which everything is more.
 */
import { logBinomialTail, logPoissonTail } from './tail-bound';

/** Items in the order of their times; the two lists are of one length. */
export interface DatedItems {
  readonly times: Float64Array;
  /** Whole numbers from 0. */
  readonly categories: Int32Array;
}

export interface BurstOptions {
  /** Length of the spans of time that are compared, in the unit of the times. */
  readonly width: number;
  /** Where the spans begin: at this and whole multiples of the width from it. */
  readonly offset?: number;
  /** Fewer items of a category are no burst. */
  readonly minimumSize: number;
  /** How many times as many items as in the spans around it a burst must have, of all categories together. */
  readonly factor: number;
  /** How many times its usual share of the span's items the category must have. */
  readonly lift: number;
  /** ln of the probability below which a burst is no coincidence, over all that were looked at. */
  readonly believedBelow: number;
}

export interface CategoryBurst {
  readonly category: number;
  /** The span: from inclusive, to exclusive. */
  readonly from: number;
  readonly to: number;
  /** Places of the category's items in the span, ascending. */
  readonly places: readonly number[];
  /** How many of them the spans around it make likely. */
  readonly expected: number;
  /** Share of the category among the items around it, [0,1]. */
  readonly usualShare: number;
  /** Its share of the items in the span, [0,1]. */
  readonly share: number;
}

/** Spans on either side that say how many items are usual. */
const spansAround = 10;
/** Of these, the busiest quarter is left out: batches seldom come alone. What that takes away of chance is given back. */
const quietShare = 0.75;
const giveBack = 1.25;
/** How many items from quiet spans say what the usual categories are; and how many the overall shares are worth. */
const baselineSize = 300;
const overallWeight = 20;
/** Of fewer items from quiet spans nothing can be said to be usual. */
const minimumBaseline = 100;
/** Upper end of the usual share, in standard errors. */
const standardErrors = 2;

/** Bursts of one width do not overlap. In the order of time, then of categories. */
export function categoryBursts(items: DatedItems, options: BurstOptions): CategoryBurst[] {
  if (items.times.length === 0) return [];
  const spans = new Spans(items, options.width, options.offset ?? 0);
  const usual = Array.from({ length: spans.count }, (_, span) => spans.usualSize(span));
  const isBusy = usual.map((size, span) => isBusySpan(spans.size(span), size, options));
  const overall = spans.sharesOf([...isBusy.keys()].filter((span) => !isBusy[span]));
  if (overall.total < minimumBaseline) return [];
  const candidates = [...isBusy.keys()]
    .filter((span) => isBusy[span])
    .flatMap((span) => {
      const around = spans.sharesOf(spans.quietAround(span, isBusy));
      return spans.burstsIn(span, usual[span]!, (category) => usualShareOf(category, around, overall), options);
    });
  const limit = options.believedBelow - Math.log(Math.max(1, candidates.length));
  return candidates.filter(({ logChance }) => logChance < limit).map(({ burst }) => burst);
}

function isBusySpan(size: number, usual: number, { minimumSize, factor, believedBelow }: BurstOptions): boolean {
  return size >= minimumSize && size >= factor * usual && logPoissonTail(size, usual) < believedBelow;
}

/** How often each category occurs among so many items. */
interface Shares {
  readonly counts: ReadonlyMap<number, number>;
  readonly total: number;
}

/** Upper end of what a category's share may be around here, from few items near and many elsewhere. */
function usualShareOf(category: number, around: Shares, overall: Shares): number {
  const elsewhere = ((overall.counts.get(category) ?? 0) + 1) / (overall.total + 2);
  const total = around.total + overallWeight;
  const share = ((around.counts.get(category) ?? 0) + overallWeight * elsewhere) / total;
  return Math.min(1, share + standardErrors * Math.sqrt((share * (1 - share)) / total));
}

interface Candidate {
  readonly burst: CategoryBurst;
  readonly logChance: number;
}

/** The items cut into spans of one width. */
class Spans {
  readonly count: number;
  private readonly first: number;
  /** Place of the first item of each span, and after the last span the number of items. */
  private readonly starts: Int32Array;

  constructor(
    private readonly items: DatedItems,
    private readonly width: number,
    private readonly offset: number,
  ) {
    const { times } = items;
    this.first = this.spanOf(times[0]!);
    this.count = this.spanOf(times.at(-1)!) - this.first + 1;
    this.starts = new Int32Array(this.count + 1);
    for (const time of times) this.starts[this.spanOf(time) - this.first + 1]! += 1;
    for (let span = 0; span < this.count; span += 1) this.starts[span + 1]! += this.starts[span]!;
  }

  size(span: number): number {
    return this.starts[span + 1]! - this.starts[span]!;
  }

  /** Items that a span has by the quieter ones of those around it. */
  usualSize(span: number): number {
    const sizes: number[] = [];
    for (let at = Math.max(0, span - spansAround); at <= Math.min(this.count - 1, span + spansAround); at += 1) {
      if (at !== span) sizes.push(this.size(at));
    }
    const quiet = sizes.sort((a, b) => a - b).slice(0, Math.ceil(sizes.length * quietShare));
    return quiet.length === 0 ? 0 : (giveBack * quiet.reduce((sum, size) => sum + size, 0)) / quiet.length;
  }

  /** The nearest quiet spans on both sides, as many as hold enough items. */
  quietAround(span: number, isBusy: readonly boolean[]): number[] {
    const quiet: number[] = [];
    let held = 0;
    for (let away = 1; held < baselineSize && (span - away >= 0 || span + away < this.count); away += 1) {
      for (const at of [span - away, span + away]) {
        if (at < 0 || at >= this.count || isBusy[at]) continue;
        quiet.push(at);
        held += this.size(at);
      }
    }
    return quiet;
  }

  sharesOf(spans: readonly number[]): Shares {
    const counts = new Map<number, number>();
    let total = 0;
    for (const span of spans) {
      for (let place = this.starts[span]!; place < this.starts[span + 1]!; place += 1) {
        const category = this.items.categories[place]!;
        counts.set(category, (counts.get(category) ?? 0) + 1);
        total += 1;
      }
    }
    return { counts, total };
  }

  /** The categories of a busy span that have more than their share of it. */
  burstsIn(
    span: number,
    usualSize: number,
    usualShare: (category: number) => number,
    { minimumSize, lift }: BurstOptions,
  ): Candidate[] {
    const { counts, total } = this.sharesOf([span]);
    return [...counts]
      .filter(([, count]) => count >= minimumSize)
      .sort(([one], [other]) => one - other)
      .map(([category, count]) => ({ category, count, usual: usualShare(category) }))
      .filter(({ count, usual }) => count >= lift * usual * total)
      .map(({ category, count, usual }) => ({
        logChance: Math.max(logBinomialTail(count, total, usual), logPoissonTail(count, usualSize * usual)),
        burst: {
          category,
          from: this.offset + (this.first + span) * this.width,
          to: this.offset + (this.first + span + 1) * this.width,
          places: this.placesOf(span, category),
          expected: usualSize * usual,
          usualShare: usual,
          share: count / total,
        },
      }));
  }

  private spanOf(time: number): number {
    return Math.floor((time - this.offset) / this.width);
  }

  private placesOf(span: number, category: number): number[] {
    const places: number[] = [];
    for (let place = this.starts[span]!; place < this.starts[span + 1]!; place += 1) {
      if (this.items.categories[place] === category) places.push(place);
    }
    return places;
  }
}
