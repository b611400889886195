/**
 * The scan over follow order × creation: which stretch of the list holds more accounts of one stretch of creation than its
 * surroundings explain. Every window begins and ends at a member, so that the resolution is the list's own.
 *
 * An excess must stand against two explanations (the lower of both log likelihood ratios counts):
 * - age: how old accounts usually are when they follow, so that newcomers are no block;
 * - calendar: how many accounts of those weeks come in the ranks around, so that a wave of sign-ups of the platform and an
 *   event that brings another audience are none.
 */
import { binomialExcess, interactionExcess } from '../../lib/stats/excess-ratio';
import { type AgeProfile, freshDays } from './age-profile';
import { type CreationBins, countBetween, creationBins } from './creation-bins';
import type { DatedFollowers } from './dated-followers';
import { type Bounds, type Surroundings, flankWidths, shareByAge, tolerance } from './window-figures';

/** Taken once: where code runs in a sandbox, as in tests, each look-up of a global costs more than the call. */
const { ceil, floor, log, max, min } = Math;

export interface Window extends Bounds {
  /** Log likelihood ratio, at least 0. */
  readonly score: number;
}

export interface ScanLimits {
  /** Windows of fewer members are not looked at. */
  readonly fewestMembers: number;
  /** Windows of a lower score are not told. */
  readonly lowestScore: number;
  /** Windows that hold more of the list are not looked at. */
  readonly largestShare: number;
}

/** Days within which the members of a window were created; each window begins at a multiple of half its width. */
export const windowWidths = [1, 2, 4, 8, 15, 30, 60, 120, 240, 365] as const;

/** Longer lists are gone through in wider steps: they hold more members to tell by. */
const longList = 200_000;

/** Days before and behind a window of so many days with which it is compared. */
export function reachOf(days: number): number {
  return flankWidths(days) * days;
}

type Around = Pick<Surroundings, 'besideColumn' | 'elsewhere'>;

/** Fewer around a window say nothing about its days. */
const fewestAround = 20;

export class CreationScan {
  private readonly bins: readonly CreationBins[];
  private readonly members: Int32Array;
  constructor(
    private readonly dated: DatedFollowers,
    isLeftOut: Uint8Array,
    private readonly profile: AgeProfile,
    private readonly limits: ScanLimits,
  ) {
    this.bins = windowWidths.map((width) => creationBins(dated, isLeftOut, width / 2));
    this.members = new Int32Array(dated.size);
  }

  /** The best window of each column, for the columns that meet the days given, in no order that means anything. */
  best(fromDay = -Infinity, toDay = Infinity): Window[] {
    return this.bins.flatMap((bins) => this.bestBetween(bins, fromDay, toDay));
  }

  /** The same for the columns that are compared with those days, or hold them. */
  bestBeside(fromDay: number, toDay: number): Window[] {
    return this.bins.flatMap((bins) => {
      const reach = reachOf(2 * bins.width);
      return this.bestBetween(bins, fromDay - reach, toDay + reach);
    });
  }

  private bestBetween(bins: CreationBins, fromDay: number, toDay: number): Window[] {
    const found: Window[] = [];
    const first = max(0, floor((fromDay - bins.base) / bins.width) - 1);
    const last = min(bins.count - 1, floor((toDay - bins.base) / bins.width));
    for (let bin = first; bin <= last; bin += 1) {
      const window = this.bestOfColumn(bins, bin);
      if (window) found.push(window);
    }
    return found;
  }

  private bestOfColumn(bins: CreationBins, bin: number): Window | undefined {
    const { lowestScore, largestShare } = this.limits;
    const { size } = this.dated;
    const createdFrom = bins.base + bin * bins.width;
    const createdTo = createdFrom + 2 * bins.width;
    if (createdFrom - reachOf(2 * bins.width) < this.dated.firstDay) return undefined;
    const earliest = this.firstBehind(createdTo + freshDays);
    const count = this.gather(bins, bin, earliest);
    let best: Window | undefined;
    const [growth, fineness] = size > longList ? [1.5, 2] : [1.25, 3];
    for (let wanted = this.fewestOf(count, size - earliest); wanted <= count; wanted = ceil(wanted * growth)) {
      const step = max(1, wanted >> fineness);
      for (let start = 0; start + wanted <= count; start += step) {
        const from = this.members[start]!;
        const to = this.members[start + wanted - 1]! + 1;
        if (to - from > largestShare * size) continue;
        // No window tells more than this, however few there are around it.
        const spread = (count * (to - from)) / (size - earliest);
        const bound = wanted <= spread ? 0 : wanted * log(wanted / spread) - wanted + spread;
        if (bound < lowestScore) continue;
        const score = this.score(bins, bin, from, to, wanted, best?.score ?? lowestScore);
        if (score > (best?.score ?? lowestScore)) {
          best = { from, to, createdFrom, createdTo, score };
        }
      }
    }
    return best;
  }

