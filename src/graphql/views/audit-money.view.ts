/**
 * An audit's part on money → what the API shows of it.
 */
import type { BlockPrice, FeeAtRisk, MoneyFound } from '../../domain/audit/money';
import { IntervalType } from '../types/audience-share.type';
import {
  AuditMoneyType,
  MoneyBlockPriceType,
  MoneyFactorType,
  MoneyFeeAtRiskType,
  MoneyRangeType,
  MoneySaleRangeType,
} from '../types/audit-money.type';
import { viewOf } from './view-of';

export function auditMoneyView(found: MoneyFound): AuditMoneyType {
  return viewOf(AuditMoneyType, {
    ...found,
    blocks: found.blocks.map(blockPriceView),
    totals: found.totals.map((total) => viewOf(MoneyRangeType, total)),
    feeAtRisk: found.feeAtRisk && feeAtRiskView(found.feeAtRisk),
  });
}

function blockPriceView(block: BlockPrice): MoneyBlockPriceType {
  return viewOf(MoneyBlockPriceType, { ...block, sales: block.sales.map((sale) => viewOf(MoneySaleRangeType, sale)) });
}

function feeAtRiskView({ share, perThousandPaid, costPerRealFactor, statement }: FeeAtRisk): MoneyFeeAtRiskType {
  return viewOf(MoneyFeeAtRiskType, {
    ofEachUnit: viewOf(IntervalType, share),
    perThousandPaid: perThousandPaid.point,
    perThousandPaidLow: perThousandPaid.low,
    perThousandPaidHigh: perThousandPaid.high,
    costPerRealFactor: viewOf(MoneyFactorType, costPerRealFactor),
    statement,
  });
}
