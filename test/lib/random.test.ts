/**
 * The seeded generator: published vectors, and moments of what is drawn from it.
 */
import { createRandom, xoshiro128 } from '../../src/lib/random';

const draws = 20_000;

function moments(draw: () => number): { mean: number; variance: number } {
  const values = Array.from({ length: draws }, draw);
  const mean = values.reduce((total, value) => total + value, 0) / draws;
  return { mean, variance: values.reduce((total, value) => total + (value - mean) ** 2, 0) / draws };
}

test('xoshiro128** gives the reference implementation’s numbers', () => {
  const next = xoshiro128([1, 2, 3, 4]);
  expect(Array.from({ length: 6 }, next)).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492]);
});

test('a seed gives the same stream always, and another seed another', () => {
  const stream = (seed: number) => {
    const random = createRandom(seed);
    return Array.from({ length: 4 }, () => random.uint32());
  };
  expect(stream(42)).toEqual([2837322924, 544945897, 479756282, 3500138142]);
  expect(stream(2 ** 40 + 7)).toEqual([3221471587, 49821721, 1718060151, 164894849]);
  expect(stream(43)).not.toEqual(stream(42));
  expect(() => createRandom(0.5)).toThrow(RangeError);
});

test('draws have the mean and variance of their distribution', () => {
  const random = createRandom(1);
  const expected: [() => number, number, number][] = [
    [() => random.uniform(), 0.5, 1 / 12],
    [() => random.integer(10), 4.5, 8.25],
    [() => Number(random.chance(0.2)), 0.2, 0.16],
    [() => random.normal(3, 2), 3, 4],
    [() => random.exponential(2), 2, 4],
    [() => random.poisson(4), 4, 4],
    [() => random.binomial(10, 0.3), 3, 2.1],
    [() => random.binomial(40, 0.9), 36, 3.6],
  ];
  for (const [draw, mean, variance] of expected) {
    const seen = moments(draw);
    expect(Math.abs(seen.mean - mean)).toBeLessThan(5 * Math.sqrt(variance / draws));
    expect(Math.abs(seen.variance / variance - 1)).toBeLessThan(0.1);
  }
});

test('uniform and integer stay in their range', () => {
  const random = createRandom(2);
  for (let index = 0; index < draws; index++) {
    expect(random.uniform()).toBeLessThan(1);
    expect([0, 1, 2]).toContain(random.integer(3));
  }
});

test('shuffling keeps the items and puts each anywhere equally often', () => {
  const random = createRandom(3);
  const firsts = new Map<string, number>();
  for (let index = 0; index < 6000; index++) {
    const shuffled = random.shuffled(['a', 'b', 'c']);
    expect([...shuffled].sort()).toEqual(['a', 'b', 'c']);
    firsts.set(shuffled[0]!, (firsts.get(shuffled[0]!) ?? 0) + 1);
  }
  for (const count of firsts.values()) expect(Math.abs(count - 2000)).toBeLessThan(200);
  expect(['a', 'b']).toContain(random.pick(['a', 'b']));
  expect(() => random.pick([])).toThrow(RangeError);
});
