/**
 * Error rates as they foretell an audience nobody labelled.
 */
import { accountDetectors } from '../../src/detectors/registry';
import { foretoldRates } from '../../src/scoring/foretold-rates';
import { loadScorecard } from '../../src/scoring/load-scorecard';
import { exampleScorecard } from './example-scorecard';

const scorecard = loadScorecard(accountDetectors);

test.each(['all', 'fake-followers', 'bots'])(
  'of %s: the rates as measured, and no surer than few populations make them',
  (population) => {
    const measured = scorecard.errorRates.populations[population]!;
    const foretold = foretoldRates(scorecard, population)!;
    expect(foretold.sensitivity).toBeCloseTo(measured.sensitivity, 4);
    expect(foretold.specificity).toBeCloseTo(measured.specificity, 4);
    expect(foretold.sensitivityCount).toBeGreaterThanOrEqual(1);
  },
);

test('two vendors alike tell less of a third than their spread alone would say', () => {
  const measured = scorecard.errorRates.populations['fake-followers']!;
  const foretold = foretoldRates(scorecard, 'fake-followers')!;
  expect(foretold.sensitivityCount).toBeLessThan(0.6 * measured.sensitivityCount);
});

test('a data set is taken as it is, as is a scorecard that keeps no figures by subset', () => {
  expect(foretoldRates(scorecard, 'cresci-2015')).toBeNull();
  expect(foretoldRates(exampleScorecard, 'all')).toBeNull();
});
