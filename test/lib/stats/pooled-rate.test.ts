/**
 * Rates pooled over populations that differ: by hand, and whether the effective count foretells one more population.
 */
import { createRandom } from '../../../src/lib/random';
import { pooledRate } from '../../../src/lib/stats/pooled-rate';

test('a single population stands for itself', () => {
  expect(pooledRate([{ rate: 0.9, count: 200, weight: 0.5 }])).toEqual({ rate: 0.9, effectiveCount: 200 });
});

test('two that differ are worth few cases', () => {
  const { rate, effectiveCount } = pooledRate([
    { rate: 0.4, count: 5000, weight: 1 },
    { rate: 0.6, count: 5000, weight: 1 },
  ]);
  expect(rate).toBeCloseTo(0.5, 12);
  // Variance between: 0.02; for a further one: 0.02 · 1.5.
  expect(effectiveCount).toBeCloseTo(0.25 / 0.03, 9);
});

test('those that agree are worth all their cases, and what weighs nothing is not heard', () => {
  const agreeing = [
    { rate: 0.9, count: 30, weight: 2 },
    { rate: 0.9, count: 70, weight: 1 },
  ];
  expect(pooledRate([...agreeing, { rate: 0, count: 9, weight: 0 }]).effectiveCount).toBe(100);
  expect(() => pooledRate([{ rate: 0.5, count: 10, weight: 0 }])).toThrow(RangeError);
});

test('the rate of a further population falls as far from the pooled one as the effective count says', () => {
  const random = createRandom(17);
  const draw = () => 0.1 + 0.06 * random.uniform();
  const squares = Array.from({ length: 4000 }, () => {
    const { rate, effectiveCount } = pooledRate(
      Array.from({ length: 6 }, () => ({ rate: draw(), count: 10_000, weight: 1 })),
    );
    return { seen: (draw() - rate) ** 2, foretold: (rate * (1 - rate)) / effectiveCount };
  });
  const mean = (key: 'seen' | 'foretold') => squares.reduce((total, each) => total + each[key], 0) / squares.length;
  expect(mean('foretold') / mean('seen')).toBeGreaterThan(0.9);
  expect(mean('foretold') / mean('seen')).toBeLessThan(1.1);
});

describe('with a prior on how populations differ', () => {
  const prior = { deviation: 1, worth: 1 };

  test('one population is worth what the prior says, many are worth what was seen', () => {
    const one = pooledRate([{ rate: 0.9, count: 500, weight: 2 }], prior);
    // Variance 0.09² for a mean of one and one draw more: 2 · 0.0081.
    expect(one).toEqual({ rate: 0.9, effectiveCount: expect.closeTo(0.09 / 0.0162, 9) as number });
    const many = Array.from({ length: 400 }, (_, index) => {
      return { rate: index % 2 === 0 ? 0.85 : 0.95, count: 500, weight: 1 };
    });
    expect(pooledRate(many, prior).effectiveCount / pooledRate(many).effectiveCount).toBeCloseTo(1, 1);
  });

  test('two that happen to agree are not taken to be alike', () => {
    const two = [0.9, 0.9].map((rate) => ({ rate, count: 500, weight: 1 }));
    expect(pooledRate(two).effectiveCount).toBe(1000);
    expect(pooledRate(two, prior).effectiveCount).toBeLessThan(20);
  });
});
