/**
 * Ways of calibrating side by side: who is right wins, and lines are learned per kind of account.
 */
import { createRandom } from '../../src/lib/random';
import { sigmoid } from '../../src/lib/stats/logit';
import { calibrationLosses, pooledLosses, populationCalibrations } from '../../src/scoring/compare-calibrations';

const random = createRandom(11);

/** Balanced cases whose log-odds are the score times `truth`. */
function casesOf(truth: number, count = 6000) {
  return Array.from({ length: count }, () => {
    const score = random.normal(0, 2);
    return { score, positive: random.chance(sigmoid(truth * score)), weight: 1 };
  });
}

test('where scores are too bold every way of calibrating beats none, and where they are right none loses nothing', () => {
  const bold = calibrationLosses(casesOf(0.3), casesOf(0.3));
  expect(bold.platt).toBeLessThan(bold.none - 0.05);
  expect(bold.beta).toBeLessThan(bold.none - 0.05);
  expect(bold.isotonic).toBeLessThan(bold.none - 0.05);
  const right = calibrationLosses(casesOf(1), casesOf(1));
  expect(Math.abs(right.none - right.platt)).toBeLessThan(0.005);
});

test('what was learned on one kind of set is held against another', () => {
  const transferred = calibrationLosses(casesOf(0.3), casesOf(1));
  expect(transferred.none).toBeLessThan(transferred.platt);
});

test('data sets count by their trust', () => {
  const [one, two] = [
    { platt: 1, isotonic: 2, beta: 3, none: 4 },
    { platt: 2, isotonic: 4, beta: 6, none: 8 },
  ];
  const pooled = pooledLosses([
    { losses: one, trust: 3 },
    { losses: two, trust: 1 },
  ]);
  expect(pooled).toEqual({ platt: 1.25, isotonic: 2.5, beta: 3.75, none: 5 });
});

test('each kind of inauthentic account has a line of its own, and one of which scores tell nothing has none', () => {
  const people = casesOf(0, 3000).map((each) => ({ ...each, positive: false, label: 'genuine' as const }));
  const sold = casesOf(0, 3000).map(({ score, weight }) => {
    return { score: score + 4, positive: true, weight, label: 'fake_follower' as const };
  });
  const clever = casesOf(0, 3000).map(({ score, weight }) => {
    return { score: score - 1, positive: true, weight, label: 'bot' as const };
  });
  const lines = populationCalibrations([...people, ...sold, ...clever]);
  expect(Object.keys(lines)).toEqual(['all', 'fake-followers']);
  // Two normals of variance 4, four apart: log-odds rise by 1 per unit and are even in the middle.
  expect(lines['fake-followers']!.slope).toBeCloseTo(1, 0);
  expect(lines['fake-followers']!.intercept).toBeCloseTo(-2, 0);
  expect(lines.all!.slope).toBeLessThan(lines['fake-followers']!.slope);
});
