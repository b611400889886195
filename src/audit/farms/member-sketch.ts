/**
 * What is kept of a block so that other audits can tell whether they share its members: hashes of some of them, not a list.
 */
import { bottomK } from '../../lib/stats/bottom-k-sketch';
import { type BlockWindow, blockMembers } from '../blocks-of-roll';
import type { Roll } from '../roll';

/** An overlap of half is told to ± 4 points; 4 KB a block. Smaller blocks are kept whole. */
export const sketchSize = 512;

/** The smallest hashes of the members' ids, ascending, 0 … 2^63 − 1; fewer than 512 where the block is no larger. */
export function sketchOf(roll: Roll, block: BlockWindow): bigint[] {
  return bottomK(idsAt(roll, blockMembers(roll, block)), sketchSize);
}

export function idsAt({ followerId }: Pick<Roll, 'followerId'>, places: readonly number[]): bigint[] {
  return places.map((place) => followerId[place]!);
}
