/**
 * Makes a scenario: events bring their followers, organic growth the rest, and the list is put in follow order, as well as
 * the platform keeps it. The same options give the same scenario to the byte.
 */
import { createRandom } from '../../lib/random';
import { Arrivals, type Arrival } from './arrivals';
import { eventArrivals, organicArrival } from './event-arrivals';
import { disorder } from './list-order';
import { OrganicGrowth, type OrganicOptions, plainGrowth } from './organic-growth';
import { Scenario, type ScenarioPlan } from './scenario';
import type { ScenarioEvent } from './scenario-event';
import { type Departed, expectedToStay, leavingTime } from './scenario-sieve';
import { streamSeed } from './seed-streams';

export interface ScenarioOptions {
  readonly seed: number;
  /** All followers there are at the observation, those that events brought among them. */
  readonly followerCount: number;
  /** What differs from `plainGrowth`. */
  readonly organic?: Partial<OrganicOptions>;
  readonly events?: readonly ScenarioEvent[];
  /** False: followers come with the date of their creation and nothing else. True by default. */
  readonly profiles?: boolean;
  /** True: there are posts of the followers. False by default. */
  readonly posts?: boolean;
}

/** @throws RangeError where the events bring more followers than there are, or the options are impossible */
export function generateScenario(options: ScenarioOptions): Scenario {
  const plan: ScenarioPlan = {
    seed: options.seed,
    followerCount: options.followerCount,
    organic: { ...plainGrowth, ...options.organic },
    events: options.events ?? [],
    profiles: options.profiles ?? true,
    posts: options.posts ?? false,
  };
  const misplaced = plan.events.find(({ at }) => !(at >= 0 && at < 1));
  if (misplaced !== undefined) throw new RangeError(`A ${misplaced.kind} is not between the beginning and the end.`);
  const growth = growthOf(plan);
  const arrivals = new Arrivals(plan.followerCount);
  const departed = fill(arrivals, plan, growth);
  const order = arrivals.inFollowOrder(growth.start);
  disorder(order, plan.organic, createRandom(streamSeed(plan.seed, 'order')));
  return new Scenario(plan, arrivals.rearranged(order), departed);
}

/** How the scenario's audience grows by itself: for what happens after the observation. */
export function growthOf({ organic, seed }: Pick<ScenarioPlan, 'organic' | 'seed'>): OrganicGrowth {
  return new OrganicGrowth(organic, createRandom(streamSeed(seed, 'growth')));
}

/** @returns those who did not stay */
function fill(arrivals: Arrivals, { seed, followerCount, events }: ScenarioPlan, growth: OrganicGrowth): Departed[] {
  const departed: Departed[] = [];
  const organicCount = followerCount - events.reduce((sum, event) => sum + expectedToStay(event), 0);
  const sieve = { events, growth, random: createRandom(streamSeed(seed, 'leaving')) };
  const receive = (arrival: Arrival, eventIndex: number): void => {
    const left = leavingTime(arrival, events[eventIndex], sieve);
    if (left === null) arrivals.add(arrival, eventIndex);
    else departed.push({ ...arrival, left, eventIndex });
  };
  events.forEach((event, index) => {
    const draw = eventArrivals(event, growth, organicCount, createRandom(streamSeed(seed, 'event') + index));
    if (draw === null || event.kind === 'purge') return;
    for (let number = 0; number < event.count; number += 1) receive(draw(), index);
  });
  const random = createRandom(streamSeed(seed, 'organic'));
  while (arrivals.size < followerCount) receive(organicArrival(growth, random), -1);
  return departed;
}
