/**
 * A target's growth in bins of whole days that end with the observation: arrivals from the list, or net changes from
 * readings of the follower count.
 */
import type { GrowthBasis, GrowthSource } from '../../domain/audit/growth';
import { median } from '../../lib/stats/robust-z';
import type { AuditSubject } from '../audit-subject';
import type { DatedFollows } from '../dated-follows';

export const daySeconds = 86_400;

export interface GrowthBins {
  readonly source: GrowthSource;
  readonly basis: GrowthBasis;
  readonly resolutionDays: number;
  readonly binDays: number;
  /** Beginning of the first bin, Unix seconds. */
  readonly from: number;
  readonly counts: Float64Array;
  /** 1 where no reading is near: the count is spread over a gap. */
  readonly isGuessed: Uint8Array;
  readonly datedCount: number;
}

/** A reason, in words, where there are no bins. */
export type MaybeBins = { readonly bins: GrowthBins } | { readonly detail: string };

const widths = [1, 2, 3, 5, 7, 10, 14, 21, 28, 42, 56, 84, 112] as const;
export const minimumDated = 200;
const minimumReadings = 8;
const minimumBins = 14;
/**
 * How much wider bins are than inferred times are vague. A time is vague by what passes between two newcomers, and by how
 * old a newcomer is that follows; bins of this width hardly show either.
 */
const widthPerResolution = 3;
/** On average, so that a bin says something. */
const minimumPerBin = 2;

export function binsOfList(dated: DatedFollows, observedAt: number): MaybeBins {
  const { times, basis, datedCount, resolutionDays } = dated;
  if (basis === null) return { detail: 'Neither follow times nor a follow order with creation times are known.' };
  if (datedCount < minimumDated) {
    return { detail: `${datedCount} followers with a follow time; from fewer than ${minimumDated} nothing is read.` };
  }
  const known = times.filter((time) => !Number.isNaN(time) && time <= observedAt);
  const first = known.reduce((least, time) => Math.min(least, time), Infinity);
  const perFollower = (observedAt - first) / daySeconds / known.length;
  const binDays = widthFor(Math.max(widthPerResolution * resolutionDays, minimumPerBin * perFollower));
  const start = Math.max(first, settledFrom(dated, binDays));
  const size = Math.max(1, Math.floor((observedAt - start) / (binDays * daySeconds)));
  if (size < minimumBins)
    return { detail: `Follow times of ${known.length} followers fill ${size} bins; it takes ${minimumBins}.` };
  const from = observedAt - size * binDays * daySeconds;
  const counts = new Float64Array(size);
  for (const time of known) {
    const bin = Math.floor((time - from) / (binDays * daySeconds));
    if (bin >= 0) counts[Math.min(size - 1, bin)]! += 1;
  }
  return {
    bins: { source: 'list', basis, resolutionDays, binDays, from, counts, isGuessed: new Uint8Array(size), datedCount },
  };
}

/** So many bounds in a row must be near one another. */
const settledBounds = 3;

/**
 * Before the first newcomers have followed, bounds tell how old the first followers' accounts are rather than when they
 * followed. From here on, Unix seconds, they tell the latter.
 */
function settledFrom({ times, widths }: DatedFollows, binDays: number): number {
  let [inRow, last] = [0, NaN];
  for (let place = 0; place < times.length; place += 1) {
    const width = widths[place]!;
    if (Number.isNaN(width) || width === last) continue;
    last = width;
    inRow = width <= binDays * daySeconds ? inRow + 1 : 0;
    if (inRow === settledBounds) return times[place]!;
  }
  return -Infinity;
}

export function binsOfCounts({ counts: all }: Pick<AuditSubject, 'counts'>): MaybeBins {
  const readings = readingsOf(all);
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined || readings.length < minimumReadings) {
    return { detail: `${readings.length} readings of the follower count are stored; it takes ${minimumReadings}.` };
  }
  const gaps = readings.slice(1).map(({ time }, place) => (time - readings[place]!.time) / daySeconds);
  const sorted = [...gaps].sort((one, other) => one - other);
  // A day’s reading comes a little early or late.
  const binDays = widthFor(0.8 * sorted[Math.floor(0.9 * (sorted.length - 1))]!);
  const size = Math.floor((last.time - first.time) / (binDays * daySeconds));
  if (size < minimumBins)
    return { detail: `Readings of the follower count fill ${size} bins; it takes ${minimumBins}.` };
  const from = last.time - size * binDays * daySeconds;
  const width = binDays * daySeconds;
  const edges = Array.from({ length: size + 1 }, (_none, edge) => valueAt(readings, from + edge * width));
  const isGuessed = Uint8Array.from({ length: size }, (_none, bin) =>
    Number(Math.max(edges[bin]!.gap, edges[bin + 1]!.gap) > 2 * width),
  );
  const told = size - isGuessed.reduce((total, guessed) => total + guessed, 0);
  if (told < minimumBins) return { detail: `${told} of ${size} bins have readings near; it takes ${minimumBins}.` };
  return {
    bins: {
      source: 'counts',
      basis: 'observed',
      resolutionDays: median(gaps),
      binDays,
      from,
      counts: Float64Array.from({ length: size }, (_none, bin) => edges[bin + 1]!.value - edges[bin]!.value),
      isGuessed,
      datedCount: readings.length,
    },
  };
}

/** Beyond the widest that is usual: so many times that. */
function widthFor(days: number): number {
  return widths.find((width) => width >= days) ?? 112 * Math.ceil(days / 112);
}

interface Reading {
  readonly time: number;
  readonly value: number;
}

/** Ascending, one per moment. */
function readingsOf(counts: AuditSubject['counts']): Reading[] {
  const byTime = new Map<number, number>();
  for (const { observedAt, followersCount } of counts) {
    if (followersCount !== null) byTime.set(observedAt.getTime() / 1000, followersCount);
  }
  return [...byTime].map(([time, value]) => ({ time, value })).sort((one, other) => one.time - other.time);
}

/** Between two readings a straight line; and how far apart those are, seconds. */
function valueAt(readings: readonly Reading[], time: number): { value: number; gap: number } {
  let [low, high] = [0, readings.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (readings[middle]!.time <= time) low = middle;
    else high = middle;
  }
  const [before, after] = [readings[low]!, readings[high]!];
  const gap = after.time - before.time;
  const part = Math.min(1, Math.max(0, (time - before.time) / gap));
  return { value: before.value + part * (after.value - before.value), gap };
}
