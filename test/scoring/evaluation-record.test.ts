/**
 * What a scorecard keeps of its evaluation: the figures of the evaluation, and nothing that a file cannot hold.
 */
import { accountDetectors } from '../../src/detectors/registry';
import { evaluationRecord, evaluationSchema } from '../../src/scoring/evaluation-record';
import { fitScorecard } from '../../src/scoring/fit';
import { scorecardSchema } from '../../src/scoring/scorecard';
import { evaluatedScorecard, exampleEvaluation } from './example-evaluation';
import { labelledProfiles } from './labelled-data';

const blanked = { field: 'bio', count: 2, unknownShare: 1, meanBefore: NaN, meanAfter: NaN };

test('a fit keeps its own evaluation, to six digits', () => {
  const source = { profiles: labelledProfiles(3, 60), sha256: 'a'.repeat(64) };
  const { scorecard, evaluation, blanking } = fitScorecard(source, accountDetectors);
  const kept = scorecard.evaluation!;
  expect(kept.sets.map(({ dataset }) => dataset)).toEqual(['set-a', 'set-b', 'set-c']);
  evaluation.sets.forEach(({ rocAuc, brier, rates, subsets }, index) => {
    expect(kept.sets[index]!.rocAuc).toBeCloseTo(rocAuc, 5);
    expect(kept.sets[index]!.brier).toBeCloseTo(brier, 5);
    expect(kept.sets[index]!.sensitivity).toBeCloseTo(rates.sensitivity, 5);
    expect(kept.sets[index]!.subsets.map(({ count }) => count)).toEqual(subsets.map(({ count }) => count));
  });
  expect(kept.pooled.rocAuc).toBeCloseTo(evaluation.pooled.rocAuc, 5);
  expect(kept.reliability.map(({ count }) => count)).toEqual(evaluation.reliability.map(({ count }) => count));
  expect(kept.blanking.map(({ field }) => field)).toEqual(blanking.map(({ field }) => field));
  expect(JSON.stringify(kept)).not.toMatch(/\d\.\d{12}/);
});

test('what is no number is null in the record, and the record is valid', () => {
  const { referencePrevalence, cut, sets, pooled, calibrationLosses } = exampleEvaluation;
  const evaluated = {
    options: { referencePrevalence, cut },
    sets: sets.map((set) => ({ ...set, rates: set, more: 'than is kept' })),
    pooled,
    calibrationLosses,
    reliability: [{ from: 0, to: 1, count: 0, weight: 0, predicted: NaN, observed: NaN }],
  };
  const record = evaluationRecord(evaluated, [blanked]);
  expect(evaluationSchema.parse(record)).toEqual(record);
  expect(record.sets).toEqual(sets);
  expect(record.reliability[0]).toMatchObject({ predicted: null, observed: null });
  expect(record.blanking[0]).toMatchObject({ meanBefore: null, meanAfter: null });
});

test('a scorecard may keep it, and may not keep nonsense', () => {
  expect(scorecardSchema.parse(evaluatedScorecard)).toEqual(evaluatedScorecard);
  const [first, ...others] = exampleEvaluation.sets;
  const wrong = { ...exampleEvaluation, sets: [{ ...first, rocAuc: 1.2 }, ...others] };
  expect(scorecardSchema.safeParse({ ...evaluatedScorecard, evaluation: wrong }).error?.message).toMatch(/rocAuc/);
});
