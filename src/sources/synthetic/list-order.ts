/**
 * A list that is not quite in follow order, as real ones are: some followers stand a few ranks away, or a stretch is in no
 * order at all.
 */
import type { Random } from '../../lib/random';
import type { OrganicOptions } from './organic-growth';

/** Rearranges in place. */
export function disorder(
  order: Uint32Array,
  { disorder: noise, disorderedStretch }: Pick<OrganicOptions, 'disorder' | 'disorderedStretch'>,
  random: Random,
): void {
  if (noise !== null) displace(order, noise, random);
  if (disorderedStretch !== null) {
    const { from, to } = disorderedStretch;
    shuffle(order.subarray(Math.floor(from * order.length), Math.floor(to * order.length)), random);
  }
}

/** Takes a share of the followers out and puts each back up to so many ranks away; those between close up. */
function displace(order: Uint32Array, noise: { share: number; ranks: number }, random: Random): void {
  for (let rank = 0; rank < order.length; rank += 1) {
    if (!random.chance(noise.share)) continue;
    const way = (1 + random.integer(noise.ranks)) * (random.chance(0.5) ? 1 : -1);
    const goal = Math.min(order.length - 1, Math.max(0, rank + way));
    const follower = order[rank]!;
    if (goal > rank) order.copyWithin(rank, rank + 1, goal + 1);
    else order.copyWithin(goal + 1, goal, rank);
    order[goal] = follower;
  }
}

function shuffle(order: Uint32Array, random: Random): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = random.integer(last + 1);
    const follower = order[last]!;
    order[last] = order[other]!;
    order[other] = follower;
  }
}
