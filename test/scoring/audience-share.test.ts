/**
 * The share of an audience: what is in it, what is not, and whether its interval holds the truth.
 */
import type { AudienceCounts } from '../../src/domain/audience';
import { type AccountClass, type Verdict, accountClasses, verdicts } from '../../src/domain/score';
import { createRandom } from '../../src/lib/random';
import { audienceShare } from '../../src/scoring/audience-share';
import { exampleScorecard } from './example-scorecard';

function counts(byClass: Partial<Record<AccountClass, number>>, more: Partial<AudienceCounts> = {}): AudienceCounts {
  const classes = Object.fromEntries(accountClasses.map((name) => [name, byClass[name] ?? 0]));
  const scored = Object.values(classes).reduce((total, count) => total + count, 0);
  const unknown = byClass.unknown ?? 0;
  const byVerdict = Object.fromEntries(verdicts.map((name) => [name, 0]));
  return {
    targetId: '1',
    followers: scored + (more.notScored ?? 0),
    scored,
    notScored: 0,
    byVerdict: { ...byVerdict, 'likely-authentic': scored - unknown, unknown } as Record<Verdict, number>,
    byClass: classes as Record<AccountClass, number>,
    observedAt: new Date('2024-01-01T00:00:00Z'),
    ...more,
  };
}

test('a whole list: no sampling error, the detectors’ own error corrected', () => {
  const share = audienceShare(
    counts({ 'fake-follower-like': 150, spam: 50, ordinary: 780, inactive: 20 }),
    exampleScorecard,
  );
  expect(share!.apparent).toEqual({ point: 0.2, low: 0.2, high: 0.2, level: 0.95 });
  expect(share!.corrected!.point).toBeCloseTo((0.2 + 0.95 - 1) / 0.85, 12);
  expect(share).toMatchObject({ ...share!.corrected, distinguishableFromZero: true, warnings: [], scoredCount: 1000 });
  expect(share!.flaggedRightlyShare).toBeCloseTo((share!.point * 0.9) / 0.2, 9);
  expect(share!.method).toMatch(/Lang–Reiczigel.*sensitivity 90\.0 % \(n = 400\)/);
});

test('the unknown are in neither part of the share, and are stated', () => {
  const known = counts({ 'fake-follower-like': 200, ordinary: 800 });
  const share = audienceShare(counts({ 'fake-follower-like': 200, ordinary: 800, unknown: 500 }), exampleScorecard)!;
  expect(share.apparent.point).toBe(audienceShare(known, exampleScorecard)!.apparent.point);
  expect(share).toMatchObject({ scoredCount: 1000, unknownCount: 500 });
  expect(share.apparent.high).toBeGreaterThan(share.apparent.low);
  expect(share.warnings).toEqual([expect.stringContaining('500 of 1500 followers have no verdict')]);
});

test('followers not looked at widen the interval, and an incomplete list is said to be one', () => {
  const share = audienceShare(
    counts({ 'fake-follower-like': 20, ordinary: 80 }, { notScored: 900, observedAt: null }),
    exampleScorecard,
  )!;
  expect(share.notScoredCount).toBe(900);
  expect(share.apparent.low).toBeCloseTo(0.136, 2);
  expect(share.warnings.join(' ')).toMatch(/900 of 1000.*No complete list/);
});

test('no more flags than false alarms make: not distinguishable from zero', () => {
  const share = audienceShare(counts({ spam: 30, ordinary: 970 }), exampleScorecard)!;
  expect(share).toMatchObject({ point: 0, low: 0, distinguishableFromZero: false });
  expect(share.warnings.join(' ')).toMatch(/false alarms alone.*Not distinguishable from zero/);
});

test('the caller’s own definition is counted, but not corrected by rates measured for another', () => {
  const audience = counts({ 'fake-follower-like': 100, 'declared-bot': 50, inactive: 250, ordinary: 600 });
  const share = audienceShare(audience, exampleScorecard, { definition: ['inactive', 'declared-bot', 'inactive'] })!;
  expect(share).toMatchObject({ point: 0.3, corrected: null, flaggedRightlyShare: null });
  expect(share.definition).toEqual(['inactive', 'declared-bot']);
  expect(share.warnings.join(' ')).toMatch(/not corrected/);
  const same = audienceShare(audience, exampleScorecard, {
    definition: ['spam', 'impersonator', 'fake-follower-like'],
  });
  expect(same!.corrected).not.toBeNull();
});

test('rates of another population can be asked for; rates that tell nothing correct nothing', () => {
  const audience = counts({ spam: 100, ordinary: 900 });
  const share = audienceShare(audience, exampleScorecard, { population: 'guess' })!;
  expect(share.corrected).toBeNull();
  expect(share.warnings.join(' ')).toMatch(/no better than chance/);
  expect(() => audienceShare(audience, exampleScorecard, { population: 'toString' })).toThrow(/all, guess only/);
});

test('an impossible definition is refused, and without verdicts there is no share', () => {
  expect(() => audienceShare(counts({ spam: 1 }), exampleScorecard, { definition: [] })).toThrow(/at least one class/);
  expect(() => audienceShare(counts({ spam: 1 }), exampleScorecard, { definition: ['unknown'] })).toThrow(/unknown/);
  expect(audienceShare(counts({ unknown: 7 }), exampleScorecard)).toBeNull();
});

test('over many audiences, 95 % intervals hold the true share about 95 times in 100', () => {
  const random = createRandom(31);
  const [n, truth, se, sp, cases] = [1000, 0.12, 0.85, 0.96, 300];
  const runs = 2000;
  let held = 0;
  for (let run = 0; run < runs; run++) {
    const flagged = random.binomial(n, truth * se + (1 - truth) * (1 - sp));
    const all = {
      sensitivity: random.binomial(cases, se) / cases,
      sensitivityCount: cases,
      specificity: random.binomial(cases, sp) / cases,
      specificityCount: cases,
    };
    const scorecard = { ...exampleScorecard, errorRates: { ...exampleScorecard.errorRates, populations: { all } } };
    const audience = counts({ spam: flagged, ordinary: n - flagged }, { notScored: 999_000 });
    const { low, high } = audienceShare(audience, scorecard)!;
    if (low <= truth && truth <= high) held++;
  }
  expect(held / runs).toBeGreaterThan(0.93);
  expect(held / runs).toBeLessThan(0.97);
});
