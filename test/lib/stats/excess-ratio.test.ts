/** Log likelihood ratios of an excess: against values worked out by hand, and where there is none. */
import { binomialExcess, interactionExcess } from '../../../src/lib/stats/excess-ratio';

const table = (inside: number, besideRow: number, besideColumn: number, elsewhere: number) => ({
  inside,
  besideRow,
  besideColumn,
  elsewhere,
});

describe('the binomial excess', () => {
  it('is the log likelihood ratio of the share seen against the share expected', () => {
    const expected = 8 * Math.log(8 / 2) + 2 * Math.log(2 / 8);
    expect(binomialExcess(8, 2, 0.2)).toBeCloseTo(expected, 12);
  });

  it('is nothing where no more are seen than expected, or than the tolerance allows', () => {
    expect(binomialExcess(2, 8, 0.2)).toBe(0);
    expect(binomialExcess(0, 0, 0.2)).toBe(0);
    expect(binomialExcess(3, 7, 0.2)).toBeGreaterThan(0);
    // Odds of 3 to 7 are less than twice those of 2 to 8.
    expect(binomialExcess(3, 7, 0.2, 2)).toBe(0);
  });

  it('counts what is beyond the tolerance only', () => {
    expect(binomialExcess(9, 1, 0.2, 2)).toBeLessThan(binomialExcess(9, 1, 0.2));
    expect(binomialExcess(9, 1, 0.2, 2)).toBeCloseTo(binomialExcess(9, 1, 1 / 3), 12);
  });
});

describe('the interaction excess', () => {
  it('is half of G² of the table', () => {
    const byHand = 20 * Math.log(20 / 9) + 10 * Math.log(10 / 21) + 10 * Math.log(10 / 21) + 60 * Math.log(60 / 49);
    expect(interactionExcess(table(20, 10, 10, 60))).toBeCloseTo(byHand, 10);
  });

  it('is nothing where rows and columns have nothing to do with each other, or where nothing is elsewhere', () => {
    expect(interactionExcess(table(10, 20, 30, 60))).toBe(0);
    expect(interactionExcess(table(5, 20, 30, 60))).toBe(0);
    expect(interactionExcess(table(50, 2, 0, 0))).toBe(0);
  });

  it('holds a known odds ratio against the tolerance', () => {
    // The odds ratio is 12.
    expect(interactionExcess(table(20, 10, 10, 60), 12)).toBe(0);
    expect(interactionExcess(table(20, 10, 10, 60), 11)).toBeGreaterThan(0);
    expect(interactionExcess(table(20, 10, 10, 60), 2)).toBeLessThan(interactionExcess(table(20, 10, 10, 60)));
  });

  it('is finite where a cell is empty', () => {
    expect(interactionExcess(table(20, 0, 0, 60), 1.25)).toBeGreaterThan(10);
    expect(Number.isFinite(interactionExcess(table(20, 0, 0, 60), 1.25))).toBe(true);
  });
});
