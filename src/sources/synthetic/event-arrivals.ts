/**
 * The followers that organic growth and each kind of event bring, one after another.
 */
import type { Random } from '../../lib/random';
import type { Arrival } from './arrivals';
import { daySeconds } from './day-curve';
import type { OrganicGrowth } from './organic-growth';
import type { BoughtAges, Giveaway, Influx, Purchase, ScenarioEvent, SignUpBurst } from './scenario-event';
import type { FollowerKind } from './synthetic-profile';

/** Shares of kinds of followers; the rest is ordinary. */
interface KindShares {
  readonly inactive: number;
  readonly 'mass-follower': number;
  readonly 'declared-bot': number;
}

/** Many who join the platform never come back. */
const newcomerKinds: KindShares = { inactive: 0.4, 'mass-follower': 0.03, 'declared-bot': 0.005 };
const influxKinds: KindShares = { inactive: 0.08, 'mass-follower': 0.03, 'declared-bot': 0.005 };
/** Some make a habit of entering draws, with accounts that follow thousands. */
const giveawayKinds: KindShares = { inactive: 0.12, 'mass-follower': 0.3, 'declared-bot': 0.01 };

export function organicArrival(growth: OrganicGrowth, random: Random): Arrival {
  return organicArrivalAt(growth.follows.at(random.uniform()), growth, random);
}

/** @param followed Unix seconds */
export function organicArrivalAt(followed: number, growth: OrganicGrowth, random: Random): Arrival {
  const { newcomerShare, newcomerDays, youth } = growth.agesAt(followed);
  if (random.chance(newcomerShare)) return newcomer(growth, random, followed, newcomerDays);
  const usual: KindShares = { inactive: growth.options.inactiveShare, 'mass-follower': 0.04, 'declared-bot': 0.015 };
  return established(growth, random, followed, youth, usual);
}

/** @returns what draws one follower of the event after another; null where it brings none */
export function eventArrivals(
  event: ScenarioEvent,
  growth: OrganicGrowth,
  organicCount: number,
  random: Random,
): (() => Arrival) | null {
  switch (event.kind) {
    case 'purge':
      return null;
    case 'sign-up-burst':
      return () => burstArrival(event, growth, random);
    case 'giveaway':
      return () => giveawayArrival(event, growth, random);
    case 'purchase':
      return purchaseArrivals(event, growth, organicCount, random);
    default:
      return () => influxArrival(event, growth, random);
  }
}

function newcomer(growth: OrganicGrowth, random: Random, followed: number, meanDays: number): Arrival {
  const created = growth.possible(followed - random.exponential(meanDays * daySeconds), followed);
  return { followed, created, kind: drawKind(random, newcomerKinds) };
}

function established(
  growth: OrganicGrowth,
  random: Random,
  followed: number,
  youth: number,
  kinds: KindShares,
): Arrival {
  return { followed, created: growth.establishedBefore(random, followed, youth), kind: drawKind(random, kinds) };
}

function burstArrival(event: SignUpBurst, growth: OrganicGrowth, random: Random): Arrival {
  const followed = growth.timeAt(event.at) + waking(random, event.days);
  if (random.chance(event.newcomerShare)) return newcomer(growth, random, inTime(growth, followed), event.newcomerDays);
  return established(growth, random, inTime(growth, followed), 1, influxKinds);
}

function influxArrival(event: Influx, growth: OrganicGrowth, random: Random): Arrival {
  const from = growth.timeAt(event.at);
  let followed: number;
  do followed = from + random.exponential(event.decayDays * daySeconds);
  while (followed >= growth.end);
  if (random.chance(event.newcomerShare)) return newcomer(growth, random, followed, 4);
  return established(growth, random, followed, event.youth, influxKinds);
}

function giveawayArrival(event: Giveaway, growth: OrganicGrowth, random: Random): Arrival {
  const followed = inTime(growth, growth.timeAt(event.at) + waking(random, event.days));
  return established(growth, random, followed, 1.3, giveawayKinds);
}

/** @throws RangeError where the delivery would outlast the observation */
function purchaseArrivals(
  { at, count, ages, delivery }: Purchase,
  growth: OrganicGrowth,
  organicCount: number,
  random: Random,
): () => Arrival {
  const arrival = growth.timeAt(at);
  const from = growth.follows.before(arrival);
  const share = 'days' in delivery ? 0 : (delivery.organicPerBought * count) / organicCount;
  if (from + share > 1) throw new RangeError('The purchase would be delivered after the observation.');
  return () => {
    const passed = random.uniform();
    const followed = inTime(
      growth,
      'days' in delivery ? arrival + passed * delivery.days * daySeconds : growth.follows.at(from + passed * share),
    );
    const created = boughtCreation(ages, growth, arrival, followed, random);
    return { followed, created: growth.possible(created, followed), kind: 'bought' };
  };
}

function boughtCreation(
  ages: BoughtAges,
  growth: OrganicGrowth,
  arrival: number,
  followed: number,
  random: Random,
): number {
  if (ages.kind === 'aged') return arrival - (ages.daysBefore - random.uniform() * ages.withinDays) * daySeconds;
  if (ages.kind === 'fresh') return followed - random.uniform() * ages.withinDays * daySeconds;
  // Whoever gives an account up did so some time before it is sold again.
  return growth.establishedBefore(random, arrival - 60 * daySeconds, 0.9);
}

/** Seconds into some days that begin at a morning, fewer of them at night. */
function waking(random: Random, days: number): number {
  const time = random.uniform() * days;
  const isAwake = time % 1 < 0.67 || random.chance(0.25);
  return (isAwake ? time : time - 0.33) * daySeconds;
}

function inTime(growth: OrganicGrowth, followed: number): number {
  return Math.min(growth.end - 1, Math.max(growth.start, followed));
}

function drawKind(random: Random, shares: KindShares): FollowerKind {
  const draw = random.uniform();
  if (draw < shares.inactive) return 'inactive';
  if (draw < shares.inactive + shares['mass-follower']) return 'mass-follower';
  if (draw < shares.inactive + shares['mass-follower'] + shares['declared-bot']) return 'declared-bot';
  return 'ordinary';
}
