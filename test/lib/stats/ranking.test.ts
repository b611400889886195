/**
 * Areas under the ROC and precision-recall curves against counting by hand.
 */
import { createRandom } from '../../../src/lib/random';
import { type RankedCase, averagePrecision, rocAuc } from '../../../src/lib/stats/ranking';

const cases = (scores: [number, boolean, number?][]): RankedCase[] =>
  scores.map(([score, positive, weight]) => ({ score, positive, ...(weight !== undefined && { weight }) }));

/** The definition, pair by pair. */
function pairwiseAuc(all: readonly RankedCase[]): number {
  let [won, pairs] = [0, 0];
  for (const a of all.filter(({ positive }) => positive)) {
    for (const b of all.filter(({ positive }) => !positive)) {
      const weight = (a.weight ?? 1) * (b.weight ?? 1);
      won += weight * (a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0);
      pairs += weight;
    }
  }
  return won / pairs;
}

test('perfect, inverted and all tied', () => {
  expect(
    rocAuc(
      cases([
        [2, true],
        [1, false],
      ]),
    ),
  ).toBe(1);
  expect(
    rocAuc(
      cases([
        [1, true],
        [2, false],
      ]),
    ),
  ).toBe(0);
  expect(
    rocAuc(
      cases([
        [1, true],
        [1, false],
        [1, false],
      ]),
    ),
  ).toBe(0.5);
});

test('ties and weights agree with counting every pair', () => {
  const random = createRandom(5);
  const all = Array.from({ length: 300 }, () => ({
    score: random.integer(12),
    positive: random.chance(0.4),
    weight: random.uniform(),
  }));
  expect(rocAuc(all)).toBeCloseTo(pairwiseAuc(all), 12);
});

test('average precision by hand, ties taken as one step', () => {
  // Steps: 1 of 1 found, then 2 of 3 at the tie, then 3 of 5.
  const all = cases([
    [5, true],
    [4, true],
    [4, false],
    [3, false],
    [2, true],
  ]);
  expect(averagePrecision(all)).toBeCloseTo((1 + 2 / 3 + 3 / 5) / 3, 12);
});

test('one kind missing gives no number', () => {
  expect(rocAuc(cases([[1, true]]))).toBeNaN();
  expect(averagePrecision(cases([[1, false]]))).toBeNaN();
});
