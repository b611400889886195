/**
 * The same audience, read again some days later: who has left, and who came. Equal seeds make equal people leave at equal
 * times whatever the day of the reading, so that several later lists follow from one another.
 */
import type { FollowerRecord } from '../../domain/follow';
import { createRandom } from '../../lib/random';
import { daySeconds } from './day-curve';
import { organicArrivalAt } from './event-arrivals';
import { growthOf } from './generate-scenario';
import { nativeIdFor, type Scenario } from './scenario';
import { followerKinds, makeProfile } from './synthetic-profile';

export interface LaterListOptions {
  /** Days after the scenario's observation. */
  readonly days: number;
  readonly seed: number;
  /** Those who were not purchased: a Weibull law of the time since they followed, beside a share that never leaves. */
  readonly organic?: { readonly scaleDays: number; readonly shape: number; readonly stayingShare: number };
  /** Purchased ones vanish at an even rate, `lossShare` of them in the first `perDays`, but for a share that stays. */
  readonly bought?: { readonly lossShare: number; readonly perDays: number; readonly stayingShare: number };
}

export interface LaterList {
  readonly observedAt: Date;
  /** By rank of the scenario: when the follower left, Unix seconds; NaN: it follows still. */
  readonly goneAt: Float64Array;
  /** By rank: 1 where the account is still there, whether it follows or not. */
  readonly exists: Uint8Array;
  readonly goneCount: number;
  /** Who came since. */
  readonly newCount: number;
  /** Oldest first: those who stayed and those who came. */
  followers(): Generator<FollowerRecord, undefined>;
}

type Organic = NonNullable<LaterListOptions['organic']>;
type Bought = NonNullable<LaterListOptions['bought']>;

/** Half of the people stay for good; who leaves does so early. One in twelve who just came is gone after a month. */
const usualOrganic: Organic = { scaleDays: 700, shape: 0.6, stayingShare: 0.45 };
/** Of 25,000 purchased followers 3,000 were gone after 8 days, as a buyer told in the press. */
const usualBought: Bought = { lossShare: 0.12, perDays: 8, stayingShare: 0.25 };

/** Of organic followers who are gone, most unfollowed; of purchased ones, most were removed by the platform. */
const existsAfterLeaving = { organic: 0.85, bought: 0.1 };

/** @throws RangeError where the days are below 0 */
export function laterList(scenario: Scenario, options: LaterListOptions): LaterList {
  const { days, seed, organic = usualOrganic, bought = usualBought } = options;
  if (!(days >= 0)) throw new RangeError('A later list is read after the scenario.');
  const random = createRandom(seed);
  const readAt = scenario.observedAt.getTime() / 1_000;
  const goneAt = new Float64Array(scenario.size).fill(NaN);
  const exists = new Uint8Array(scenario.size).fill(1);
  const boughtKind = followerKinds.indexOf('bought');
  let goneCount = 0;
  for (let rank = 0; rank < scenario.size; rank += 1) {
    const isBought = scenario.kind[rank] === boughtKind;
    const tenure = (readAt - scenario.followedAt[rank]!) / daySeconds;
    const draw = random.uniform();
    const leaves = isBought ? boughtLeavesAfter(draw, bought) : organicLeavesAfter(draw, tenure, organic);
    const staysOnPlatform = random.chance(existsAfterLeaving[isBought ? 'bought' : 'organic']);
    if (leaves >= days) continue;
    goneAt[rank] = Math.floor(readAt + leaves * daySeconds);
    exists[rank] = staysOnPlatform ? 1 : 0;
    goneCount += 1;
  }
  const newCount = Math.round(comersPerDay(scenario, readAt) * days);
  return {
    observedAt: new Date((readAt + days * daySeconds) * 1_000),
    goneAt,
    exists,
    goneCount,
    newCount,
    followers: () => remaining(scenario, goneAt, { newCount, days, seed }),
  };
}

/** Days until a follower of the given tenure in days leaves; Infinity: never. `draw` is uniform in [0,1). */
function organicLeavesAfter(draw: number, tenure: number, { scaleDays, shape, stayingShare }: Organic): number {
  const leavingNow = (1 - stayingShare) * Math.exp(-((tenure / scaleDays) ** shape));
  const leavingThen = (1 - draw) * (stayingShare + leavingNow) - stayingShare;
  if (leavingThen <= 0) return Infinity;
  return scaleDays * (-Math.log(leavingThen / (1 - stayingShare))) ** (1 / shape) - tenure;
}

function boughtLeavesAfter(draw: number, { lossShare, perDays, stayingShare }: Bought): number {
  const leavingShare = 1 - stayingShare;
  if (draw >= leavingShare) return Infinity;
  const meanDays = -perDays / Math.log(1 - lossShare / leavingShare);
  return -meanDays * Math.log(1 - draw / leavingShare);
}

/** Organic followers a day in the last ninety. */
function comersPerDay({ followedAt, eventIndex }: Scenario, readAt: number): number {
  let count = 0;
  followedAt.forEach((followed, rank) => {
    if (eventIndex[rank] === -1 && followed > readAt - 90 * daySeconds) count += 1;
  });
  return count / 90;
}

function* remaining(
  scenario: Scenario,
  goneAt: Float64Array,
  { newCount, days, seed }: { newCount: number; days: number; seed: number },
): Generator<FollowerRecord, undefined> {
  let position = 0;
  for (let rank = 0; rank < scenario.size; rank += 1) {
    if (Number.isNaN(goneAt[rank])) yield { ...scenario.follower(rank), position: position++ };
  }
  const growth = growthOf(scenario.plan);
  const random = createRandom(seed + 1);
  const platformStart = scenario.plan.organic.platformStart.getTime() / 1_000;
  const follows = Float64Array.from({ length: newCount }, () => random.uniform() * days * daySeconds).sort();
  for (const [number, after] of follows.entries()) {
    const { created, kind } = organicArrivalAt(growth.end + after, growth, random);
    const readAt = new Date((growth.end + days * daySeconds) * 1_000);
    yield {
      position: position++,
      nativeId: nativeIdFor(scenario.size + number, created - platformStart),
      profile: makeProfile(random, kind, new Date(created * 1_000), readAt),
      followedAt: null,
      followedAtBasis: null,
    };
  }
}
