/**
 * What a share of inauthentic followers costs whoever pays for a post by the number of followers.
 */
import type { FeeAtRisk } from '../../domain/audit/money';
import type { Interval } from '../../domain/audience';

export function feeAtRisk({ point, low, high, level }: Interval): FeeAtRisk {
  const factor = (share: number): number | null => (share < 1 ? 1 / (1 - share) : null);
  const perThousandPaid = { point: 1000 * point, low: 1000 * low, high: 1000 * high, level };
  const range = `${perThousandPaid.low.toFixed(0)} to ${perThousandPaid.high.toFixed(0)}`;
  return {
    share: { point, low, high, level },
    perThousandPaid,
    costPerRealFactor: { point: factor(point), low: factor(low), high: factor(high) },
    statement: `Of each 1,000 paid for a post, ${range} pay for followers that do not look authentic.`,
  };
}
