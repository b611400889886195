/**
 * Timelines made for tests, from seeds: people who sleep and post in bursts, timers, and chance.
 */
import type { KnownFacts } from '../../src/domain/facts';
import { createRandom, type Random } from '../../src/lib/random';

export const hourSeconds = 3_600;
export const daySeconds = 86_400;

/** Facts of posts at these moments, in seconds from any midnight UTC. */
export function timelineOf(moments: readonly number[]): Pick<KnownFacts, 'postGaps' | 'postTimesOfDay'> {
  const newestFirst = moments.toSorted((a, b) => b - a);
  return {
    postGaps: newestFirst.slice(1).map((moment, at) => newestFirst[at]! - moment),
    postTimesOfDay: newestFirst.map((moment) => ((moment % daySeconds) + daySeconds) % daySeconds),
  };
}

/** A person: some hours of each day, a few posts in a row at each of them, and sleep. */
export function personMoments(seed: number, { days = 60, wakes = 7, sleeps = 23 } = {}): number[] {
  const random = createRandom(seed);
  return range(days).flatMap((day) =>
    range(random.poisson(1.5)).flatMap(() => burst(random, day * daySeconds + hour(random, wakes, sleeps))),
  );
}

/** A timer that goes off every so many seconds, give or take. */
export function timerMoments(count: number, everySeconds: number, giveOrTake = 0, seed = 1): number[] {
  const random = createRandom(seed);
  return range(count).map((at) => Math.round(at * everySeconds + giveOrTake * (2 * random.uniform() - 1)));
}

/** Posts that come independently of each other and of the hour. */
export function chanceMoments(count: number, meanSeconds: number, seed = 1): number[] {
  const random = createRandom(seed);
  let moment = 0;
  return range(count).map(() => (moment += Math.ceil(random.exponential(meanSeconds))));
}

export const range = (count: number): number[] => Array.from({ length: count }, (_none, at) => at);

function hour(random: Random, from: number, to: number): number {
  return Math.floor((from + random.uniform() * (to - from)) * hourSeconds);
}

function burst(random: Random, from: number): number[] {
  let moment = from;
  return range(1 + random.poisson(1)).map(() => (moment += Math.ceil(random.exponential(240))));
}
