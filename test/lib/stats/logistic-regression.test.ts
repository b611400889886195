/**
 * Logistic regression against an independent optimiser (SciPy's BFGS on the same penalised likelihood), and its bounds.
 */
import { createRandom } from '../../../src/lib/random';
import { sigmoid } from '../../../src/lib/stats/logit';
import { type LogisticData, fitLogistic } from '../../../src/lib/stats/logistic-regression';

const rows = [
  [0, 1],
  [1, 0],
  [2, 1],
  [3, 0],
  [4, 1],
  [5, 3],
  [6, 2],
  [7, 0],
];
const data: LogisticData = {
  features: Float64Array.from(rows.flat()),
  columns: 2,
  targets: Float64Array.from([0, 0, 1, 0, 1, 0, 1, 1]),
  weights: Float64Array.from([1, 2, 1, 1, 1, 1, 2, 1]),
};

test.each([
  [0, [-2.72614935, 0.98924526, -0.66624097]],
  [0.5, [-2.37098321, 0.77645358, -0.32146042]],
])('penalty %d', (l2, [intercept, ...coefficients]) => {
  const model = fitLogistic(data, { l2 });
  expect(model.converged).toBe(true);
  expect(model.intercept).toBeCloseTo(intercept!, 5);
  model.coefficients.forEach((value, index) => {
    expect(value).toBeCloseTo(coefficients[index]!, 5);
  });
});

test('a penalty draws a coefficient towards its prior, wholly where the data say nothing of it', () => {
  const rows = Array.from({ length: 400 }, (_, index) => [index % 2, 0]);
  const data: LogisticData = {
    features: Float64Array.from(rows.flat()),
    columns: 2,
    targets: Float64Array.from(rows, ([first], index) => (index % 10 < 8 ? first! : 1 - first!)),
    weights: new Float64Array(400).fill(1),
  };
  const free = fitLogistic(data).coefficients[0]!;
  const drawn = fitLogistic(data, { l2: 100, priors: [-1, 0.3] }).coefficients;
  const held = fitLogistic(data, { l2: 1e9, priors: [-1, 0.3] }).coefficients;
  expect(drawn[0]).toBeLessThan(free);
  expect(drawn[0]).toBeGreaterThan(-1);
  expect(drawn[1]).toBeCloseTo(0.3, 9);
  expect(held[0]).toBeCloseTo(-1, 4);
});

test('a bounded coefficient rests on its bound and the others are fitted as if its column were not there', () => {
  const bounded = fitLogistic(data, { lowerBound: 0 });
  const alone = fitLogistic({ ...data, features: Float64Array.from(rows.map(([first]) => first!)), columns: 1 });
  expect(bounded.coefficients[1]).toBe(0);
  expect(bounded.coefficients[0]).toBeCloseTo(alone.coefficients[0]!, 8);
  expect(bounded.intercept).toBeCloseTo(alone.intercept, 8);
});

test('separable data end at the penalty, not at infinity; an empty column stays at zero', () => {
  const separable = {
    features: Float64Array.from([-1, 0, 1, 0]),
    columns: 2,
    targets: Float64Array.from([0, 1]),
    weights: Float64Array.from([1, 1]),
  };
  const model = fitLogistic(separable, { l2: 0.1 });
  expect(model.converged).toBe(true);
  expect(model.coefficients[0]).toBeLessThan(10);
  expect(model.coefficients[1]).toBe(0);
});

test('it finds the coefficients that made the data', () => {
  const random = createRandom(21);
  const features = Float64Array.from({ length: 40_000 }, () => random.normal());
  const targets = Float64Array.from({ length: 20_000 }, (_, row) =>
    Number(random.chance(sigmoid(-1 + 0.8 * features[2 * row]! - 0.5 * features[2 * row + 1]!))),
  );
  const model = fitLogistic({ features, columns: 2, targets, weights: new Float64Array(20_000).fill(1) });
  expect(model.intercept).toBeCloseTo(-1, 1);
  expect(model.coefficients[0]).toBeCloseTo(0.8, 1);
  expect(model.coefficients[1]).toBeCloseTo(-0.5, 1);
});
