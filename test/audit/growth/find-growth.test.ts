/** Growth from counts: shapes told apart, quiet growth left alone, and nothing claimed where too little is known. */
import type { AuditSubject } from '../../../src/audit/audit-subject';
import { findGrowth } from '../../../src/audit/growth/find-growth';
import { isoTime } from '../../../src/domain/audit/iso-time';
import type { GrowthFound, GrowthSeries, GrowthStory } from '../../../src/domain/audit/growth';
import { foundIn } from '../../../src/domain/audit/section';
import type { Post } from '../../../src/domain/post';
import { createRandom } from '../../../src/lib/random';
import { blockOf, day, subjectOf } from '../test-subject';
import { countsOf, events, start, usualYears, withEvent } from './growth-series';

function found(known: Partial<AuditSubject>, blocks: Parameters<typeof findGrowth>[1] = []): GrowthFound {
  return foundIn(findGrowth(subjectOf(start + 365 * day, known), blocks))!;
}

function seriesOf(gains: readonly number[], known: Partial<AuditSubject> = {}): GrowthSeries {
  return found({ counts: countsOf(gains), ...known }).series[0]!;
}

it.each(Object.keys(usualYears))('leaves %s growth alone: a spike or change in 1 of 15 years at most', (kind) => {
  let [spiked, changed] = [0, 0];
  for (let seed = 1; seed <= 15; seed += 1) {
    const { spikes, changes } = seriesOf(usualYears[kind]!(createRandom(seed)));
    spiked += Number(spikes.length > 0);
    changed += Number(changes.length > 0);
  }
  expect(spiked).toBeLessThanOrEqual(1);
  expect(changed).toBeLessThanOrEqual(1);
});

it.each(Object.keys(events))('tells a %s for what it is, where it is and how much', (shape) => {
  const event = events[shape]!;
  const added = event
    .filter((count) => (shape === 'loss' ? count < 0 : count > 0))
    .reduce((sum, count) => sum + count, 0);
  for (const kind of ['plain', 'weekly', 'correlated']) {
    for (let seed = 1; seed <= 3; seed += 1) {
      const { spikes } = seriesOf(withEvent(usualYears[kind]!(createRandom(seed)), event));
      const spike = spikes.find((each) => Math.abs(Date.parse(each.from) / 1000 - (start + 200 * day)) <= day)!;
      expect(spike).toMatchObject({ shape });
      expect(Math.abs(spike.excessCount / added - 1)).toBeLessThan(0.25);
    }
  }
});

it('finds a lasting change of pace, and takes no spike for one', () => {
  const gains = usualYears['plain']!(createRandom(1)).map((gain, index) => (index < 200 ? gain : 2.5 * gain));
  const { changes } = seriesOf(withEvent(gains, events['step']!, 100));
  expect(changes).toHaveLength(1);
  expect(Math.abs(Date.parse(changes[0]!.at) / 1000 - (start + 200 * day))).toBeLessThan(5 * day);
  expect(changes[0]!.beforePerDay).toBeCloseTo(30, -1);
  expect(changes[0]!.afterPerDay).toBeCloseTo(75, -1);
});

it('says nothing of a year between two readings', () => {
  const hourly = Array.from({ length: 9 }, (_, hour) => ({ at: start + hour * 3600, followersCount: 1000 + hour }));
  const counts = [...hourly, { at: start + 365 * day, followersCount: 9000 }].map(({ at, followersCount }) => {
    return { observedAt: new Date(at * 1000), followersCount };
  });
  const told = findGrowth(subjectOf(start + 365 * day, { counts }), []);
  expect(told.outcome).toBe('abstained');
  expect(JSON.stringify(told)).toContain('0 of 365 bins');
});

