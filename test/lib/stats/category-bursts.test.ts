/** Bursts of a category: found when planted, not in busy days of the usual mixture, and rarely by chance. */
import { createRandom, type Random } from '../../../src/lib/random';
import { type BurstOptions, type CategoryBurst, categoryBursts } from '../../../src/lib/stats/category-bursts';

const options: BurstOptions = { width: 1, minimumSize: 8, factor: 2, lift: 1.3, believedBelow: Math.log(1e-4) };

interface Item {
  readonly time: number;
  readonly category: number;
}

/** Two years of some items a day, in four categories. */
function usualDays(random: Random, perDay: number): Item[] {
  return Array.from({ length: 730 }, (_, day) =>
    Array.from({ length: random.poisson(perDay) }, () => item(random, day, [0, 0, 0, 0, 1, 1, 2, 2, 2, 3])),
  ).flat();
}

function item(random: Random, day: number, categories: readonly number[]): Item {
  return { time: day + random.uniform(), category: random.pick(categories) };
}

function burstsOf(items: readonly Item[], changed: Partial<BurstOptions> = {}): CategoryBurst[] {
  const sorted = [...items].sort((one, other) => one.time - other.time);
  const dated = {
    times: Float64Array.from(sorted, ({ time }) => time),
    categories: Int32Array.from(sorted, ({ category }) => category),
  };
  return categoryBursts(dated, { ...options, ...changed });
}

it.each([0.3, 3, 30])('raises no alarm in 40 times two years with %d items a day', (perDay) => {
  for (let seed = 1; seed <= 40; seed += 1) expect(burstsOf(usualDays(createRandom(seed), perDay))).toEqual([]);
});

it('finds a planted batch, with what was to be expected', () => {
  const random = createRandom(1);
  const batch = Array.from({ length: 40 }, () => item(random, 400, [3]));
  const [burst, ...others] = burstsOf([...usualDays(random, 5), ...batch]);
  expect(others).toEqual([]);
  expect(burst).toMatchObject({ category: 3, from: 400, to: 401 });
  expect(burst!.places.length).toBeGreaterThanOrEqual(40);
  expect(burst!.expected).toBeGreaterThan(0.4);
  expect(burst!.expected).toBeLessThan(2);
  expect(burst!.share).toBeGreaterThan(0.75);
  expect(burst!.usualShare).toBeLessThan(0.2);
});

it('is not moved by a busy day of the usual mixture', () => {
  for (let seed = 1; seed <= 50; seed += 1) {
    const random = createRandom(seed);
    const busy = Array.from({ length: 100 }, () => item(random, 400, [0, 0, 0, 0, 1, 1, 2, 2, 2, 3]));
    expect(burstsOf([...usualDays(random, 5), ...busy])).toEqual([]);
  }
});

it('is not moved by another mixture on a day that is not busy', () => {
  const random = createRandom(3);
  const usual = usualDays(random, 30).map((each) => (Math.floor(each.time) === 400 ? { ...each, category: 3 } : each));
  expect(burstsOf(usual)).toEqual([]);
});

it('is not moved by a busy day that is not twice as busy, nor by a mixture that is a little different', () => {
  const random = createRandom(7);
  const usual = usualDays(random, 100);
  const busier = Array.from({ length: 90 }, () => item(random, 400, [3]));
  expect(burstsOf([...usual, ...busier])).toEqual([]);
  expect(burstsOf([...usual, ...busier], { factor: 1.2 })).toHaveLength(1);
  const mixture = Array.from('00000000000001111122222333', Number);
  const different = Array.from({ length: 4_000 }, () => item(random, 400, mixture));
  expect(burstsOf([...usual, ...different])).toEqual([]);
  expect(burstsOf([...usual, ...different], { lift: 1 })).toHaveLength(1);
});

it('is not moved where the usual mixture changes for good', () => {
  const random = createRandom(4);
  const usual = usualDays(random, 30).map((each) =>
    each.time > 400 && random.chance(0.7) ? { ...each, category: 3 } : each,
  );
  expect(burstsOf(usual)).toEqual([]);
});

it('finds batches that come in a row', () => {
  const random = createRandom(5);
  const batches = [400, 402, 404].flatMap((day) => Array.from({ length: 400 }, () => item(random, day, [1])));
  expect(burstsOf([...usualDays(random, 5), ...batches]).map(({ from }) => from)).toEqual([400, 402, 404]);
});

it('cuts time where it is told to', () => {
  const random = createRandom(6);
  const batch = Array.from({ length: 40 }, () => ({ time: 399.7 + 0.6 * random.uniform(), category: 3 }));
  const [burst] = burstsOf([...usualDays(random, 5), ...batch], { offset: 0.5 });
  expect(burst).toMatchObject({ from: 399.5, to: 400.5 });
});

it('says nothing where nothing is usual', () => {
  expect(burstsOf([])).toEqual([]);
  expect(burstsOf(Array.from({ length: 500 }, () => ({ time: 7, category: 0 })))).toEqual([]);
});
