/**
 * Who is a member of a block: rank and creation time decide, or rank alone where creation tells members from neighbours in
 * no way. Organic followers who share both are among them; that is why blocks tell their excess.
 */
import type { FoundBlock } from '../domain/audit/block';
import type { Roll } from './roll';

/** What of a block says who is in it. */
export type BlockWindow = Pick<FoundBlock, 'rankFrom' | 'rankTo' | 'batches'>;

/** What of a follower says whether it is in. */
export interface PlacedFollower {
  /** In the ranks of the audited list. */
  readonly rank: number;
  /** Unix seconds; NaN: not known. */
  readonly createdAt: number;
}

/** @returns a test that says null where the rank fits and what would decide is not known */
export function memberTest({ rankFrom, rankTo, batches }: BlockWindow): (follower: PlacedFollower) => boolean | null {
  const spans = batches.map(({ createdFrom, createdTo }) => ({
    from: Date.parse(createdFrom) / 1000,
    to: Date.parse(createdTo) / 1000,
  }));
  return ({ rank, createdAt }) => {
    if (rank < rankFrom || rank > rankTo) return false;
    if (spans.length === 0) return true;
    if (Number.isNaN(createdAt)) return null;
    return spans.some(({ from, to }) => createdAt >= from && createdAt < to);
  };
}

/** Places of the roll that are members, ascending. Whoever may be one or not is none. */
export function blockMembers(roll: Roll, block: BlockWindow): number[] {
  const isMember = memberTest(block);
  const places: number[] = [];
  for (let place = firstPlaceFrom(roll, block.rankFrom); place < roll.size; place += 1) {
    const rank = roll.rank[place]!;
    if (rank > block.rankTo) break;
    if (isMember({ rank, createdAt: roll.createdAt[place]! }) === true) places.push(place);
  }
  return places;
}

/** The first place whose rank is at least this; the roll's size where there is none. */
export function firstPlaceFrom({ rank: ranks, size }: Pick<Roll, 'rank' | 'size'>, rank: number): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranks[middle]! < rank) low = middle + 1;
    else high = middle;
  }
  return low;
}
