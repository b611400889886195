/**
 * Growth: the follower counts that were read, and the arrivals that the list tells, each with its spikes and lasting
 * changes of pace.
 */
import type { FoundBlock } from '../../domain/audit/block';
import type { GrowthFound, GrowthNotTold, GrowthSeries } from '../../domain/audit/growth';
import { isoTime } from '../../domain/audit/iso-time';
import { type Section, abstain, told } from '../../domain/audit/section';
import { median } from '../../lib/stats/robust-z';
import type { AuditSubject } from '../audit-subject';
import { type DatedFollows, datedFollows } from '../dated-follows';
import { ranksToday } from '../ranks-today';
import { describeSpike, rounded } from './describe-spike';
import { findChanges } from './find-changes';
import { findSpikes, type Spike } from './find-spikes';
import { binsOfCounts, binsOfList, daySeconds, type GrowthBins } from './growth-bins';
import { type LossAfter, lossInCounts, lossInLists } from './losses-after';
import { advertisingGain } from './tables/advertising-gain';

export const versions = {
  growth: 'growth@1',
  'advertising-gain': `advertising-gain@${advertisingGain.version}`,
} as const;

const method =
  'Spikes: more than 6 robust deviations (1.4826 · MAD) from the median of the 28 bins before, more than 4 on the scale of logarithms, twice what is usual, and twice as far out as one in ten of those bins. Changes of pace: PELT (Killick, Fearnhead and Eckley 2012) on logarithms with straight trends, penalty 6 ln n times the noise. Times inferred from the list: Meeder et al. (WWW 2011), spread by rank between bounds.';

/** @param blocks null where they were not looked for */
export function findGrowth(subject: AuditSubject, blocks: readonly FoundBlock[] | null): Section<GrowthFound> {
  const observedAt = subject.observedAt.getTime() / 1000;
  const dated = datedFollows(subject);
  const ofCounts = binsOfCounts(subject);
  const ofList = binsOfList(dated, observedAt);
  const series: GrowthSeries[] = [];
  const notTold: GrowthNotTold[] = [];
  if ('bins' in ofCounts) {
    const { bins } = ofCounts;
    series.push(seriesOf(subject, bins, blocks, (spike) => (spike.isLoss ? null : lossInCounts(bins, spike))));
  } else notTold.push({ source: 'counts', detail: ofCounts.detail });
  if ('bins' in ofList) series.push(seriesOf(subject, ofList.bins, blocks, lossesOf(subject, ofList.bins, dated)));
  else notTold.push({ source: 'list', detail: ofList.detail });
  if (series.length === 0) return abstain('too-little-data', notTold.map(({ detail }) => detail).join(' '));
  return told({ series, notTold, method, warnings: warningsOf(series) });
}

function seriesOf(
  subject: AuditSubject,
  bins: GrowthBins,
  blocks: readonly FoundBlock[] | null,
  lossAfter: (spike: Spike) => LossAfter | null,
): GrowthSeries {
  const spikes = findSpikes(bins);
  const told = bins.counts.filter((_count, bin) => bins.isGuessed[bin] === 0);
  return {
    source: bins.source,
    basis: bins.basis,
    resolutionDays: bins.resolutionDays,
    binDays: bins.binDays,
    from: isoTime(bins.from),
    to: isoTime(bins.from + bins.counts.length * bins.binDays * daySeconds),
    counts: Array.from(bins.counts, rounded),
    guessedBinsCount: bins.counts.length - told.length,
    datedCount: bins.datedCount,
    usualPerDay: median(told) / bins.binDays,
    spikes: spikes.map((spike, index) =>
      describeSpike(spike, index, { subject, bins, blocks, loss: lossAfter(spike) }),
    ),
    changes: findChanges(bins, spikes),
  };
}

/** Whom of a spike later lists lack. */
function lossesOf(
  subject: AuditSubject,
  bins: GrowthBins,
  { times }: DatedFollows,
): (spike: Spike) => LossAfter | null {
  const ofDepartures = ranksToday(subject.departures);
  const width = bins.binDays * daySeconds;
  return (spike) => {
    const [begins, ends] = [bins.from + spike.from * width, bins.from + spike.to * width];
    let [from, to] = [Infinity, -Infinity];
    times.forEach((time, place) => {
      if (!(time >= begins && time < ends)) return;
      from = Math.min(from, subject.roll.rank[place]!);
      to = Math.max(to, subject.roll.rank[place]!);
    });
    return lossInLists(subject, bins, spike, { from, to, ofDepartures });
  };
}

function warningsOf(series: readonly GrowthSeries[]): string[] {
  const list = series.find(({ source }) => source === 'list');
  const counts = series.find(({ source }) => source === 'counts');
  const warnings: string[] = [];
  if (list !== undefined) {
    warnings.push('The series from the list has those who still follow alone: who came and left again is not in it.');
  }
  if (list?.basis === 'inferred') {
    warnings.push(
      `Its times are inferred from the order of the list, to about ${list.resolutionDays.toFixed(1)} days; nothing shorter than its bins of ${list.binDays} days is seen.`,
    );
  }
  if (counts !== undefined && counts.guessedBinsCount > 0) {
    warnings.push(
      `${counts.guessedBinsCount} of ${counts.counts.length} bins of the counts lie in gaps between readings: what changed there is spread evenly.`,
    );
  }
  return warnings;
}
