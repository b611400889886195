/**
 * Gathers what an audit is told: the roll in one pass over the follow rows, in flat memory, and what is known around it.
 */
import type { Account, AccountId } from '../domain/account';
import type { AuditRequest } from '../domain/audit/audit';
import type { Post } from '../domain/post';
import type { Scorecard } from '../scoring/scorecard';
import type { OtherBlock } from '../store/repositories/audit-work.repository';
import type { FollowerFacts, RollReading } from '../store/repositories/roll.repository';
import type { AuditSubject, BlockElsewhere, SampleFrame } from './audit-subject';
import { notScored, type Roll, RollBuilder } from './roll';
import { sampledPlaces } from './share/share-frame';
import { usualStrataCount } from './share/rank-strata';

/** What it needs of a store. */
export interface SubjectStore {
  readonly rolls: {
    read(targetId: AccountId, take: (follower: FollowerFacts) => void): Promise<RollReading | null>;
  };
  readonly posts: { newest(accountIds: readonly AccountId[], limit: number): Promise<Post[][]> };
  readonly auditWork: { blocksElsewhere(targetId: AccountId): Promise<OtherBlock[]> };
}

export interface SubjectOptions {
  readonly request: AuditRequest;
  readonly scorecard: Scorecard;
  /** Told after some thousand followers how many were read; what it throws ends the reading. */
  readonly onProgress?: (readCount: number) => void;
}

const newestPostsCount = 200;
const progressEvery = 8_192;

/** @returns null where no list of the target was imported to its end */
export async function gatherSubject(
  store: SubjectStore,
  target: Account,
  { request, scorecard, onProgress }: SubjectOptions,
): Promise<AuditSubject | null> {
  const reader = new RollReader(onProgress);
  const reading = await store.rolls.read(target.id, (follower) => {
    reader.take(follower);
  });
  if (reading === null) return null;
  const roll = reader.build();
  const sample = sampleOf(request);
  if (sample.kind === 'stratified') forgetOthers(roll, sampledPlaces({ roll, sample }));
  const { observedAt, listsAtOnce, ...list } = reading.list;
  const [posts = []] = await store.posts.newest([target.id], newestPostsCount);
  return {
    target,
    observedAt,
    list: { ...list, isOneList: reader.isOfNewestList && listsAtOnce === 1 },
    sample,
    roll,
    listsReadAt: reading.listsReadAt,
    departures: reading.departures,
    counts: reading.counts,
    posts,
    blocksElsewhere: (await store.auditWork.blocksElsewhere(target.id)).map(elsewhere),
    scorecard,
    definition: request.definition ?? undefined,
    population: request.population ?? undefined,
    seed: request.seed,
  };
}

export function sampleOf({ sampleSize, seed }: AuditRequest): SampleFrame {
  if (sampleSize === null) return { kind: 'whole-list' };
  return { kind: 'stratified', strataCount: usualStrataCount, wantedCount: sampleSize, seed };
}

class RollReader {
  private readonly builder = new RollBuilder();
  private count = 0;
  private lastRank = -1;
  isOfNewestList = true;

  constructor(private readonly onProgress?: (readCount: number) => void) {}

  /** Ranks of several lists may coincide: then one comes after the other, and the list is not said to be one. */
  take(follower: FollowerFacts): void {
    const rank = Math.max(follower.rank, this.lastRank + 1);
    this.lastRank = rank;
    if (!follower.isOfNewestList) this.isOfNewestList = false;
    this.builder.add(rank === follower.rank ? follower : { ...follower, rank });
    this.count += 1;
    if (this.count % progressEvery === 0) this.onProgress?.(this.count);
  }

  build(): Roll {
    this.onProgress?.(this.count);
    return this.builder.build();
  }
}

/** A verdict that was given outside the sample, by whatever rules, is no part of this audit. */
function forgetOthers(roll: Roll, places: Int32Array): void {
  let next = 0;
  for (let place = 0; place < roll.size; place += 1) {
    if (places[next] === place) next += 1;
    else {
      roll.verdict[place] = notScored;
      roll.class[place] = notScored;
      roll.logOdds[place] = NaN;
    }
  }
}

/** The number alone: an audit of one audience does not tell who else was audited. */
function elsewhere({ audience, blockId, createdFrom, createdTo, memberCount, sketch }: OtherBlock): BlockElsewhere {
  return { audience: `audience-${audience}`, blockId, createdFrom, createdTo, memberCount, sketch };
}
