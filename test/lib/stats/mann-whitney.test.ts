/** Mann and Whitney's test: a published value, its level under chance, and what it cannot say. */
import { createRandom } from '../../../src/lib/random';
import { lowerByChance } from '../../../src/lib/stats/mann-whitney';

describe('Mann–Whitney, one-sided', () => {
  it('gives the normal approximation with continuity and ties corrected', () => {
    const group = [1, 2, 4, 5, 5];
    const others = [3, 5, 6, 7, 8, 9];
    // Pairs in which the group's value is the greater, ties half: 4 > 3, 5 > 3 twice, 5 = 5 twice.
    const u = 1 + 2 + 1;
    const ties = 3 ** 3 - 3;
    const variance = ((5 * 6) / 12) * (12 - ties / (11 * 10));
    const z = (u - 15 + 0.5) / Math.sqrt(variance);
    expect(z).toBeLessThan(-1.9);
    expect(lowerByChance(group, others)).toBeCloseTo(phi(z), 4);
  });

  it('errs as often as it says where both groups are alike', () => {
    const random = createRandom(8);
    let wrong = 0;
    for (let list = 0; list < 2_000; list += 1) {
      const draw = (count: number): number[] => Array.from({ length: count }, () => Math.floor(random.exponential(20)));
      if (lowerByChance(draw(25), draw(40)) <= 0.05) wrong += 1;
    }
    expect(wrong / 2_000).toBeGreaterThan(0.035);
    expect(wrong / 2_000).toBeLessThan(0.065);
  });

  it('says nothing of an empty group or of equal values', () => {
    expect(lowerByChance([], [1, 2])).toBe(1);
    expect(lowerByChance([3, 3], [3, 3, 3])).toBe(1);
  });
});

/** The normal distribution by numerical integration, for comparison. */
function phi(z: number): number {
  let sum = 0;
  const step = 1e-4;
  for (let x = -12; x < z; x += step) sum += Math.exp(-0.5 * (x + step / 2) ** 2);
  return (sum * step) / Math.sqrt(2 * Math.PI);
}
