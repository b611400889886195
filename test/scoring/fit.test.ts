/**
 * From labelled profiles to a scorecard: deterministic, honest about where it was measured, better than chance.
 */
import { accountDetectors } from '../../src/detectors/registry';
import { fitScorecard, serialiseScorecard } from '../../src/scoring/fit';
import { defaultFitOptions } from '../../src/scoring/fit-options';
import { formatEvaluation } from '../../src/scoring/format-evaluation';
import { measureBlanking } from '../../src/scoring/blanking';
import { assertAgreement, parseScorecard } from '../../src/scoring/load-scorecard';
import { scoreAccounts } from '../../src/scoring/score-accounts';
import { labelledProfiles } from './labelled-data';

const source = { profiles: labelledProfiles(1), sha256: 'a'.repeat(64) };
const fitted = fitScorecard(source, accountDetectors);
const { scorecard, evaluation } = fitted;

test('the same profiles give the same bytes', () => {
  const again = fitScorecard({ profiles: labelledProfiles(1), sha256: 'a'.repeat(64) }, accountDetectors);
  expect(serialiseScorecard(again.scorecard)).toBe(serialiseScorecard(scorecard));
  const other = fitScorecard({ profiles: labelledProfiles(2), sha256: 'a'.repeat(64) }, accountDetectors);
  expect(serialiseScorecard(other.scorecard)).not.toBe(serialiseScorecard(scorecard));
});

test('what is written is read again, and agrees with the detectors it was learned with', () => {
  const read = parseScorecard(serialiseScorecard(scorecard), 'fresh.json');
  expect(read).toEqual(scorecard);
  assertAgreement(read, accountDetectors);
});

test('it says what it was learned on', () => {
  expect(scorecard.learnedOn.sets).toEqual([
    { dataset: 'set-a', authentic: 150, inauthentic: 150, weight: 1 },
    { dataset: 'set-b', authentic: 150, inauthentic: 150, weight: 1 },
    { dataset: 'set-c', authentic: 150, inauthentic: 150, weight: 1 },
  ]);
  expect(Object.keys(scorecard.errorRates.populations)).toEqual([
    'all',
    'fake-followers',
    'bots',
    'set-a',
    'set-b',
    'set-c',
  ]);
  expect(scorecard.errorRates.defaultPopulation).toBe('fake-followers');
});

test('evidence never falls, no weight is negative, and benign detectors have none', () => {
  for (const { bins, coefficient } of scorecard.measures) {
    expect(coefficient).toBeGreaterThanOrEqual(0);
    bins.slice(1).forEach((bin, index) => {
      expect(bin.weightOfEvidence).toBeGreaterThan(bins[index]!.weightOfEvidence);
    });
  }
  const weighed = scorecard.measures.map(({ detector }) => detector.split('@')[0]);
  const mayBeWeighed = accountDetectors.filter(({ meta }) => !meta.benign).map(({ meta }) => meta.id);
  const unweighed = fitted.unweighed.map((ref) => ref.split('@')[0]);
  expect(weighed).toEqual(mayBeWeighed.filter((id) => !unweighed.includes(id)));
  // The others' handles here are too short in letters for it to be read.
  expect(unweighed).toContain('handle-name-disagreement');
});

test('data sets left out are told apart well, with probabilities that mean something', () => {
  for (const { rocAuc, brier } of evaluation.sets) {
    expect(rocAuc).toBeGreaterThan(0.95);
    expect(brier).toBeLessThan(0.1275);
  }
  expect(evaluation.errorRates.all!.sensitivity).toBeGreaterThan(0.5);
  expect(evaluation.errorRates.all!.specificity).toBeGreaterThan(0.9);
});

test('labels without meaning make no scorecard', () => {
  const meaningless = source.profiles.map((each, index) => {
    return { ...each, label: index % 4 < 2 ? ('genuine' as const) : ('bot' as const) };
  });
  expect(() => fitScorecard({ ...source, profiles: meaningless }, accountDetectors)).toThrow(/does not hold/);
});

test('a data set that cannot be left out is no ground to judge on', () => {
  const single = source.profiles.filter(({ dataset }) => dataset === 'set-a');
  expect(() => fitScorecard({ ...source, profiles: single }, accountDetectors)).toThrow(/at least two data sets/);
  const few = labelledProfiles(1, 20);
  expect(() => fitScorecard({ ...source, profiles: few }, accountDetectors)).toThrow(
    /two data sets that hold 30 genuine/,
  );
});

test('the order of evidence: a person scores below a sold follower, and a sure verdict needs more than one reading', () => {
  const accounts = source.profiles.slice(0, 2).map(({ profile, observedAt }, index) => {
    return { id: String(index), platform: 'x', nativeId: String(index), profile, observedAt } as const;
  });
  const [person, sold] = scoreAccounts(accounts, { scorecard, detectors: accountDetectors, now: new Date(0) });
  expect(person!.logOdds!).toBeLessThan(sold!.logOdds!);
  const strongest = Math.max(...sold!.signals.map(({ points }) => points ?? 0));
  const most = scorecard.calibration.slope * defaultFitOptions.evidenceCap * (10 / Math.LN2);
  expect(strongest).toBeLessThanOrEqual(most + 1e-3);
});

test('the evaluation reads as text', () => {
  const blanking = measureBlanking(source.profiles, { scorecard, detectors: accountDetectors }, 50);
  const text = formatEvaluation(evaluation, { scorecard, blanking });
  for (const part of ['set-b', 'ROC AUC', 'fake-followers', 'likes-scarcity@', 'followersCount', 'Reliability']) {
    expect(text).toContain(part);
  }
  expect(text).not.toContain('NaN');
});
