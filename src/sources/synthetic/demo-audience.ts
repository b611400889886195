/**
 * A synthetic audience: organic growth over years, and blocks of bought followers at ranks that are known. The same
 * options give the same audience to the byte. For the demo, for tests and for simulations.
 */
import type { Platform } from '../../domain/account';
import type { FollowerRecord, ListOrder } from '../../domain/follow';
import { createRandom, type Random } from '../../lib/random';
import { type FollowerKind, makeProfile } from './synthetic-profile';

export interface BoughtBlock {
  /** When the block arrives, as a share of the time between the target's creation and the observation. */
  readonly arrivesAt: number;
  readonly count: number;
  /** Days over which the block follows; organic followers of these days are mixed in. */
  readonly followDays: number;
  /** Days within which the block's accounts were created, and how long before the block arrives that was. */
  readonly createdWithinDays: number;
  readonly createdDaysBefore: number;
}

export interface AudienceOptions {
  readonly seed?: number;
  /** All followers, the blocks among them. */
  readonly followerCount?: number;
  /** None for a clean audience. */
  readonly blocks?: readonly BoughtBlock[];
  /** Share of followers whose profile is gone: id-only rows. */
  readonly idOnlyShare?: number;
}

/** What is true of a follower by construction. */
export interface FollowerTruth {
  readonly kind: FollowerKind;
  readonly createdAt: Date;
  readonly followedAt: Date;
}

export interface DemoAudience {
  readonly target: { readonly platform: Platform; readonly nativeId: string; readonly handle: string };
  readonly order: ListOrder;
  /** When the audience is said to have been read: always the same moment. */
  readonly observedAt: Date;
  /** By rank, 0 = oldest. Follow times are not given, as on most platforms. */
  readonly followers: readonly FollowerRecord[];
  /** By rank. */
  readonly truth: readonly FollowerTruth[];
}

const dayMs = 86_400_000;
const platformStart = Date.UTC(2012, 0, 1);
const targetStart = Date.UTC(2018, 3, 1);
const observedAt = Date.UTC(2025, 8, 1);

/** Kinds of organic followers by share; the rest is ordinary. */
const organicKinds: readonly (readonly [FollowerKind, number])[] = [
  ['inactive', 0.12],
  ['mass-follower', 0.04],
  ['declared-bot', 0.015],
];

/** An eighth of the audience, bought at once from a batch that was made a year before. */
const demoBlocks = (followerCount: number): readonly BoughtBlock[] => [
  {
    arrivesAt: 0.62,
    count: Math.round(followerCount / 8),
    followDays: 6,
    createdWithinDays: 25,
    createdDaysBefore: 420,
  },
];

/** @throws RangeError where the blocks hold more followers than there are */
export function demoAudience(options: AudienceOptions = {}): DemoAudience {
  const { seed = 1, followerCount = 2_000, idOnlyShare = 0.01 } = options;
  const { blocks = demoBlocks(followerCount) } = options;
  const boughtCount = blocks.reduce((sum, { count }) => sum + count, 0);
  if (boughtCount > followerCount) throw new RangeError('The blocks hold more followers than the audience.');
  const random = createRandom(seed);
  const truth = [
    ...Array.from({ length: followerCount - boughtCount }, () => makeOrganic(random)),
    ...blocks.flatMap((block) => Array.from({ length: block.count }, () => makeBought(random, block))),
  ].sort((one, other) => one.followedAt.getTime() - other.followedAt.getTime());
  const takenIds = new Set<string>();
  return {
    target: { platform: 'synthetic', nativeId: `demo-${seed}`, handle: 'demo_bakery' },
    order: 'oldest-first',
    observedAt: new Date(observedAt),
    truth,
    followers: truth.map(({ kind, createdAt }, position) => ({
      position,
      nativeId: makeId(random, createdAt, takenIds),
      profile: random.chance(idOnlyShare) ? null : makeProfile(random, kind, createdAt, new Date(observedAt)),
      followedAt: null,
      followedAtBasis: null,
    })),
  };
}

/** The audience grows ever faster; some followers are new on the platform, most have been there for years. */
function makeOrganic(random: Random): FollowerTruth {
  const followedAt = targetStart + (observedAt - targetStart) * skewedToLate(random);
  const longest = followedAt - platformStart;
  const age = random.chance(0.1)
    ? Math.min(longest, random.exponential(12 * dayMs))
    : longest * (1 - skewedToLate(random));
  return { kind: organicKind(random), ...times(followedAt - age, followedAt) };
}

function makeBought(random: Random, block: BoughtBlock): FollowerTruth {
  const arrival = targetStart + (observedAt - targetStart) * block.arrivesAt;
  const createdFrom = arrival - block.createdDaysBefore * dayMs;
  const created = createdFrom + random.uniform() * block.createdWithinDays * dayMs;
  return { kind: 'bought', ...times(created, arrival + random.uniform() * block.followDays * dayMs) };
}

/** Creation to the second, as platforms give it, and at least a minute before the follow. */
function times(created: number, followed: number): Pick<FollowerTruth, 'createdAt' | 'followedAt'> {
  const followedAt = Math.min(followed, observedAt - 1_000);
  const createdAt = Math.floor(Math.min(created, followedAt - 60_000) / 1_000) * 1_000;
  return { createdAt: new Date(createdAt), followedAt: new Date(Math.floor(followedAt)) };
}

/** In [0,1), denser towards 1. */
function skewedToLate(random: Random): number {
  return Math.sqrt(random.uniform());
}

function organicKind(random: Random): FollowerKind {
  let draw = random.uniform();
  for (const [kind, share] of organicKinds) {
    if (draw < share) return kind;
    draw -= share;
  }
  return 'ordinary';
}

/** Ids grow with the creation time, as the large platforms' do. */
function makeId(random: Random, createdAt: Date, taken: Set<string>): string {
  const seconds = (createdAt.getTime() - platformStart) / 1_000;
  let id: string;
  do {
    id = String(seconds * 4_096 + random.integer(4_096) + 1);
  } while (taken.has(id));
  taken.add(id);
  return id;
}
