/**
 * Every data set and class counts as much as its trust, however large it is.
 */
import { caseWeights, datasetsOf, massPerClass } from '../../src/scoring/case-weights';
import type { Reading } from '../../src/scoring/readings';

function row(dataset: string, inauthentic: boolean): Reading {
  const label = inauthentic ? 'bot' : 'genuine';
  const nothing = new Float64Array(0);
  return { dataset, subset: '', label, inauthentic, suspicion: nothing, confidence: nothing, declaredBot: false };
}

const rows = [
  ...Array.from({ length: 30 }, () => row('b', true)),
  ...Array.from({ length: 3 }, () => row('b', false)),
  row('a', true),
  row('a', false),
  row('alone', true),
];

test('weights add up by set and class, and a set of one class weighs nothing', () => {
  const weights = caseWeights(rows, { a: 0.5 });
  const total = (dataset: string, inauthentic: boolean) =>
    rows.reduce((sum, each, index) => {
      return each.dataset === dataset && each.inauthentic === inauthentic ? sum + weights[index]! : sum;
    }, 0);
  expect(total('b', true)).toBeCloseTo(massPerClass, 9);
  expect(total('b', false)).toBeCloseTo(massPerClass, 9);
  expect(total('a', true)).toBeCloseTo(massPerClass / 2, 9);
  expect(total('alone', true)).toBe(0);
});

test('data sets are named in order', () => {
  expect(datasetsOf(rows)).toEqual(['a', 'alone', 'b']);
});