describe('explanations', () => {
  const quiet = usualYears['plain']!(createRandom(3));

  function support(shape: string, blocks: Parameters<typeof findGrowth>[1] = [], known: Partial<AuditSubject> = {}) {
    const { series } = found({ counts: countsOf(withEvent(quiet, events[shape]!)), ...known }, blocks);
    const { explanations, blocks: joined } = series[0]!.spikes[0]!;
    const of = (story: GrowthStory) => explanations.find((each) => each.story === story)?.support;
    return { of, joined, words: JSON.stringify(explanations) };
  }

  const came = { followedNotBefore: isoTime(start + 199.5 * day), followedNotAfter: isoTime(start + 202 * day) };

  it('support a purchase where a purchase-like block came in that time, by whomever', () => {
    const block = blockOf('block-1', { ...came, excess: { point: 1700, low: 1600, high: 1800, level: 0.95 } });
    const elsewhere = blockOf('block-2', { followedNotBefore: isoTime(start), followedNotAfter: isoTime(start + day) });
    const { of, joined, words } = support('step', [block, elsewhere]);
    expect(joined).toMatchObject([{ blockId: 'block-1' }]);
    expect(joined[0]!.excessShare).toBeGreaterThan(0.7);
    expect(of('purchase-by-anyone')).toBe('supported');
    expect(of('press-or-mention')).toBe('unlikely');
    expect(words).toContain('by whomever');
  });

  it('support a suggestion where newcomers came, a giveaway where many left at once, the press where a tail decays', () => {
    const fresh = blockOf('block-1', { ...came, kind: 'fresh-signup-burst', reading: 'innocent-like', rankTo: 1699 });
    const suggested = support('step', [fresh]);
    expect(suggested.of('platform-suggestion')).toBe('supported');
    expect(suggested.of('purchase-by-anyone')).toBe('possible');
    expect(support('step-then-drop').of('giveaway')).toBe('supported');
    expect(support('step').of('giveaway')).toBe('unlikely');
    const press = support('decaying-tail');
    expect(press.of('press-or-mention')).toBe('supported');
    expect(press.of('purchase-by-anyone')).toBe('unlikely');
  });

  it('do not lay a long block on a short spike', () => {
    const year = { followedNotBefore: isoTime(start), followedNotAfter: isoTime(start + 365 * day), rankTo: 1999 };
    const { joined, of } = support('step', [blockOf('block-1', year)]);
    expect(joined[0]!.excessShare).toBeLessThan(0.05);
    expect(of('purchase-by-anyone')).toBe('possible');
  });

  it('look at posts near, where posts of that time are stored', () => {
    const posts = Array.from({ length: 20 }, (_none, index) =>
      post(start + (110 + 7 * index) * day, index === 13 ? 900 : 30),
    );
    const spike = (known: readonly Post[]) =>
      seriesOf(withEvent(quiet, events['plateau']!), { posts: known }).spikes[0]!;
    expect(spike(posts).evidence).toMatchObject({ postsNearCount: 1, bestPostRatio: 30 });
    expect(spike(posts.slice(14)).evidence).toMatchObject({ postsNearCount: null, bestPostRatio: null });
    expect(support('plateau', [], { posts }).of('press-or-mention')).toBe('supported');
  });

  it('of a loss name a purge and people leaving', () => {
    const { of } = support('loss');
    expect([of('platform-purge'), of('people-leaving'), of('purchase-by-anyone')]).toEqual([
      'possible',
      'possible',
      undefined,
    ]);
  });
});

function post(at: number, likesCount: number): Post {
  const postedAt = new Date(at * 1000);
  const unknown = {
    text: null,
    application: null,
    isRepost: null,
    inReplyTo: null,
    repostsCount: null,
    repliesCount: null,
  };
  return { ...unknown, accountId: '1', nativeId: String(at), postedAt, likesCount, observedAt: postedAt };
}

it('widens its bins to how often counts were read, and says which are guessed', () => {
  const gains = usualYears['plain']!(createRandom(2));
  const weekly = found({ counts: countsOf(gains, (index) => index % 7 === 0) });
  expect(weekly.series[0]).toMatchObject({ binDays: 7, guessedBinsCount: 0, basis: 'observed', resolutionDays: 7 });
  const gap = found({ counts: countsOf(withEvent(gains, [0, 3000], 150), (index) => index < 120 || index > 180) });
  expect(gap.series[0]!.guessedBinsCount).toBeGreaterThan(55);
  expect(gap.warnings.join()).toContain('spread evenly');
});

it('abstains of few readings and no list, and says of each series why it is missing', () => {
  const few = findGrowth(subjectOf(start, { counts: countsOf([1, 2, 3]) }), []);
  expect(few).toMatchObject({ outcome: 'abstained', because: 'too-little-data' });
  const unknown = countsOf(usualYears['plain']!(createRandom(1))).map((reading) => ({
    ...reading,
    followersCount: null,
  }));
  expect(findGrowth(subjectOf(start, { counts: unknown }), [])).toMatchObject({ outcome: 'abstained' });
  const { notTold } = found({ counts: countsOf(usualYears['plain']!(createRandom(1))) });
  expect(notTold).toMatchObject([{ source: 'list' }]);
});

it('holds nothing that JSON cannot, and is the same each time', () => {
  const told = () =>
    found({ counts: countsOf(withEvent(usualYears['plain']!(createRandom(1)), events['step-then-drop']!)) });
  expect(JSON.parse(JSON.stringify(told()))).toEqual(told());
  expect(JSON.stringify(told())).toBe(JSON.stringify(told()));
});
