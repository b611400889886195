/**
 * The blocks of an audit as other audits are told of them: who was in them as a sketch. That is small and no secret: ids can be
 * worked out from their hashes, so that it stays in the store.
 */
import type { FoundBlock } from '../domain/audit/block';
import type { StoredBlock } from '../store/repositories/audit-work.repository';
import { blockMembers } from './blocks-of-roll';
import { sketchOf } from './farms/member-sketch';
import type { Roll } from './roll';

export function storedBlocks(roll: Roll, blocks: readonly FoundBlock[]): StoredBlock[] {
  return blocks.map((block) => ({
    blockId: block.id,
    kind: block.kind,
    createdFrom: block.createdFrom === null ? null : new Date(block.createdFrom),
    createdTo: block.createdTo === null ? null : new Date(block.createdTo),
    memberCount: blockMembers(roll, block).length,
    sketch: sketchOf(roll, block),
  }));
}
