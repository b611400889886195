/**
 * Which blocks of other audiences were made in the same days as ours, and more of them than coincide by chance: among many
 * blocks some always do.
 */
/** When a block's members were created, Unix seconds; null where creation does not tell them. */
export type CreationWindow = { readonly from: number; readonly to: number } | null;

/** Places in the two lists. */
export interface SharedDays {
  readonly own: number;
  readonly other: number;
}

/** Part of the shorter window inside the longer one, and the shorter over the longer, that make two windows one. */
const minimumOverlap = 0.85;
const minimumLengthRatio = 0.75;
/** Probability below which so many windows do not coincide by chance, over all of our blocks. */
const believedBelow = 0.01;
/** Stocks are not spread evenly over a platform's life: chance is reckoned within this much of it at most. */
const longestSpan = 5 * 365 * 86_400;

export function sharedDays(own: readonly CreationWindow[], others: readonly CreationWindow[]): SharedDays[] {
  const span = spanOf([...own, ...others]);
  const limit = believedBelow / Math.max(1, own.length);
  return own.flatMap((window, place) => {
    if (window === null) return [];
    const alike = [...others.keys()].filter((other) => isAlike(window, others[other]!));
    const chances = others.map((other) => chanceOf(window, other, span));
    const expected = chances.reduce((sum, chance) => sum + chance, 0);
    if (poissonTail(alike.length, expected) >= limit) return [];
    return alike.map((other) => ({ own: place, other }));
  });
}

function isAlike(one: NonNullable<CreationWindow>, other: CreationWindow): boolean {
  if (other === null) return false;
  const [shorter, longer] = lengthsOf(one, other);
  const overlap = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  return overlap >= minimumOverlap * shorter && shorter >= minimumLengthRatio * longer;
}

/** Chance that a window of that length, anywhere in the span, is alike: the places where it would be over all places. */
function chanceOf(one: NonNullable<CreationWindow>, other: CreationWindow, span: number): number {
  if (other === null) return 0;
  const [shorter, longer] = lengthsOf(one, other);
  if (shorter < minimumLengthRatio * longer) return 0;
  return Math.min(1, (longer - shorter + 2 * (1 - minimumOverlap) * shorter) / span);
}

function lengthsOf(one: NonNullable<CreationWindow>, other: NonNullable<CreationWindow>): [number, number] {
  const lengths = [one.to - one.from, other.to - other.from];
  return [Math.min(...lengths), Math.max(...lengths)];
}

function spanOf(windows: readonly CreationWindow[]): number {
  const known = windows.filter((window) => window !== null);
  if (known.length < 10) return longestSpan;
  const from = known.reduce((least, window) => Math.min(least, window.from), Infinity);
  const to = known.reduce((most, window) => Math.max(most, window.to), -Infinity);
  return Math.min(longestSpan, Math.max(1, to - from));
}

/** P(X ≥ count) of a Poisson variable with a small mean. */
function poissonTail(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let below = 0;
  for (let n = 0; n < count; n += 1) {
    below += term;
    term *= mean / (n + 1);
  }
  return Math.max(0, 1 - below);
}
