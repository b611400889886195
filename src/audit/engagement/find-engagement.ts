/**
 * Engagement of an audience: reactions per follower to the newest posts, held against published figures of the same
 * platform and the nearest year; and the part of the audience that never acts.
 */
import type { EngagementFound, EngagementRate, FollowersBasis, Reactions } from '../../domain/audit/engagement';
import { isoTime } from '../../domain/audit/iso-time';
import { abstain, type Section, told } from '../../domain/audit/section';
import type { ShareFound } from '../../domain/audit/share';
import { medianInterval, quantile } from '../../lib/stats/quantiles';
import { sum } from '../../lib/stats/sum';
import type { AuditSubject } from '../audit-subject';
import { compareWithPeers } from './compare-with-peers';
import { deadShare } from './dead-share';
import { engagementWarnings } from './engagement-warnings';
import { fewestPosts, type MeasuredPost, type MeasuredPosts, measurePosts } from './measure-posts';
import { peerRatesVersion } from './peer-rates';
import { explainEngagement, readEngagement } from './read-engagement';
import { referencePlatform } from './reference-platform';
import { withoutInauthentic } from './without-inauthentic';

export const versions = { engagement: 'engagement@1', 'peer-rates': peerRatesVersion } as const;

const level = 0.95;
/** A count of followers within this many days of a post is one at the time of the post. */
const nearDays = 31;

const method =
  'rate: (likes + reposts + replies) per follower of the target’s own posts, median with its order-statistic interval; ' +
  'percentile: published quartiles, log-normal between them, Gaussian kernel over the log of followers; ' +
  'without the inauthentic: rate / (1 − share) as the upper bound, the rate as the lower; dead share: Wilson';

export function findEngagement(subject: AuditSubject, share: ShareFound | undefined): Section<EngagementFound> {
  const measured = measurePosts(subject);
  const { posts } = measured;
  const reactions = posts.length < fewestPosts ? null : reactionsOf(subject, measured, share);
  const dead = deadShare(subject);
  const withoutReactions = reactions ? null : whyNoRate(subject, measured);
  if (!reactions && !dead) {
    return abstain(subject.posts.length === 0 ? 'missing-facts' : 'too-little-data', withoutReactions ?? '');
  }
  const warnings = engagementWarnings(subject.target.platform, reactions, dead);
  return told({ reactions, withoutReactions, dead, method, warnings });
}

function whyNoRate(subject: AuditSubject, { posts, leftOut }: MeasuredPosts): string {
  if (subject.posts.length === 0) return 'No post of the account was read.';
  const reasons = Object.entries({
    'are reposts': leftOut.reposts,
    'may be reposts': leftOut.perhapsReposts,
    'are answers': leftOut.answers,
    'were read within 48 hours': leftOut.tooYoung,
    'have unknown counts': leftOut.unknownCounts,
    'are of a time without a follower count': leftOut.withoutFollowers,
  }).flatMap(([reason, count]) => (count > 0 ? [`${count} ${reason}`] : []));
  const why = reasons.length === 0 ? '' : `: ${reasons.join(', ')}`;
  return `${posts.length} of ${subject.posts.length} posts can be used, ${fewestPosts} are needed${why}.`;
}

function reactionsOf(subject: AuditSubject, measured: MeasuredPosts, share: ShareFound | undefined): Reactions {
  const { posts, counted, leftOut } = measured;
  const rate = rateOf(posts);
  const followersCount = quantile(risingOf(posts.map(({ followers }) => followers.count)), 0.5);
  const posted = risingOf(posts.map(({ post }) => post.postedAt.getTime() / 1000));
  const year = new Date(quantile(posted, 0.5) * 1000).getUTCFullYear();
  const peers = compareWithPeers(referencePlatform(subject.target.platform), rate, followersCount, year);
  const reading = peers && readEngagement(peers);
  return {
    rate,
    counted,
    postedFrom: isoTime(posted[0]!),
    postedTo: isoTime(posted.at(-1)!),
    followersCount,
    ...followersBasisOf(posts),
    leftOut,
    likesPerReply: likesPerReplyOf(measured),
    peers,
    withoutPeers: peers ? null : `No rates of accounts with ${followersCount} followers there are in the table.`,
    reading,
    explanations: explainEngagement(reading, share?.headline),
    withoutInauthentic: share ? withoutInauthentic(rate.point, share.headline) : null,
  };
}

function risingOf(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

function rateOf(posts: readonly MeasuredPost[]): EngagementRate {
  const rates = risingOf(posts.map(({ rate }) => rate));
  const interval = medianInterval(rates, level) ?? { low: rates[0]!, high: rates.at(-1)! };
  return {
    point: quantile(rates, 0.5),
    ...interval,
    level,
    lowerQuartile: quantile(rates, 0.25),
    upperQuartile: quantile(rates, 0.75),
    postCount: rates.length,
  };
}

function followersBasisOf(posts: readonly MeasuredPost[]): Pick<Reactions, 'followersBasis' | 'followersDaysAway'> {
  const away = Math.max(...posts.map(({ followers }) => followers.daysAway));
  const counts = new Set(posts.map(({ followers }) => followers.count));
  const far: FollowersBasis = counts.size === 1 ? 'newest-only' : 'mixed';
  return { followersBasis: away <= nearDays ? 'near-post' : far, followersDaysAway: away };
}

function likesPerReplyOf({ posts, counted }: MeasuredPosts): number | null {
  if (!counted.includes('reply')) return null;
  const replies = sum(posts.map(({ post }) => post.repliesCount ?? 0));
  return replies === 0 ? null : sum(posts.map(({ post }) => post.likesCount ?? 0)) / replies;
}
