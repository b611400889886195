/** Where a rate lies among published ones: through the published quartiles, rising with the rate, both ends read. */
import { compareWithPeers } from '../../../src/audit/engagement/compare-with-peers';
import { explainEngagement, readEngagement } from '../../../src/audit/engagement/read-engagement';
import type { EngagementRate } from '../../../src/domain/audit/engagement';
import table from '../../../src/audit/engagement/tables/peer-rates-1.json';

function rate(point: number, low = point, high = point): EngagementRate {
  return { point, low, high, level: 0.95, lowerQuartile: low, upperQuartile: high, postCount: 20 };
}

/** X in 2026, where quartiles by followers were published. */
function in2026(value: EngagementRate, followers = 3_000): NonNullable<ReturnType<typeof compareWithPeers>> {
  return compareWithPeers('x', value, followers, 2026)!;
}

it('puts published quartiles near their shares, in the middle of their band', () => {
  const [below, median, above] = [0.012, 0.065, 0.27].map(
    (percent) => in2026(rate(percent / 100), 223_607).below!.point!,
  );
  expect(below).toBeGreaterThan(0.2);
  expect(below).toBeLessThan(0.32);
  expect(median).toBeGreaterThan(0.45);
  expect(median).toBeLessThan(0.57);
  expect(above).toBeGreaterThan(0.7);
  expect(above).toBeLessThan(0.8);
});

it('goes through the quartiles where one band stands alone', () => {
  const shares = [0.067, 0.327, 1.34].map((percent) => in2026(rate(percent / 100), 1_000).below!.point!);
  expect(shares[0]).toBeCloseTo(0.25, 2);
  expect(shares[1]).toBeCloseTo(0.5, 2);
  expect(shares[2]).toBeCloseTo(0.75, 2);
});

it('rises with the rate, and moves smoothly with the number of followers', () => {
  let last = -1;
  for (let value = 1e-6; value < 1; value *= 1.5) {
    const share = in2026(rate(value)).below!.point!;
    expect(share).toBeGreaterThan(last);
    last = share;
  }
  expect(in2026(rate(0)).below?.point).toBe(0);
  const [under, over] = [99_999, 100_001].map((followers) => in2026(rate(0.001), followers).below!.point!);
  expect(Math.abs(under! - over!)).toBeLessThan(0.001);
});

it('tells a range and no point where a median alone was published', () => {
  const { below, figures, factor, spread } = compareWithPeers('x', rate(0.0007, 0.0006, 0.0008), 20_000, 2022)!;
  expect(figures).toMatchObject({ year: 2022, yearsAway: 0 });
  expect(factor).toBeCloseTo(2, 12);
  expect(below?.point).toBeNull();
  expect(below!.low).toBeGreaterThan(0.5);
  expect(below!.low).toBeLessThan(below!.high);
  expect(spread).toContain('a range, no point');
});

it('takes the same platform and the nearest year only', () => {
  expect(compareWithPeers('bluesky', rate(0.01), 20_000, 2025)).toBeNull();
  expect(compareWithPeers('x', rate(0.01), 500, 2026)).toBeNull();
  // Of accounts of that size means alone were published: they place nobody.
  expect(compareWithPeers('instagram', rate(0.01), 3_000, 2023)).toBeNull();
  const years = [2015, 2019, 2021, 2022, 2024, 2026].map(
    (year) => compareWithPeers('x', rate(0.01), 20_000, year)?.figures.year,
  );
  expect(years).toEqual([2019, 2019, 2020, 2022, 2023, 2026]);
});

it('reads both ends, and is silent on figures of long ago', () => {
  const reading = (value: EngagementRate): unknown => readEngagement(in2026(value));
  expect(reading(rate(0.000_01))).toBe('very-low');
  expect(reading(rate(0.000_1, 0.000_01, 0.001))).toBe('leaning-low');
  expect(reading(rate(0.003))).toBe('not-unusual');
  expect(reading(rate(0.1, 0.01, 0.3))).toBe('leaning-high');
  expect(reading(rate(0.5))).toBe('very-high');
  expect(reading(rate(0.01, 0.000_01, 0.5))).toBe('not-unusual');
  expect(readEngagement(compareWithPeers('x', rate(0.5), 20_000, 2010)!)).toBeNull();
});

it('explains an unusual rate with more than one story, and never names a purchase as the fact', () => {
  const share = { point: 0.3, low: 0.2, high: 0.4, level: 0.95 };
  const low = explainEngagement('very-low', share);
  expect(low.map(({ story, support }) => [story, support])).toEqual([
    ['audience-that-does-not-react', 'supported'],
    ['posts-to-be-read', 'possible'],
    ['shown-to-few', 'possible'],
  ]);
  expect(explainEngagement('leaning-low', { ...share, low: 0 })[0]?.support).toBe('possible');
  expect(explainEngagement('leaning-low', undefined)[0]?.support).toBe('possible');
  expect(explainEngagement('very-high', share).map(({ story }) => story)).toEqual([
    'arranged-reactions',
    'devoted-audience',
    'seen-beyond-followers',
  ]);
  expect(explainEngagement('not-unusual', share)).toEqual([]);
  expect(explainEngagement(null, share)).toEqual([]);
});

describe('the table of rates', () => {
  it.each(
    table.rows.map((row) => [`${row.platform} ${row.year} ${row.population} ${row.followersFrom ?? ''}`, row] as const),
  )('%s has its source, year, population and unit', (_, row) => {
    expect(Object.keys(table.sources)).toContain(row.source);
    expect(row.year).toBeGreaterThan(2005);
    expect(row.population.length).toBeGreaterThan(5);
    expect(row.unit).toBe('reactions per follower and post');
    expect(['median', 'mean']).toContain(row.statistic);
    expect(row.centre).toBeGreaterThan(0);
    expect(row.centre).toBeLessThan(0.2);
    expect(row.lowerQuartile === null).toBe(row.upperQuartile === null);
    expect(row.lowerQuartile ?? 0).toBeLessThan(row.centre);
    expect(row.upperQuartile ?? 1).toBeGreaterThan(row.centre);
    expect(row.followersTo ?? Infinity).toBeGreaterThan(row.followersFrom ?? 0);
  });

  it('names and licenses each source, and uses it', () => {
    for (const [id, { title, licence }] of Object.entries(table.sources)) {
      expect(title.length).toBeGreaterThan(10);
      expect(licence.length).toBeGreaterThan(5);
      expect(table.rows.some(({ source }) => source === id)).toBe(true);
    }
  });
});