  /** Fewer members of a column do not score enough, not even one behind the other. */
  private fewestOf(count: number, ranks: number): number {
    const { fewestMembers, lowestScore } = this.limits;
    const share = min(1, count / ranks);
    const each = share - 1 - log(share);
    return each > 0 ? max(fewestMembers, ceil(lowestScore / each)) : Infinity;
  }

  /** The first follower behind somebody created on that day or later. */
  firstBehind(day: number): number {
    const { newest, size } = this.dated;
    let low = 0;
    let high = size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (newest[middle]! < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Puts the followers of two neighbouring bins from `earliest` on into `members`, ascending; how many they are. */
  private gather({ starts, followers, count }: CreationBins, bin: number, earliest: number): number {
    const { members } = this;
    let one = starts[bin]!;
    const oneEnd = starts[bin + 1]!;
    let other = oneEnd;
    const otherEnd = bin + 1 < count ? starts[bin + 2]! : oneEnd;
    let size = 0;
    while (one < oneEnd || other < otherEnd) {
      const isOne = other >= otherEnd || (one < oneEnd && followers[one]! < followers[other]!);
      const follower = isOne ? followers[one++]! : followers[other++]!;
      if (follower >= earliest) members[size++] = follower;
    }
    return size;
  }

  private score(bins: CreationBins, bin: number, from: number, to: number, inside: number, toBeat: number): number {
    const beside = 2 * flankWidths(2 * bins.width);
    // Most windows have as many right beside them, and are done with there.
    const nearest = this.flank(bins, bin, from, to, 1, 2);
    if (2 * inside <= nearest) return 0;
    const besideRow = nearest + this.flank(bins, bin, from, to, 3, beside);
    const createdFrom = bins.base + bin * bins.width;
    const bounds = { from, to, createdFrom, createdTo: createdFrom + 2 * bins.width };
    const byAge = binomialExcess(inside, besideRow, shareByAge(this.dated, this.profile, bounds), tolerance);
    if (byAge <= toBeat) return byAge;
    const reach = (beside / 2) * (to - from);
    let around = this.around(bins, bin, from, to, reach);
    // Where next to nobody stands around, the whole list says how usual those days are.
    if (around.besideColumn + around.elsewhere < fewestAround)
      around = this.around(bins, bin, from, to, this.dated.size);
    return min(byAge, interactionExcess({ inside, besideRow, ...around }, tolerance));
  }

  /** Followers of the ranks before and behind: created in the window's days, and shortly before or after those. */
  private around(bins: CreationBins, bin: number, from: number, to: number, reach: number): Around {
    const beside = 2 * flankWidths(2 * bins.width);
    const counts = { besideColumn: 0, elsewhere: 0 };
    for (const [start, end] of [
      [max(0, from - reach), from],
      [to, min(this.dated.size, to + reach)],
    ] as const) {
      counts.besideColumn += countBetween(bins, bin, start, end) + countBetween(bins, bin + 1, start, end);
      counts.elsewhere += this.flank(bins, bin, start, end, 1, beside);
    }
    return counts;
  }

  /** Followers of a stretch of ranks in the bins from the `first` to the `last` beside the window's, on both sides. */
  private flank(bins: CreationBins, bin: number, from: number, to: number, first: number, last: number): number {
    let count = 0;
    for (let beside = first; beside <= last; beside += 1) {
      count += countBetween(bins, bin - beside, from, to) + countBetween(bins, bin + 1 + beside, from, to);
    }
    return count;
  }
}
