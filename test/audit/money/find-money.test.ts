/** Money: ranges that recompute from the share and the table, no conversion, no claim that anybody bought. */
import fc from 'fast-check';
import { findMoney } from '../../../src/audit/money/find-money';
import { pricesOfEra } from '../../../src/audit/money/follower-prices';
import table from '../../../src/audit/money/tables/follower-prices-1.json';
import type { PriceableBlock } from '../../../src/audit/money/price-block';
import type { MoneyFound } from '../../../src/domain/audit/money';
import { foundIn } from '../../../src/domain/audit/section';
import { engagementSubject, expectPlainJson, shareOf, type SubjectOptions } from '../engagement/engagement-subject';

function block(more: Partial<PriceableBlock> = {}): PriceableBlock {
  return {
    id: 'block-1',
    reading: 'purchase-like',
    followedNotBefore: '2019-02-01T00:00:00.000Z',
    followedNotAfter: '2019-03-01T00:00:00.000Z',
    excess: { point: 950, low: 900, high: 1_000, level: 0.95 },
    ...more,
  };
}

function money(
  blocks: readonly PriceableBlock[],
  share?: ReturnType<typeof shareOf>,
  options: SubjectOptions = {},
): MoneyFound {
  const found = foundIn(findMoney(engagementSubject(options), blocks, share));
  if (!found) throw new Error('abstained');
  return found;
}

it('prices a block by hand-worked values of its time, each currency for itself', () => {
  const [priced] = money([block()]).blocks;
  expect(priced?.sales.map(({ currency }) => currency)).toEqual(['EUR', 'USD']);
  const [euro, dollar] = priced!.sales;
  // 10 for 2,439; and from 1,800 for 250,000 (2018) to 15 for 1,000 (2019), 3,997 for 500,000 (2017) in between.
  expect(euro?.low).toBeCloseTo((900 * 10) / 2_439, 9);
  expect(euro?.high).toBeCloseTo((1_000 * 10) / 2_439, 9);
  expect(dollar?.low).toBeCloseTo(900 * 0.0072, 9);
  expect(dollar?.high).toBeCloseTo(1_000 * 0.015, 9);
  expect([dollar?.pricesFrom, dollar?.pricesTo, dollar?.quotes.length]).toEqual([2017, 2019, 3]);
  expect(priced?.yearsAway).toBe(0);
  expect(priced?.statement).toBe(
    'A block of 900 to 1000 such followers is sold for about EUR 3.69 to 4.10, or USD 6.48 to 15.00.',
  );
});

it('takes prices of the time the block came, or of the nearest year', () => {
  expect(pricesOfEra('x', 2012, 2012)?.rows.map(({ year }) => year)).toEqual([2009, 2009, 2012, 2012, 2013]);
  const late = pricesOfEra('x', 2024, 2025);
  expect([late?.yearsAway, ...new Set(late?.rows.map(({ year }) => year))]).toEqual([5, 2019]);
  expect(pricesOfEra('bluesky', 2024, 2024)).toBeUndefined();
  const found = money([
    block({ followedNotBefore: '2024-01-01T00:00:00.000Z', followedNotAfter: '2024-06-01T00:00:00.000Z' }),
  ]);
  expect(found.warnings).toContain('The nearest published prices are up to 5 years from the arrival of a block.');
});

it('sums blocks, and leaves out those an innocent story explains as well', () => {
  const two = [
    block(),
    block({ id: 'block-2' }),
    block({ id: 'block-4', reading: 'undecided' }),
    block({ id: 'block-3', reading: 'innocent-like' }),
  ];
  const { blocks, totals, unpricedBlockCount } = money(two);
  expect(blocks.map(({ blockId }) => blockId)).toEqual(['block-1', 'block-2']);
  expect(unpricedBlockCount).toBe(2);
  expect(totals.find(({ currency }) => currency === 'USD')?.high).toBeCloseTo(30, 9);
});

it('never goes below nothing where the excess may be none', () => {
  const [priced] = money([block({ excess: { point: 5, low: -20, high: 30, level: 0.95 } })]).blocks;
  expect([priced?.countLow, priced?.sales[0]?.low]).toEqual([0, 0]);
});

