/** First digits: hits on made-up counts, no alarms on wide honest ones, abstention where the law says nothing. */
import { columnDigits } from '../../../src/audit/digit-law/column-digits';
import { findDigitLaw } from '../../../src/audit/digit-law/find-digit-law';
import { nearFollowLimit } from '../../../src/audit/digit-law/follow-limits';
import table from '../../../src/audit/digit-law/tables/follow-limits-1.json';
import type { DigitLawFigures } from '../../../src/domain/audit/digit-law';
import { foundIn } from '../../../src/domain/audit/section';
import { createRandom, type Random } from '../../../src/lib/random';
import { engagementSubject, expectPlainJson, rollOf } from '../engagement/engagement-subject';

const anyCount = (): boolean => false;

function honest(random: Random, count: number, deviation = 1.8): number[] {
  return Array.from({ length: count }, () => Math.round(Math.exp(random.normal(5.3, deviation))));
}

/** As a program writes them that draws from 1 to 500. */
function madeUp(random: Random, count: number): number[] {
  return Array.from({ length: count }, () => 1 + random.integer(500));
}

function figuresOf(counts: readonly number[]): DigitLawFigures {
  const result = columnDigits('followers-count', counts, anyCount);
  if ('detail' in result) throw new Error(result.detail);
  return result;
}

function shareOf(seeds: number, holds: (random: Random) => boolean): number {
  const hits = Array.from({ length: seeds }, (_, seed) => holds(createRandom(seed + 1)));
  return hits.filter(Boolean).length / seeds;
}

it.each([
  [300, 1.8],
  [1_500, 1.5],
  [1_500, 1.8],
  [1_500, 2.2],
])('raises no alarm on %d honest counts that spread by %d', (count, deviation) => {
  expect(shareOf(120, (random) => figuresOf(honest(random, count, deviation)).reading === 'deviates')).toBeLessThan(
    0.01,
  );
});

it('finds counts drawn evenly from 1 to 500, alone and as half of an audience', () => {
  const found = (counts: readonly number[]): boolean => {
    const result = columnDigits('followers-count', counts, anyCount);
    return 'reading' in result && result.reading === 'deviates';
  };
  // Alone they span hardly enough powers of ten: now and then it abstains.
  expect(shareOf(100, (random) => found(madeUp(random, 1_000)))).toBeGreaterThan(0.8);
  expect(shareOf(100, (random) => found([...madeUp(random, 300), ...honest(random, 300)]))).toBe(1);
  const { conformity, correlation, pValue } = figuresOf(madeUp(createRandom(1), 1_000));
  expect(conformity).toBe('nonconforming');
  expect(correlation).toBeLessThan(0.9);
  expect(pValue).toBeLessThan(1e-6);
});

it('leaves out zeros, single digits and limits, and counts what is unknown', () => {
  const counts = [...honest(createRandom(2), 500).map((count) => count + 10), 0, 0, 3, 9, 5_000, 5_001, 2_000, NaN];
  const atLimit = nearFollowLimit('x');
  const honestAtLimit = counts.slice(0, 500).filter(atLimit).length;
  const result = columnDigits('following-count', counts, atLimit);
  expect(result).toMatchObject({
    usedCount: 500 - honestAtLimit,
    unknownCount: 1,
    leftOut: { zeros: 2, oneDigit: 2, atLimit: 3 + honestAtLimit },
  });
});

it('is not moved by accounts that pile up at the limit', () => {
  const counts = [...honest(createRandom(3), 2_000), ...new Array<number>(800).fill(5_001)];
  const section = findDigitLaw(
    engagementSubject({ roll: rollOf(counts.map((followingCount) => ({ followingCount }))) }),
  );
  const [figures] = foundIn(section)!.figures;
  expect(figures).toMatchObject({ of: 'following-count', reading: 'agrees' });
  expect((columnDigits('following-count', counts, anyCount) as DigitLawFigures).reading).toBe('deviates');
});

it('calls a difference small that only a great number of counts shows', () => {
  const random = createRandom(4);
  const counts = honest(random, 60_000).map((count) => (count >= 100 && count < 103 ? 2 * count : count));
  expect(figuresOf(counts).reading).toBe('small-deviation');
});

it('says nothing of few counts or of counts of one size', () => {
  const random = createRandom(5);
  expect(columnDigits('followers-count', honest(random, 60), anyCount)).toMatchObject({ of: 'followers-count' });
  expect(columnDigits('followers-count', honest(random, 60), anyCount)).toHaveProperty('detail');
  const alike = Array.from({ length: 500 }, () => 200 + random.integer(300));
  expect(columnDigits('followers-count', alike, anyCount)).toHaveProperty(
    'detail',
    'Counts span 0.4 powers of ten, 1.6 are needed: the law says nothing.',
  );
});

it('is weak evidence always, with innocent explanations, and plain JSON', () => {
  const random = createRandom(6);
  const rows = honest(random, 400).map((count) => ({ followersCount: count, followingCount: 300 }));
  const found = foundIn(findDigitLaw(engagementSubject({ roll: rollOf(rows) })))!;
  expect(found.weight).toBe('weak');
  expect(found.figures.map(({ of }) => of)).toEqual(['followers-count']);
  expect(found.untold.map(({ of }) => of)).toEqual(['following-count']);
  expect(found.innocentExplanations.length).toBeGreaterThan(2);
  const [figures] = found.figures;
  expect(figures?.digits.reduce((total, { count }) => total + count, 0)).toBe(figures?.usedCount);
  expect(figures?.digits.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1, 12);
  expectPlainJson(found);
});

it('abstains where neither column can be told of', () => {
  expect(findDigitLaw(engagementSubject({ roll: rollOf([{ followersCount: 12 }]) }))).toEqual({
    outcome: 'abstained',
    because: 'too-little-data',
    detail:
      'followers-count: 1 of 1 known counts can be used, 100 are needed. ' +
      'following-count: 0 of 0 known counts can be used, 100 are needed.',
  });
});

it.each(table.rows.map((row) => [`${row.platform} ${row.limit}`, row] as const))('the limit %s is cited', (_, row) => {
  expect(Object.keys(table.sources)).toContain(row.source);
  expect(row.year).toBeGreaterThan(2005);
  expect(row.population.length).toBeGreaterThan(5);
  expect(row.unit).toBe('accounts followed');
});
