/** Intervals of counts and of excesses: against exact values, and by simulation. */
import { createRandom } from '../../../src/lib/random';
import { excessInterval, poissonInterval } from '../../../src/lib/stats/poisson-interval';

describe('the Poisson interval', () => {
  it.each([
    [1, 0.025, 5.572],
    [5, 1.623, 11.668],
    [10, 4.795, 18.39],
    [100, 81.364, 121.627],
  ])('of %d is near the exact one', (count, low, high) => {
    const interval = poissonInterval(count);
    expect(Math.abs(interval.low - low)).toBeLessThan(0.015);
    expect(Math.abs(interval.high - high)).toBeLessThan(0.015 * Math.max(1, high / 10));
  });

  it('of none begins at none', () => {
    expect(poissonInterval(0)).toMatchObject({ point: 0, low: 0 });
    expect(poissonInterval(0).high).toBeGreaterThan(3);
  });
});

describe('the interval of an excess', () => {
  it('covers the truth', () => {
    const random = createRandom(12);
    let covered = 0;
    for (let trial = 0; trial < 2_000; trial += 1) {
      const observed = random.poisson(60 + 40);
      const expected = random.poisson(40);
      const { low, high } = excessInterval(poissonInterval(observed), poissonInterval(expected));
      if (low <= 60 && high >= 60) covered += 1;
    }
    expect(covered / 2_000).toBeGreaterThan(0.93);
    expect(covered / 2_000).toBeLessThan(0.975);
  });

  it('is none where no more were seen than expected', () => {
    const interval = excessInterval(poissonInterval(10), poissonInterval(40));
    expect(interval).toMatchObject({ point: 0, low: 0 });
  });
});
