/**
 * Lasting changes of pace: PELT on the logarithms of counts, spikes left out.
 */
import type { GrowthChange } from '../../domain/audit/growth';
import { isoTime } from '../../domain/audit/iso-time';
import { median } from '../../lib/stats/robust-z';
import { trendBreaks } from '../../lib/stats/trend-breaks';
import { logScale, type Spike } from './find-spikes';
import { daySeconds, type GrowthBins } from './growth-bins';

/** Wider bins where a bin holds fewer than this, and where there would be more of them than this. */
const minimumMedian = 5;
const mostValues = 1200;
const minimumValues = 40;
/** Twice BIC’s 3 parameters: simulated growth without a change then breaks in fewer than 1 of 50 series. */
const options = { minimumLength: 7, penaltyFactor: 6, noiseFloor: 0.05 };
/** So many values before and after a change say what the pace was: the ends of a fitted trend may lie far beside them. */
const nearValues = 28;
/** A smaller change of pace is no news. */
const minimumRatio = 1.5;

export function findChanges(bins: GrowthBins, spikes: readonly Spike[]): GrowthChange[] {
  const isLeftOut = Uint8Array.from(bins.isGuessed);
  for (const { from, to, isLasting } of spikes) isLeftOut.fill(1, from, isLasting ? from : to);
  const group = groupFor(bins.counts);
  const { times, values } = grouped(bins.counts, isLeftOut, group);
  if (times.length < 2 * options.minimumLength) return [];
  const perDay = (from: number, to: number): number =>
    mean(values.subarray(Math.max(0, from), to)) / (group * bins.binDays);
  return trendBreaks({ times, values: values.map(logScale) }, options)
    .filter(({ before, after }) => Math.abs(after - before) >= Math.log(minimumRatio))
    .map(({ at }) => ({
      at: isoTime(bins.from + times[at]! * bins.binDays * daySeconds),
      beforePerDay: perDay(at - nearValues, at),
      afterPerDay: perDay(at, at + nearValues),
    }));
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How many bins make one value. */
function groupFor(counts: Float64Array): number {
  let group = Math.ceil(counts.length / mostValues);
  const none = new Uint8Array(counts.length);
  while (counts.length / (group + 1) >= minimumValues && median(grouped(counts, none, group).values) < minimumMedian)
    group += 1;
  return group;
}

/** Sums over groups of bins, as if those left out were like the others; a group that is mostly left out is left out. */
function grouped(counts: Float64Array, isLeftOut: Uint8Array, group: number): Record<'times' | 'values', Float64Array> {
  const [times, values]: [number[], number[]] = [[], []];
  for (let from = 0; from + group <= counts.length; from += group) {
    let [sum, kept] = [0, 0];
    for (let bin = from; bin < from + group; bin += 1) {
      if (isLeftOut[bin] === 1) continue;
      sum += counts[bin]!;
      kept += 1;
    }
    if (2 * kept <= group) continue;
    times.push(from);
    values.push((sum * group) / kept);
  }
  return { times: Float64Array.from(times), values: Float64Array.from(values) };
}
