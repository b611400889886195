/** The shortest interval that holds most of some values, and what else lies in it. */
import fc from 'fast-check';
import { concentration, firstAtLeast } from '../../../src/lib/stats/concentration';

const all = Array.from({ length: 100 }, (_, index) => index);

it('finds where members crowd, whatever their order', () => {
  expect(concentration([90, 41, 43, 3, 42], all, 0.6)).toEqual({ from: 41, to: 43, held: 3, shareOfAll: 0.03 });
});

it('takes the first of equally short intervals', () => {
  expect(concentration([10, 11, 50, 51], all, 0.5)).toMatchObject({ from: 10, to: 11 });
});

it('counts all values at its ends', () => {
  expect(concentration([5, 5], [5, 5, 5, 9], 1)).toEqual({ from: 5, to: 5, held: 2, shareOfAll: 0.75 });
});

it('holds everything, and then the whole span, where all is asked for', () => {
  expect(concentration([0, 99], all, 1)).toEqual({ from: 0, to: 99, held: 2, shareOfAll: 1 });
});

it('is no longer than other intervals of as many members', () => {
  const values = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(values, fc.double({ min: 0.05, max: 1, noNaN: true }), (members, share) => {
      const { from, to, held } = concentration(members, all, share);
      const sorted = [...members].sort((a, b) => a - b);
      expect(held).toBe(Math.max(1, Math.ceil(members.length * share)));
      const widths = sorted.flatMap((start, at) =>
        at + held <= sorted.length ? [sorted[at + held - 1]! - start] : [],
      );
      expect(to - from).toBe(Math.min(...widths));
    }),
  );
});

it('refuses nobody', () => {
  expect(() => concentration([], all, 0.5)).toThrow(RangeError);
});

it('finds the first place from a value on', () => {
  expect([firstAtLeast([1, 3, 3, 7], 3), firstAtLeast([1, 3], 9), firstAtLeast([], 1)]).toEqual([1, 2, 0]);
});
