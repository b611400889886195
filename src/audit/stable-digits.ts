/**
 * Numbers as a report holds them: powers and logarithms may differ in their last bit from one version of the engine to the
 * next, and the same facts must give the same bytes on each.
 */

/** So many digits tell more than any interval, and fewer than engines disagree in. */
const significantDigits = 10;

/** The same JSON with every number that is not whole rounded to ten significant digits. */
export function withStableDigits<T>(value: T): T {
  return rounded(value) as T;
}

function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? value : Number(value.toPrecision(significantDigits));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, rounded(each)]));
}
