/**
 * Log likelihood ratios of an excess: how much better the data are told by "more here than expected" than by the
 * expectation. One-sided, and with a tolerance: no model of people is exact, and with many of them the smallest flaw of it
 * would be an excess. Scan statistics after Kulldorff (Communications in Statistics 1997).
 */

/** Taken once: where code runs in a sandbox, as in tests, each look-up of a global costs more than the call. */
const { log, sqrt } = Math;

/**
 * Of `inside` successes in `inside + outside` trials, against odds of success of at most `tolerance` times those expected.
 * @param probability of a success where nothing is odd, (0,1)
 * @param tolerance at least 1
 */
export function binomialExcess(inside: number, outside: number, probability: number, tolerance = 1): number {
  const odds = (tolerance * probability) / (1 - probability);
  const expected = ((inside + outside) * odds) / (1 + odds);
  if (inside <= expected) return 0;
  return xLogRatio(inside, expected) + xLogRatio(outside, inside + outside - expected);
}

/**
 * Of a two by two table of counts, against an odds ratio of at most `tolerance`: half of Wilks' G², which knows that the
 * other cells are uncertain as well.
 */
export function interactionExcess(
  table: {
    readonly inside: number;
    readonly besideRow: number;
    readonly besideColumn: number;
    readonly elsewhere: number;
  },
  tolerance = 1,
): number {
  const { inside, besideRow, besideColumn, elsewhere } = table;
  const row = inside + besideRow;
  const otherRow = besideColumn + elsewhere;
  const column = inside + besideColumn;
  if (otherRow === 0 || inside * elsewhere <= tolerance * besideRow * besideColumn) return 0;
  const odds = commonOdds(row, otherRow, column, tolerance);
  const expected = (row * tolerance * odds) / (1 + tolerance * odds);
  const expectedBeside = (otherRow * odds) / (1 + odds);
  return (
    xLogRatio(inside, expected) +
    xLogRatio(besideRow, row - expected) +
    xLogRatio(besideColumn, expectedBeside) +
    xLogRatio(elsewhere, otherRow - expectedBeside)
  );
}

/**
 * The likeliest odds of the other row where those of the first are `tolerance` times as high: the positive root of
 * column = row · to / (1 + to) + otherRow · o / (1 + o).
 */
function commonOdds(row: number, otherRow: number, column: number, tolerance: number): number {
  const a = tolerance * (column - row - otherRow);
  const b = column * (1 + tolerance) - row * tolerance - otherRow;
  return (-b - sqrt(b * b - 4 * a * column)) / (2 * a);
}

/** observed · ln(observed / expected), 0 at 0. */
function xLogRatio(observed: number, expected: number): number {
  return observed > 0 ? observed * log(observed / expected) : 0;
}
