/** Sizes that are sold: told where the excess is one, and not where chance explains the match. */
import { catalogueSize } from '../../../src/audit/blocks/catalogue-size';

const interval = (point: number, low: number, high: number) => ({ point, low, high, level: 0.95 });

it.each([
  [interval(1_003, 960, 1_046), 1_000],
  [interval(5_010, 4_870, 5_150), 5_000],
  // Between what is sold.
  [interval(1_600, 1_520, 1_680), null],
  // As wide as from one size to the next: some size always lies inside.
  [interval(250, 150, 500), null],
  [interval(40, 0, 90), null],
])('%j is %p', (excess, size) => {
  expect(catalogueSize(excess)).toBe(size);
});