it('recomputes the fee at risk from the share exactly', () => {
  const { feeAtRisk } = money([], shareOf(0.2, 0.1, 0.5));
  expect(feeAtRisk?.perThousandPaid).toEqual({ point: 200, low: 100, high: 500, level: 0.95 });
  expect(feeAtRisk?.costPerRealFactor).toEqual({ point: 1.25, low: 1 / 0.9, high: 2 });
  expect(feeAtRisk?.statement).toBe(
    'Of each 1,000 paid for a post, 100 to 500 pay for followers that do not look authentic.',
  );
  expect(money([], shareOf(0)).feeAtRisk?.costPerRealFactor).toEqual({ point: 1, low: 1, high: 1 });
  expect(money([], shareOf(0, 0, 1)).feeAtRisk?.costPerRealFactor.high).toBeNull();
});

it('grows with the share', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 0.99, noNaN: true }),
      fc.double({ min: 0, max: 0.99, noNaN: true }),
      (a, b) => {
        const { feeAtRisk } = money([], shareOf((a + b) / 2, Math.min(a, b), Math.max(a, b)));
        const { perThousandPaid: paid, costPerRealFactor: factor } = feeAtRisk!;
        expect(paid.low).toBeLessThanOrEqual(paid.high);
        expect(factor.low!).toBeLessThanOrEqual(factor.high!);
        expect(paid.point / 1000 + 1 / factor.point!).toBeCloseTo(1, 12);
      },
    ),
    { seed: 1, numRuns: 200 },
  );
});

it('says what blocks are sold for, never that this one was', () => {
  const found = money([block()], shareOf(0.3, 0.2, 0.4));
  expect(found.warnings).toContain('Prices say what such blocks are sold for, not that anybody bought this one.');
  expect(JSON.stringify([found.blocks.map(({ statement }) => statement), found.feeAtRisk])).not.toMatch(
    /bought|purchase|fake|fraud/i,
  );
  expectPlainJson(found);
});

it('abstains without blocks and share, and where nobody published prices', () => {
  expect(findMoney(engagementSubject(), [], undefined)).toMatchObject({
    outcome: 'abstained',
    because: 'missing-facts',
  });
  expect(findMoney(engagementSubject({ platform: 'bluesky' }), [block()], undefined)).toEqual({
    outcome: 'abstained',
    because: 'missing-facts',
    detail: 'No prices were published for the platform of 1 blocks, and the share is not known.',
  });
  const { blocks, warnings } = money([block()], shareOf(0.2, 0.1, 0.3), { platform: 'bluesky' });
  expect(blocks).toEqual([]);
  expect(warnings).toContain('1 blocks are not priced: no prices were published for the platform.');
});

it('says of no fee that it is at risk where the share is not corrected, and of blocks that they were not looked for', () => {
  const share = { ...shareOf(0.2, 0.19, 0.21), corrected: null, distinguishableFromZero: null };
  expect(findMoney(engagementSubject(), [], share)).toMatchObject({ outcome: 'abstained' });
  const found = money([block()], share);
  expect(found.feeAtRisk).toBeNull();
  expect(found.warnings.join()).toContain('not corrected for the errors of detectors');
  const unlooked = foundIn(findMoney(engagementSubject(), null, shareOf(0.2, 0.1, 0.3)))!;
  expect(unlooked.warnings).toContain('Blocks were not looked for in this list: none is priced.');
});

it('says that figures of X stand in for accounts that are made up', () => {
  const { warnings } = money([block()], undefined, { platform: 'synthetic' });
  expect(warnings[0]).toContain('figures of X stand in');
});

describe('the table of prices', () => {
  it.each(table.rows.map((row) => [`${row.platform} ${row.year} ${row.population}`, row] as const))(
    '%s has its source, year, population, unit and currency',
    (_, row) => {
      expect(Object.keys(table.sources)).toContain(row.source);
      expect(row.year).toBeGreaterThan(2005);
      expect(row.population.length).toBeGreaterThan(5);
      expect(row.unit).toBe('followers');
      expect(row.currency).toMatch(/^[A-Z]{3}$/);
      expect(row.priceFrom).toBeGreaterThan(0);
      expect(row.priceTo).toBeGreaterThanOrEqual(row.priceFrom);
      expect(row.quantity).toBeGreaterThanOrEqual(1_000);
    },
  );

  it('names each source with its address, and uses it', () => {
    for (const [id, { title, url }] of Object.entries(table.sources)) {
      expect(title.length).toBeGreaterThan(10);
      expect(url).toMatch(/^https?:\/\//);
      expect(table.rows.some(({ source }) => source === id)).toBe(true);
    }
  });
});
