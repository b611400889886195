/**
 * An audit's part on farms → what the API shows of it.
 */
import type { FarmBlock, FarmsFound, FoundFarm } from '../../domain/audit/farm';
import { IntervalType } from '../types/audience-share.type';
import { AuditFarmsType, AuditFarmType, FarmBlockType, FarmExplanationType } from '../types/audit-farm.type';
import { viewOf } from './view-of';

export function auditFarmsView(found: FarmsFound): AuditFarmsType {
  return viewOf(AuditFarmsType, { ...found, farms: found.farms.map(farmView) });
}

function farmView({ id, ...farm }: FoundFarm): AuditFarmType {
  return viewOf(AuditFarmType, {
    ...farm,
    farmId: id,
    blocks: farm.blocks.map(blockView),
    explanations: farm.explanations.map((each) => viewOf(FarmExplanationType, { ...each })),
  });
}

function blockView(block: FarmBlock): FarmBlockType {
  return viewOf(FarmBlockType, {
    ...block,
    largestShare: block.largestShare && viewOf(IntervalType, { ...block.largestShare }),
  });
}
