/**
 * Who of those that came has left before the observation: after a giveaway's draw, or removed by the platform. They are not
 * in the list, and yet they were counted while they followed.
 */
import type { Random } from '../../lib/random';
import type { Arrival } from './arrivals';
import { daySeconds } from './day-curve';
import type { OrganicGrowth } from './organic-growth';
import type { ScenarioEvent } from './scenario-event';

/** One who came and left. Times are Unix seconds. */
export interface Departed extends Arrival {
  readonly left: number;
  /** Index of the event that brought it, -1: organic growth. */
  readonly eventIndex: number;
}

/**
 * @param event the event that brought the follower; undefined: organic growth
 * @returns when it left, in Unix seconds; null: it follows still
 */
export function leavingTime(
  arrival: Arrival,
  event: ScenarioEvent | undefined,
  { events, growth, random }: { events: readonly ScenarioEvent[]; growth: OrganicGrowth; random: Random },
): number | null {
  let left = Infinity;
  if (event?.kind === 'giveaway' && random.chance(event.leavingShare)) {
    const draw = growth.timeAt(event.at) + event.drawAfterDays * daySeconds;
    left = Math.max(arrival.followed, draw) + random.exponential(3 * daySeconds);
  }
  const isThin =
    arrival.kind === 'inactive' ||
    (event?.kind === 'purchase' && event.quality === 'thin' && arrival.kind === 'bought');
  if (isThin) {
    for (const purge of events) {
      if (purge.kind !== 'purge') continue;
      const at = growth.timeAt(purge.at);
      if (arrival.followed < at && at < left && random.chance(purge.share)) left = at;
    }
  }
  return left < growth.end ? Math.floor(left) : null;
}

/** Of those an event brings, the share that is expected to be there still; a purge is left out of account. */
export function expectedToStay(event: ScenarioEvent): number {
  if (event.kind === 'purge') return 0;
  return event.kind === 'giveaway' ? event.count * (1 - event.leavingShare) : event.count;
}
