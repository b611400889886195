/** What blocks amount to together. */
import { blockTotals } from '../../../src/audit/blocks/block-totals';
import { blockOf } from '../test-subject';

const corroboration = {
  membersFlaggedShare: 0.25,
  neighboursFlaggedShare: 0.1,
  membersJudgedCount: 40,
  neighboursJudgedCount: 100,
  membersMedianLogOdds: null,
  neighboursMedianLogOdds: null,
  membersMedianFollowers: null,
  neighboursMedianFollowers: null,
  pValue: 0.5,
};

it('adds up what is purchase-like, variances and all', () => {
  const totals = blockTotals(
    [
      blockOf('block-1', { excess: { point: 100, low: 70, high: 130, level: 0.95 }, corroboration }),
      blockOf('block-2', { excess: { point: 50, low: 10, high: 90, level: 0.95 }, corroboration: null }),
      blockOf('block-3', { excess: { point: 900, low: 800, high: 990, level: 0.95 }, reading: 'undecided' }),
    ],
    1_000,
  );
  expect(totals.purchaseLikeExcess).toEqual({ point: 150, low: 100, high: 200, level: 0.95 });
  expect(totals.purchaseLikeShare).toEqual({ point: 0.15, low: 0.1, high: 0.2, level: 0.95 });
  expect(totals.flaggedMembersShare).toBeCloseTo(0.25, 12);
});

it('is nothing without blocks, and does not say how many of nobody are flagged', () => {
  const totals = blockTotals([], 10);
  expect(totals).toMatchObject({ purchaseLikeExcess: { point: 0, low: 0, high: 0 }, flaggedMembersShare: null });
});
