/**
 * Error rates by population.
 */
import { type SubsetRate, populationRates, ratesOfSet } from '../../src/scoring/error-rates';

const old: SubsetRate[] = [
  { subset: 'people', label: 'genuine', count: 100, flaggedShare: 0.04 },
  { subset: 'vendor-1', label: 'fake_follower', count: 300, flaggedShare: 0.9 },
  { subset: 'vendor-2', label: 'fake_follower', count: 100, flaggedShare: 0.7 },
];
const recent: SubsetRate[] = [
  { subset: 'people', label: 'genuine', count: 50, flaggedShare: 0.02 },
  { subset: 'machines', label: 'bot', count: 40, flaggedShare: 0.2 },
];
const sets = [
  { dataset: 'old', subsets: old, rates: ratesOfSet(old) },
  { dataset: 'recent', subsets: recent, rates: ratesOfSet(recent) },
];

test('of one data set, with plain counts', () => {
  expect(ratesOfSet(old)).toEqual({
    sensitivity: expect.closeTo(0.85, 12) as number,
    sensitivityCount: 400,
    specificity: expect.closeTo(0.96, 12) as number,
    specificityCount: 100,
  });
});

test('sold followers and bots apart, each against every human; data sets weigh by trust', () => {
  const rates = populationRates(sets, { recent: 0.5 });
  expect(Object.keys(rates)).toEqual(['all', 'fake-followers', 'bots', 'old', 'recent']);
  expect(rates['fake-followers']!.sensitivity).toBeCloseTo(0.85, 12);
  expect(rates.bots!.sensitivity).toBeCloseTo(0.2, 12);
  expect(rates.all!.sensitivity).toBeCloseTo((0.85 + 0.5 * 0.2) / 1.5, 12);
  expect(rates.all!.specificity).toBeCloseTo(1 - (0.04 + 0.5 * 0.02) / 1.5, 12);
  expect(rates.bots!.specificity).toBe(rates.all!.specificity);
});

test('what differs between vendors is no surer than they are alike', () => {
  const rates = populationRates(sets, {});
  expect(rates['fake-followers']!.sensitivityCount).toBeLessThan(20);
  expect(rates.bots!.sensitivityCount).toBe(40);
});

test('a kind that nobody labelled has no rates', () => {
  const only = [{ dataset: 'recent', subsets: recent, rates: ratesOfSet(recent) }];
  expect(Object.keys(populationRates(only, {}))).toEqual(['all', 'bots', 'recent']);
});
