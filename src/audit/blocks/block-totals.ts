/**
 * What purchase-like blocks amount to together, and how much of it verdicts on single profiles see: a batch of well-made accounts
 * stands out by where and when its members came, and by nothing else.
 */
import type { Interval } from '../../domain/audience';
import type { BlockTotals, FoundBlock } from '../../domain/audit/block';

/** @param listedCount followers of the whole list, at least 1 */
export function blockTotals(blocks: readonly FoundBlock[], listedCount: number): BlockTotals {
  const purchaseLike = blocks.filter(({ reading }) => reading === 'purchase-like');
  const excess = sumOf(purchaseLike.map((block) => block.excess));
  const share = (count: number): number => Math.min(1, count / listedCount);
  return {
    purchaseLikeExcess: excess,
    purchaseLikeShare: {
      point: share(excess.point),
      low: share(excess.low),
      high: share(excess.high),
      level: excess.level,
    },
    flaggedMembersShare: flaggedShareOf(purchaseLike),
  };
}

/** Blocks err independently of one another: their variances add up. */
function sumOf(intervals: readonly Interval[]): Interval {
  const point = intervals.reduce((total, each) => total + each.point, 0);
  const down = Math.hypot(...intervals.map((each) => each.point - each.low));
  const up = Math.hypot(...intervals.map((each) => each.high - each.point));
  return { point, low: Math.max(0, point - down), high: point + up, level: intervals[0]?.level ?? 0.95 };
}

/** Null where no member was judged. */
function flaggedShareOf(blocks: readonly FoundBlock[]): number | null {
  let [flagged, judged] = [0, 0];
  for (const { corroboration } of blocks) {
    if (!corroboration || corroboration.membersFlaggedShare === null) continue;
    judged += corroboration.membersJudgedCount;
    flagged += corroboration.membersFlaggedShare * corroboration.membersJudgedCount;
  }
  return judged === 0 ? null : flagged / judged;
}
