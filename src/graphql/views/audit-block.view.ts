/**
 * An audit's part on blocks → what the API shows of it.
 */
import type { BlocksFound, DetectionPower, FoundBlock } from '../../domain/audit/block';
import {
  AuditBlocksType,
  AuditBlockType,
  BlockAttributionType,
  BlockTotalsType,
  CountIntervalType,
  CreationBatchType,
} from '../types/audit-block.type';
import { IntervalType } from '../types/audience-share.type';
import { BlockCorroborationType } from '../types/block-corroboration.type';
import { DetectionPowerType, DetectionTrialType } from '../types/detection-power.type';
import { viewOf } from './view-of';

export function auditBlocksView(found: BlocksFound): AuditBlocksType {
  return viewOf(AuditBlocksType, {
    ...found,
    blocks: found.blocks.map(blockView),
    totals: viewOf(BlockTotalsType, {
      ...found.totals,
      purchaseLikeExcess: viewOf(CountIntervalType, { ...found.totals.purchaseLikeExcess }),
      purchaseLikeShare: viewOf(IntervalType, { ...found.totals.purchaseLikeShare }),
    }),
    power: found.power.map(powerView),
  });
}

function blockView({ id, ...block }: FoundBlock): AuditBlockType {
  return viewOf(AuditBlockType, {
    ...block,
    blockId: id,
    createdFrom: dateOf(block.createdFrom),
    createdTo: dateOf(block.createdTo),
    followedNotBefore: new Date(block.followedNotBefore),
    followedNotAfter: new Date(block.followedNotAfter),
    batches: block.batches.map(({ createdFrom, createdTo, count }) =>
      viewOf(CreationBatchType, { createdFrom: new Date(createdFrom), createdTo: new Date(createdTo), count }),
    ),
    excess: viewOf(CountIntervalType, { ...block.excess }),
    corroboration: block.corroboration && viewOf(BlockCorroborationType, { ...block.corroboration }),
    attributions: block.attributions.map((each) => viewOf(BlockAttributionType, { ...each })),
  });
}

function powerView(power: DetectionPower): DetectionPowerType {
  return viewOf(DetectionPowerType, {
    ...power,
    tried: power.tried.map((each) => viewOf(DetectionTrialType, { ...each })),
  });
}

function dateOf(time: string | null): Date | null {
  return time === null ? null : new Date(time);
}
