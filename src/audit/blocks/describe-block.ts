/**
 * From a draft to what is told of a block: ranks of the list, dates, intervals, profiles and stories.
 */
import type { Corroboration, FoundBlock } from '../../domain/audit/block';
import { isoTime } from '../../domain/audit/iso-time';
import { excessInterval, poissonInterval } from '../../lib/stats/poisson-interval';
import { type FollowBounds } from '../follow-times';
import type { Roll } from '../roll';
import type { BlockDraft } from './block-draft';
import { catalogueSize } from './catalogue-size';
import { corroborate } from './corroborate';
import type { DatedFollowers } from './dated-followers';
import { type BlockEvidence, attributionsOf, readBlock } from './read-block';

const daySeconds = 86_400;

export interface BlockSurroundings {
  readonly roll: Roll;
  readonly dated: DatedFollowers;
  /** By index among the dated, 1: followed within days of being made. */
  readonly isFresh: Uint8Array;
  readonly followed: FollowBounds;
  /** By index among the dated, 1: a member of some block. */
  readonly isMember: Uint8Array;
}

/** @param id names it within its audit */
export function describeBlock(draft: BlockDraft, id: string, around: BlockSurroundings): FoundBlock {
  const { roll, dated, followed } = around;
  const { from, to, kind, members, batches, expected } = draft;
  const [first, last] = [dated.place[from]!, dated.place[to - 1]!];
  const corroboration = corroborationOf(draft, around);
  const evidence = evidenceOf(draft, dated, corroboration);
  const reading = readBlock(evidence);
  const excess = excessInterval(poissonInterval(members.length), expected);
  return {
    id,
    kind,
    reading,
    rankFrom: roll.rank[first]!,
    rankTo: roll.rank[last]!,
    createdFrom: batches.length === 0 ? null : isoTime(batches[0]!.from * daySeconds),
    createdTo: batches.length === 0 ? null : isoTime(batches.at(-1)!.to * daySeconds),
    batches: batches.map((batch) => ({
      createdFrom: isoTime(batch.from * daySeconds),
      createdTo: isoTime(batch.to * daySeconds),
      count: batch.count,
    })),
    followedNotBefore: isoTime(followed.notBefore[first]!),
    followedNotAfter: isoTime(followed.notAfter[last]!),
    observedCount: members.length,
    expectedCount: expected.point,
    // No more can be beyond expectation than are there; how surely the size is known is not changed by that.
    excess: { ...excess, high: Math.min(excess.high, members.length) },
    pValue: draft.pValue,
    statistic: draft.statistic,
    corroboration,
    catalogueSize: catalogueSize(excess),
    attributions: attributionsOf(evidence, reading),
  };
}

function evidenceOf(
  { kind, members, batches, expected, isByProfiles }: BlockDraft,
  { newest, created }: DatedFollowers,
  corroboration: Corroboration | null,
): BlockEvidence {
  const ages = members.map((at) => newest[at]! - created[at]!);
  return {
    kind,
    observedCount: members.length,
    expectedCount: expected.point,
    createdWithinDays: batches.length === 0 ? null : batches.reduce((sum, batch) => sum + batch.to - batch.from, 0),
    youngestDays: ages.reduce((youngest, age) => Math.min(youngest, age), Infinity),
    isByProfiles,
    corroboration,
  };
}

/**
 * Neighbours are those of the same ranks and of as many ranks before and behind who are members of no block; of a burst of
 * newcomers, other newcomers, from further around.
 */
function corroborationOf(
  draft: BlockDraft,
  { roll, dated, isFresh, isMember }: BlockSurroundings,
): Corroboration | null {
  const { from, to, kind, members } = draft;
  const isBurst = kind === 'fresh-signup-burst';
  const reach = (isBurst ? 3 : 1) * Math.max(to - from, 100);
  const neighbours: number[] = [];
  for (let at = Math.max(0, from - reach); at < Math.min(dated.size, to + reach); at += 1) {
    if (isMember[at] === 0 && (isFresh[at] === 1) === isBurst) neighbours.push(dated.place[at]!);
  }
  return corroborate(
    roll,
    members.map((at) => dated.place[at]!),
    neighbours,
  );
}
