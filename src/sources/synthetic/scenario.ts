/**
 * A scenario: a synthetic audience that grew by itself and to which things happened, in columns by rank; profiles and posts
 * are made when they are asked for, each from the seed and the rank, so that no million of them is held.
 */
import { type Profile, unknownProfile } from '../../domain/account';
import type { FollowerRecord } from '../../domain/follow';
import type { PostRecord } from '../../domain/post';
import { createRandom } from '../../lib/random';
import { type FollowerColumns, mostFollowers } from './arrivals';
import { makeBoughtProfile } from './bought-profile';
import { type EventSpan, eventSpans, isPlanted, type PlantedBlock } from './event-span';
import type { OrganicOptions } from './organic-growth';
import type { ScenarioEvent } from './scenario-event';
import { makePosts } from './scenario-posts';
import type { Departed } from './scenario-sieve';
import { streamSeed } from './seed-streams';
import { type FollowerKind, followerKinds, makeProfile } from './synthetic-profile';

/** The options of a scenario with every default filled in. */
export interface ScenarioPlan {
  readonly seed: number;
  readonly followerCount: number;
  readonly organic: OrganicOptions;
  readonly events: readonly ScenarioEvent[];
  readonly profiles: boolean;
  readonly posts: boolean;
}

/** What is true of a follower by construction. */
export interface ScenarioTruth {
  readonly kind: FollowerKind;
  readonly createdAt: Date;
  readonly followedAt: Date;
  /** What brought it; null: organic growth. */
  readonly event: ScenarioEvent | null;
}

export class Scenario implements FollowerColumns {
  /** By rank, 0 = oldest. */
  readonly createdAt: Float64Array;
  readonly followedAt: Float64Array;
  readonly kind: Uint8Array;
  readonly eventIndex: Int16Array;
  readonly observedAt: Date;
  readonly target: { readonly platform: 'synthetic'; readonly nativeId: string; readonly handle: string };
  /** Where the followers of each event stand, and those of purchases among them. */
  readonly spans: readonly EventSpan[];
  readonly planted: readonly PlantedBlock[];
  private readonly platformStart: number;
  private readonly profileSeed: number;
  private readonly postSeed: number;

  /** @param departed those who came and left before the observation */
  constructor(
    readonly plan: ScenarioPlan,
    columns: FollowerColumns,
    readonly departed: readonly Departed[],
  ) {
    ({
      createdAt: this.createdAt,
      followedAt: this.followedAt,
      kind: this.kind,
      eventIndex: this.eventIndex,
    } = columns);
    this.observedAt = plan.organic.observedAt;
    this.platformStart = plan.organic.platformStart.getTime() / 1_000;
    this.profileSeed = streamSeed(plan.seed, 'profile');
    this.postSeed = streamSeed(plan.seed, 'posts');
    this.target = { platform: 'synthetic', nativeId: `scenario-${plan.seed}`, handle: 'demo_bakery' };
    this.spans = eventSpans(columns, plan.events);
    this.planted = this.spans.filter(isPlanted);
  }

  get size(): number {
    return this.createdAt.length;
  }

  truthOf(rank: number): ScenarioTruth {
    return {
      kind: followerKinds[this.kind[rank]!]!,
      createdAt: new Date(this.createdAt[rank]! * 1_000),
      followedAt: new Date(this.followedAt[rank]! * 1_000),
      event: this.plan.events[this.eventIndex[rank]!] ?? null,
    };
  }

  /** The follower at a rank as a source reads it; follow times are not given, as on most platforms. */
  follower(rank: number): FollowerRecord {
    return {
      position: rank,
      nativeId: this.nativeIdOf(rank),
      profile: this.profileOf(rank),
      followedAt: null,
      followedAtBasis: null,
    };
  }

  /** Oldest first. */
  *followers(fromRank = 0): Generator<FollowerRecord, undefined> {
    for (let rank = fromRank; rank < this.size; rank += 1) yield this.follower(rank);
  }

  /** Newest posts of every follower whose profile is known, follower by follower; none where the plan has none. */
  *posts(): Generator<PostRecord, undefined> {
    if (!this.plan.posts) return;
    for (let rank = 0; rank < this.size; rank += 1) yield* this.postsOf(rank);
  }

  /** Ids grow with the creation time, as the large platforms' do; no two are equal. */
  nativeIdOf(rank: number): string {
    return nativeIdFor(rank, this.createdAt[rank]! - this.platformStart);
  }

  private postsOf(rank: number): PostRecord[] {
    const postsCount = this.profileOf(rank)?.postsCount ?? 0;
    const lotSeed = this.plan.seed + this.eventIndex[rank]!;
    const [nativeId, createdAt] = [this.nativeIdOf(rank), this.createdAt[rank]!];
    const author = { nativeId, createdAt, postsCount, lotSeed, kind: followerKinds[this.kind[rank]!]! };
    return makePosts(createRandom(this.postSeed + rank), author, this.observedAt);
  }

  private profileOf(rank: number): Profile | null {
    const random = createRandom(this.profileSeed + rank);
    if (random.chance(this.plan.organic.idOnlyShare)) return null;
    const { kind, createdAt, event } = this.truthOf(rank);
    if (!this.plan.profiles) return { ...unknownProfile, createdAt };
    if (event?.kind === 'purchase') return makeBoughtProfile(random, event.quality, createdAt, this.observedAt);
    return makeProfile(random, kind, createdAt, this.observedAt);
  }
}

/** @param seconds from the platform's start to the account's creation */
export function nativeIdFor(rank: number, seconds: number): string {
  // Times an odd number, ranks below a power of two are shuffled and stay apart.
  return String(seconds * mostFollowers + (Math.imul(rank, 0x9e3779b1) & (mostFollowers - 1)) + 1);
}
