/** PELT against the plain search through all cuts, whose answer it must give. */
import { createRandom } from '../../../src/lib/random';
import { pelt } from '../../../src/lib/stats/pelt';

type Cost = (from: number, to: number) => number;

function squaresAboutMean(values: readonly number[]): Cost {
  return (from, to) => {
    const part = values.slice(from, to);
    const mean = part.reduce((sum, value) => sum + value, 0) / part.length;
    return part.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  };
}

/** Optimal partitioning: every last cut tried for every end. */
function everyCut(length: number, cost: Cost, penalty: number, minimumLength: number): number[] {
  const best = [-penalty];
  const cuts: number[][] = [[]];
  for (let end = 1; end <= length; end += 1) {
    best[end] = Infinity;
    for (let start = 0; start <= end - minimumLength; start += 1) {
      const total = best[start]! + cost(start, end) + penalty;
      if (total < best[end]!) [best[end], cuts[end]] = [total, start === 0 ? [] : [...cuts[start]!, start]];
    }
  }
  return cuts[length]!;
}

it.each([1, 2, 5])('finds the best cuts, stretches of %d or more', (minimumLength) => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const random = createRandom(seed);
    const level = Array.from({ length: 6 }, () => random.normal(0, 3));
    const values = Array.from({ length: 60 }, (_none, place) => level[Math.floor(place / 10)]! + random.normal());
    const cost = squaresAboutMean(values);
    const penalty = [2, 8, 20][seed % 3]!;
    expect(pelt(60, cost, { penalty, minimumLength })).toEqual(everyCut(60, cost, penalty, minimumLength));
  }
});

it('cuts nothing where there is nothing to cut', () => {
  expect(pelt(0, () => 0, { penalty: 1, minimumLength: 2 })).toEqual([]);
  expect(pelt(3, () => 0, { penalty: 1, minimumLength: 2 })).toEqual([]);
  expect(pelt(50, () => 1, { penalty: 1, minimumLength: 1 })).toEqual([]);
});
