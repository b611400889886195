/**
 * A scorecard judged as it is, against figures worked out by hand.
 */
import { unknownProfile } from '../../src/domain/account';
import { formatJudgement } from '../../src/scoring/format-judgement';
import { judgeScorecard } from '../../src/scoring/judge-scorecard';
import type { Label, LabelledProfile } from '../../src/scoring/labelled-profiles';
import { exampleDetectors, exampleScorecard } from './example-scorecard';

// Without the detectors that name declared bots: these are never flagged.
const rules = { scorecard: exampleScorecard, detectors: exampleDetectors.slice(0, 3) };

/** Two probabilities there are: with few followers 0.56, which is flagged, with many 0.06; without the count none. */
const [odd, usual] = [1 / (1 + Math.exp(-0.236)), 1 / (1 + Math.exp(2.716))];
const [few, many, unknown] = [5, 500, null];

function rows(dataset: string, subset: string, label: Label, counts: readonly (number | null)[]): LabelledProfile[] {
  return counts.map((followersCount) => {
    return { dataset, subset, label, profile: { ...unknownProfile, followersCount }, observedAt: null };
  });
}

const profiles = [
  ...rows('a', 'people', 'genuine', [many, many]),
  ...rows('a', 'shy', 'genuine', [many, few]),
  ...rows('a', 'sold', 'fake_follower', [few, few, unknown]),
  ...rows('a', 'clever', 'bot', [many]),
  ...rows('old', 'people', 'genuine', [many, many, unknown, few]),
];
const { sets, all, ...judged } = judgeScorecard(profiles, rules);
const [a, old] = sets;

test('AUC, recall, false flags and correlation of a data set with both kinds', () => {
  expect(a).toMatchObject({ dataset: 'a', authentic: 4, inauthentic: 4, unknownCount: 1, learnedOn: false });
  // Of 12 pairs, 6 are the right way round and 5 are ties.
  expect(a!.quality!.rocAuc).toBeCloseTo(8.5 / 12, 12);
  expect(a!.recall).toBeCloseTo(2 / 3, 12);
  expect(a!.falseFlags).toBe(1 / 4);
  expect(a!.matthews).toBeCloseTo(5 / 12, 12);
});

test('Brier score and calibration error at the reference prevalence', () => {
  const others = (2 * (1 - odd) ** 2 + (1 - usual) ** 2) / 3;
  const genuine = (3 * usual ** 2 + odd ** 2) / 4;
  expect(a!.quality!.brier).toBeCloseTo(0.15 * others + 0.85 * genuine, 12);
  const weights = { usual: 0.15 / 3 + (0.85 * 3) / 4, odd: 0.15 * (2 / 3) + 0.85 / 4 };
  const observed = { usual: 0.05 / weights.usual, odd: 0.1 / weights.odd };
  const distance = weights.usual * Math.abs(usual - observed.usual) + weights.odd * Math.abs(odd - observed.odd);
  expect(a!.quality!.calibrationError).toBeCloseTo(distance, 12);
});

test('a subset is ranked against all of the other kind', () => {
  const figures = a!.subsets.map(({ subset, flaggedShare, rocAuc, unknownCount }) => {
    return [subset, flaggedShare, Number(rocAuc?.toFixed(9)), unknownCount];
  });
  expect(figures).toEqual([
    ['clever', 0, 3 / 8, 0],
    ['people', 0, 0.833333333, 0],
    ['shy', 0.5, 0.583333333, 0],
    ['sold', 1, 7 / 8, 1],
  ]);
});

test('a data set of one kind has rates and no AUC, and says that it was learned on', () => {
  expect(old).toMatchObject({ dataset: 'old', learnedOn: true, quality: null, recall: null, matthews: null });
  expect(old!.falseFlags).toBeCloseTo(1 / 3, 12);
  expect(old!.subsets).toMatchObject([{ subset: 'people', count: 4, unknownCount: 1, rocAuc: null }]);
});

test('all rows together are judged as one', () => {
  expect(all).toMatchObject({ authentic: 8, inauthentic: 4, unknownCount: 2 });
  expect(all.recall).toBeCloseTo(2 / 3, 12);
  expect(all.falseFlags).toBeCloseTo(2 / 7, 12);
  expect(judged).toMatchObject({ scorecard: 'example@3', cut: 0.5, referencePrevalence: 0.15 });
});

test('a declared bot is not flagged, however high it scores', () => {
  const declared = judgeScorecard(profiles, { ...rules, detectors: exampleDetectors });
  expect(declared.all).toMatchObject({ recall: 0, falseFlags: 0 });
  expect(declared.sets[0]!.quality).toEqual(a!.quality);
});

test('more profiles than a batch holds are each judged once, in any order', () => {
  const everybody = Array.from({ length: 300 }, () => profiles).flat();
  const again = judgeScorecard(everybody.reverse(), rules);
  expect(again.sets[0]!.quality!.rocAuc).toBeCloseTo(8.5 / 12, 12);
  expect(again.all.authentic).toBe(8 * 300);
});

test('the judgement reads as text', () => {
  const text = formatJudgement({ ...judged, sets, all });
  for (const part of ['example@3', 'old *', 'flatter', '66.7 %', '0.708', 'all rows']) expect(text).toContain(part);
  expect(text).not.toMatch(/NaN|null|undefined/);
  expect(formatJudgement({ ...judged, sets: [a!], all })).not.toContain('flatter');
});
