/** The distribution of the greatest: fitted from simulated maxima, and exact in its tail. */
import { createRandom } from '../../../src/lib/random';
import { fitGumbel, gumbelTail, ofTimes } from '../../../src/lib/stats/gumbel';

describe('the Gumbel distribution', () => {
  it('is found again in its own draws', () => {
    const random = createRandom(3);
    const draws = Array.from({ length: 20_000 }, () => 5 - 2 * Math.log(random.exponential()));
    const { location, scale } = fitGumbel(draws);
    expect(location).toBeCloseTo(5, 1);
    expect(scale).toBeCloseTo(2, 1);
  });

  it('tells the chance of the greatest of several', () => {
    const gumbel = { location: 5, scale: 2 };
    const alone = gumbelTail(gumbel, 9);
    expect(gumbelTail(ofTimes(gumbel, 3), 9)).toBeCloseTo(1 - (1 - alone) ** 3, 12);
  });

  it('keeps the far tail, where one minus almost one would be zero', () => {
    expect(gumbelTail({ location: 10, scale: 1 }, 110)).toBeCloseTo(Math.exp(-100), 50);
    expect(gumbelTail({ location: 10, scale: 1 }, -50)).toBe(1);
  });

  it('refuses maxima that do not differ', () => {
    expect(() => fitGumbel([2, 2, 2])).toThrow(RangeError);
  });
});
