/**
 * Where a rate lies among published ones: a mixture of the bands of followers around the account's own size, each
 * log-normal on either side of its median and going through its published quartiles.
 */
import type { EngagementRate, PeerComparison, PeersBelow } from '../../domain/audit/engagement';
import { normalQuantile } from '../../lib/stats/normal';
import { normalCdf } from '../../lib/stats/normal-cdf';
import { sum } from '../../lib/stats/sum';
import { nearestPeers, type PeerGroup, type PeerRow, rowsWithSpread } from './peer-rates';

/** Width of the kernel over the natural log of followers: two neighbouring bands of a published table are some 1.5 apart. */
const kernelWidth = 0.75;
const upperQuartileZ = normalQuantile(0.75);

/** A band of peers: natural log of the median rate, and deviations of the log below and above it. */
interface Band {
  readonly weight: number;
  readonly centre: number;
  readonly spreadBelow: number;
  readonly spreadAbove: number;
}

/** @param year of the posts. @returns null where nothing was published for such an account */
export function compareWithPeers(
  platform: string,
  rate: EngagementRate,
  followersCount: number,
  year: number,
): PeerComparison | null {
  const group = nearestPeers(platform, followersCount, year);
  if (!group) return null;
  const weights = weightsOf(group, followersCount);
  const medianRate = Math.exp(sum(group.rows.map((row, place) => weights[place]! * Math.log(row.centre))));
  const { year: published, population, source } = group;
  return {
    figures: { platform, year: published, population, source, yearsAway: Math.abs(published - year) },
    medianRate,
    factor: rate.point / medianRate,
    ...placeOf(rate, group, weights, platform),
  };
}

function placeOf(
  rate: EngagementRate,
  group: PeerGroup,
  weights: readonly number[],
  platform: string,
): Pick<PeerComparison, 'below' | 'spread'> {
  const bands = bandsOf(group, weights, null);
  if (bands) {
    const below = (value: number): number => shareBelow(value, bands);
    return {
      below: { point: below(rate.point), low: below(rate.low), high: below(rate.high) },
      spread: 'log-normal on either side of the median, through the quartiles of the same source',
    };
  }
  const spreads = rowsWithSpread(platform).flatMap(spreadsOf);
  if (spreads.length === 0) return { below: null, spread: 'not published: only the factor is told' };
  const extremes = [Math.min(...spreads), Math.max(...spreads)];
  const alternatives = extremes.flatMap((spread) => {
    const alike = bandsOf(group, weights, spread);
    return alike ? [alike] : [];
  });
  return {
    below: rangeOver(rate, alternatives),
    spread:
      `not published with the median; log-normal with a deviation of ${extremes.map((each) => each.toFixed(2)).join(' to ')} ` +
      'in natural logs, the least and the largest of quartiles published for the platform in other years: a range, no point',
  };
}

/** Every end of the rate's interval under every spread. */
function rangeOver(rate: EngagementRate, alternatives: readonly (readonly Band[])[]): PeersBelow {
  const shares = alternatives.flatMap((bands) => [rate.low, rate.high].map((value) => shareBelow(value, bands)));
  return { point: null, low: Math.min(...shares), high: Math.max(...shares) };
}

/** Nearer bands count more: Gaussian over the log of followers, around the middle of each band. They sum to 1. */
function weightsOf({ rows }: PeerGroup, followersCount: number): number[] {
  if (rows.length === 1) return [1];
  const raw = rows.map(({ followersFrom, followersTo }) => {
    const from = Math.log(Math.max(1, followersFrom ?? 1));
    const middle = followersTo === null ? from : (from + Math.log(followersTo)) / 2;
    return Math.exp(-0.5 * ((Math.log(followersCount) - middle) / kernelWidth) ** 2);
  });
  const total = sum(raw);
  return raw.map((weight) => weight / total);
}

/** @param otherwise the spread of a band that has none. @returns null where a band has neither */
function bandsOf(group: PeerGroup, weights: readonly number[], otherwise: number | null): Band[] | null {
  const bands = group.rows.flatMap((row, place): Band[] => {
    const [below = otherwise, above = otherwise] = spreadsOf(row);
    if (below === null || above === null) return [];
    return [{ weight: weights[place]!, centre: Math.log(row.centre), spreadBelow: below, spreadAbove: above }];
  });
  return bands.length === group.rows.length ? bands : null;
}

/** Deviation of the natural log below the median and above it; none where no quartiles were published. */
function spreadsOf({ lowerQuartile, centre, upperQuartile }: PeerRow): number[] {
  if (lowerQuartile === null || upperQuartile === null) return [];
  return [Math.log(centre / lowerQuartile) / upperQuartileZ, Math.log(upperQuartile / centre) / upperQuartileZ];
}

function shareBelow(rate: number, bands: readonly Band[]): number {
  if (rate <= 0) return 0;
  const shares = bands.map(({ weight, centre, spreadBelow, spreadAbove }) => {
    const away = Math.log(rate) - centre;
    return weight * normalCdf(away / (away < 0 ? spreadBelow : spreadAbove));
  });
  return Math.min(1, sum(shares));
}
