/**
 * What a valid scorecard fulfils, and what is said of one that does not.
 */
import { type Scorecard, scorecardRef, scorecardSchema } from '../../src/scoring/scorecard';
import { exampleScorecard } from './example-scorecard';

const [first, ...others] = exampleScorecard.measures;

function withMeasure(measure: object): unknown {
  return { ...exampleScorecard, measures: [{ ...first, ...measure }, ...others] };
}

test('the example is valid and keeps what it holds', () => {
  expect(scorecardSchema.parse(exampleScorecard)).toEqual(exampleScorecard);
  expect(scorecardRef(exampleScorecard)).toBe('example@3');
});

test.each<[string, unknown, RegExp]>([
  ['an unknown field', { ...exampleScorecard, threshold: 3 }, /threshold/],
  ['a missing field', { ...exampleScorecard, intercept: undefined }, /intercept/],
  ['a prevalence of zero', { ...exampleScorecard, referencePrevalence: 0 }, /referencePrevalence/],
  [
    'a calibration that turns scores round',
    { ...exampleScorecard, calibration: { method: 'platt', slope: -1, intercept: 0 } },
    /slope/,
  ],
  ['crossed bands', { ...exampleScorecard, bands: { authenticBelow: 0.6, inauthenticFrom: 0.5 } }, /authenticBelow/],
  ['a negative coefficient', withMeasure({ coefficient: -0.1 }), /coefficient/],
  ['bins that do not start at 0', withMeasure({ bins: first!.bins.slice(1) }), /bins must start at 0/],
  ['bins that do not rise', withMeasure({ bins: [first!.bins[0], first!.bins[0]] }), /bins must start at 0 and rise/],
  [
    'evidence that is no number',
    withMeasure({ bins: [{ ...first!.bins[0], weightOfEvidence: null }] }),
    /weightOfEvidence/,
  ],
  ['a measure twice', { ...exampleScorecard, measures: [first, first] }, /a measure twice/],
  ['a measure of no detector', withMeasure({ detector: 'stranger@1' }), /not among its detectors/],
  ['a detector without version', withMeasure({ detector: 'lonely-account' }), /detector/],
  [
    'no rates for its default population',
    { ...exampleScorecard, errorRates: { ...exampleScorecard.errorRates, defaultPopulation: 'none' } },
    /defaultPopulation/,
  ],
])('%s is refused', (_, scorecard, message) => {
  expect(scorecardSchema.safeParse(scorecard as Scorecard).error?.message).toMatch(message);
});
