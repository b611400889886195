/**
 * What of a spike was lost again, and how suddenly: from net counts, or from those of its followers whom later lists lack.
 */
import type { AuditSubject } from '../audit-subject';
import type { Spike } from './find-spikes';
import { daySeconds, type GrowthBins } from './growth-bins';

export interface LossAfter {
  /** Of the spike's excess, [0,1]. */
  readonly share: number;
  readonly withinDays: number;
  /** Part of it that went at once, [0,1]; 0 where nothing was lost. */
  readonly atOnceShare: number;
}

const watchedDays = 60;
const minimumBins = 3;
/** A draw, or a removal, shows in so many bins. */
const atOnceBins = 3;

/** Null where the bins after it are too few, or guessed. */
export function lossInCounts(bins: GrowthBins, { from, to, usual }: Spike): LossAfter | null {
  const end = Math.min(bins.counts.length, to + Math.ceil(watchedDays / bins.binDays));
  const after = [...bins.counts.subarray(to, end)];
  if (after.length < minimumBins || bins.isGuessed.subarray(to, end).includes(1)) return null;
  const excess = excessOf(bins.counts, from, to, usual.centre);
  // Against what usually comes; a bin that lacks no more than usual bins do lacks nothing.
  const lacking = after.map((count) => (usual.centre - count > 3 * usual.deviation ? usual.centre - count : 0));
  const lost = lacking.reduce((sum, count) => sum + count, 0);
  const atOnce = after.map((_count, bin) =>
    lacking.slice(bin, bin + atOnceBins).reduce((sum, count) => sum + count, 0),
  );
  return lossOf(lost, Math.max(...atOnce), excess, (end - to) * bins.binDays);
}

/** Null where no whole list was read soon after the spike, and another one later. */
export function lossInLists(
  subject: AuditSubject,
  bins: GrowthBins,
  spike: Spike,
  ranks: SpikeRanks,
): LossAfter | null {
  const width = bins.binDays * daySeconds;
  const [begins, ends] = [bins.from + spike.from * width, bins.from + spike.to * width];
  const lists = [...subject.listsReadAt, ...(subject.list.complete ? [subject.observedAt] : [])]
    .map((time) => time.getTime() / 1000)
    .filter((time) => time >= ends && time <= ends + (watchedDays + 30) * daySeconds);
  const last = lists.at(-1);
  if (new Set(lists).size < 2 || lists[0]! > ends + 7 * daySeconds || last === undefined) return null;
  const ofSpike = subject.departures.filter(({ followedAt, goneAt }, index) => {
    if (goneAt > last || goneAt <= begins) return false;
    if (followedAt !== null) return followedAt >= begins && followedAt < ends;
    return ranks.ofDepartures[index]! >= ranks.from && ranks.ofDepartures[index]! <= ranks.to;
  });
  const byList = new Map<number, number>();
  for (const { goneAt } of ofSpike) byList.set(goneAt, (byList.get(goneAt) ?? 0) + 1);
  const excess = excessOf(bins.counts, spike.from, spike.to, spike.usual.centre) + ofSpike.length;
  return lossOf(ofSpike.length, Math.max(0, ...byList.values()), excess, Math.round((last - ends) / daySeconds));
}

/** Where a spike lies in today's list, and where those who left would. */
export interface SpikeRanks {
  readonly from: number;
  readonly to: number;
  readonly ofDepartures: Float64Array;
}

export function excessOf(counts: Float64Array, from: number, to: number, usual: number): number {
  return counts.subarray(from, to).reduce((sum, count) => sum + count - usual, 0);
}

function lossOf(lost: number, atOnce: number, excess: number, withinDays: number): LossAfter {
  return {
    share: excess <= 0 ? 0 : Math.min(1, lost / excess),
    withinDays,
    atOnceShare: lost === 0 ? 0 : Math.min(1, atOnce / lost),
  };
}
