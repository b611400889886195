/**
 * What a reading is worth, as shown, is what scoring adds for it.
 */
import { combine } from '../../src/scoring/combine';
import { measurePoints } from '../../src/scoring/measure-points';
import { exampleScorecard, scored } from './example-scorecard';

const points = measurePoints(exampleScorecard);

test('the points of a bin are those that a reading in it adds', () => {
  const readings = [
    [0.1, 0],
    [0.9, 1],
  ] as const;
  for (const [suspicion, bin] of readings) {
    const added = combine([scored('lonely-account', suspicion), scored('spam-words', suspicion)], exampleScorecard);
    expect(added.points).toEqual([points[0]!.bins[bin]!.points, points[1]!.bins[bin]!.points]);
  }
});

test('weights share out the whole, and a measure without a say has none of it', () => {
  const shares = points.map(({ weightShare }) => weightShare);
  expect(shares[0]! + shares[1]!).toBeCloseTo(1, 12);
  // 0.7 × (1.3 × 0.5 + 1.4 × 0.5) against 0.9 × (0.4 × 0.7 + 1.6 × 0.3)
  expect(shares[0]! / shares[1]!).toBeCloseTo(0.945 / 0.684, 12);
  expect(points[2]).toMatchObject({ weightShare: 0, bins: [{ points: 0 }] });
  expect(Object.is(points[2]!.bins[0]!.points, 0)).toBe(true);
});
