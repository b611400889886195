/**
 * How old accounts usually are when they follow, over the whole list: the profile against which a stretch of it is held. The
 * median over stretches of the list, so that what stands in a few of them does not become usual.
 */
import { median } from '../../lib/stats/robust-z';
import type { DatedFollowers } from './dated-followers';

/** Taken once: where code runs in a sandbox, as in tests, each look-up of a global costs more than the call. */
const { floor, log, min } = Math;

/** Share of followers up to an age of so many days, [0,1] times a constant: only ratios of differences mean anything. */
export type AgeProfile = (days: number) => number;

/** Followers younger than this when they followed came with the platform's own newcomers, and are looked at apart. */
export const freshDays = 7;

const stretches = 20;
const growth = 1.2;
const oldestDays = 20_000;

export function ageProfile({ size, created, newest }: DatedFollowers): AgeProfile {
  const edges = ageEdges();
  const densities = edges.slice(1).map((): number[] => []);
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    const from = floor((size * stretch) / stretches);
    const to = floor((size * (stretch + 1)) / stretches);
    const counts = new Float64Array(edges.length - 1);
    for (let at = from; at < to; at += 1) {
      const bin = binOf(newest[at]! - created[at]!);
      if (bin >= 0) counts[bin]! += 1;
    }
    // Half a follower more in each bin: a small list has empty ones that mean nothing.
    counts.forEach((count, bin) => densities[bin]!.push((count + 0.5) / (edges[bin + 1]! - edges[bin]!)));
  }
  return cumulative(densities.map((ofBin) => median(ofBin)));
}

function ageEdges(): number[] {
  const edges = [freshDays];
  while (edges.at(-1)! < oldestDays) edges.push(edges.at(-1)! * growth);
  return edges;
}

function binOf(age: number): number {
  return age < freshDays ? -1 : floor(log(age / freshDays) / log(growth));
}

/** By whole days, straight between them: it is asked for hundreds of times per follower. */
function cumulative(densities: readonly number[]): AgeProfile {
  const upTo = new Float64Array(oldestDays + 2);
  for (let day = 1; day < upTo.length; day += 1) {
    const middle = binOf(day - 0.5);
    const density = middle < 0 ? 0 : densities[min(middle, densities.length - 1)]!;
    upTo[day] = upTo[day - 1]! + density;
  }
  return (days) => {
    if (days <= freshDays) return 0;
    const day = min(floor(days), oldestDays);
    return upTo[day]! + min(days - day, 1) * (upTo[day + 1]! - upTo[day]!);
  };
}
