/**
 * A spike as it is told: its figures and shape, the posts near it, the blocks whose members came then, and the stories.
 */
import type { FoundBlock } from '../../domain/audit/block';
import type { GrowthSpike, SpikeBlock, SpikeEvidence } from '../../domain/audit/growth';
import { isoTime } from '../../domain/audit/iso-time';
import { median } from '../../lib/stats/robust-z';
import type { AuditSubject } from '../audit-subject';
import { explainSpike } from './explain-spike';
import type { Spike } from './find-spikes';
import { daySeconds, type GrowthBins } from './growth-bins';
import { excessOf, type LossAfter } from './losses-after';
import { formOf, shapeOf } from './spike-shape';

const postsWithinDays = 2;
/** Of fewer posts with likes there is no median worth the name. */
const minimumPosts = 8;
/** Part of the shorter of both times that a block and a spike must share to be joined. */
const minimumOverlap = 0.5;

export interface SpikeContext {
  readonly subject: AuditSubject;
  readonly bins: GrowthBins;
  /** Null where they were not looked for. */
  readonly blocks: readonly FoundBlock[] | null;
  readonly loss: LossAfter | null;
}

export function describeSpike(spike: Spike, index: number, { subject, bins, blocks, loss }: SpikeContext): GrowthSpike {
  const width = bins.binDays * daySeconds;
  const [from, to] = [bins.from + spike.from * width, bins.from + spike.to * width];
  const form = formOf(bins, spike);
  const shape = shapeOf(bins, spike, form, loss);
  const evidence: SpikeEvidence = {
    riseDays: form.riseDays,
    tailShare: form.tailShare,
    tailForm: form.tailForm,
    tailHalfLifeDays: form.tailHalfLifeDays,
    lostAfterShare: loss?.share ?? null,
    lostWithinDays: loss?.withinDays ?? null,
    lostAtOnceShare: loss?.atOnceShare ?? null,
    ...postsNear(subject.posts, from),
  };
  const binsCount = spike.to - spike.from;
  const excessCount = excessOf(bins.counts, spike.from, spike.to, spike.usual.centre);
  const joined =
    spike.isLoss || !blocks ? [] : blocksWithin(blocks, from, to, excessCount, bins.resolutionDays * daySeconds);
  const excessPerDay = (bins.counts[spike.peak]! - spike.usual.centre) / bins.binDays;
  return {
    id: `${bins.source}-${index + 1}`,
    from: isoTime(from),
    to: isoTime(to),
    peakFrom: isoTime(bins.from + spike.peak * width),
    count: rounded(excessCount + spike.usual.centre * binsCount),
    usualCount: rounded(spike.usual.centre * binsCount),
    excessCount: rounded(excessCount),
    z: spike.z,
    shape,
    evidence,
    blocks: joined,
    explanations: explainSpike({ shape, evidence, blocks: joined, excessPerDay, isLoss: spike.isLoss }, blocks),
  };
}

/** Stored posts are the newest: of a time before the oldest of them nothing is known. */
function postsNear(
  posts: AuditSubject['posts'],
  from: number,
): Pick<SpikeEvidence, 'postsNearCount' | 'bestPostRatio'> {
  const dated = posts.map((post) => ({ at: post.postedAt.getTime() / 1000, likes: post.likesCount }));
  const reach = postsWithinDays * daySeconds;
  if (!dated.some(({ at }) => at <= from - reach)) return { postsNearCount: null, bestPostRatio: null };
  const near = dated.filter(({ at }) => Math.abs(at - from) <= reach);
  const liked = dated.flatMap(({ likes }) => (likes === null ? [] : [likes]));
  const usual = liked.length < minimumPosts ? 0 : median(liked);
  const best = near.reduce((most, { likes }) => Math.max(most, likes ?? -1), -1);
  return { postsNearCount: near.length, bestPostRatio: usual <= 0 || best < 0 ? null : best / usual };
}

/** @param slack seconds by which inferred times may be off */
function blocksWithin(
  blocks: readonly FoundBlock[],
  from: number,
  to: number,
  excessCount: number,
  slack: number,
): SpikeBlock[] {
  return blocks.flatMap((block): SpikeBlock[] => {
    const [begins, ends] = [Date.parse(block.followedNotBefore) / 1000, Date.parse(block.followedNotAfter) / 1000];
    // A block that came in a moment lies within a spike or does not.
    const shorter = Math.max(1, Math.min(to - from, ends - begins));
    const shared = Math.min(to + slack, Math.max(ends, begins + 1)) - Math.max(from - slack, begins);
    const overlapShare = Math.min(1, Math.max(0, shared / shorter));
    if (overlapShare < minimumOverlap || excessCount <= 0) return [];
    // Of a block that came over a longer time, only its part of the spike's time.
    const part = Math.min(1, (to - from + 2 * slack) / Math.max(1, ends - begins));
    const excessShare = Math.min(1, Math.max(0, (block.excess.point * part) / excessCount));
    return [{ blockId: block.id, overlapShare, excessShare }];
  });
}

/** Net counts between readings are no whole numbers. */
export function rounded(count: number): number {
  return Math.round(count * 100) / 100;
}
