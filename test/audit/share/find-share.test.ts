/**
 * What an audit says of the share: its frame, its estimates, its abstentions and its warnings.
 */
import { findShare } from '../../../src/audit/share/find-share';
import { stratifiedSample } from '../../../src/audit/share/stratified-sample';
import { foundIn } from '../../../src/domain/audit/section';
import type { ScoreSpread } from '../../../src/scoring/held-out-scores';
import { exampleScorecard } from '../../scoring/example-scorecard';
import { type Follower, flagged, idOnly, littleKnown, person, shareSubject, target, unscored } from './share-subject';

function many(count: number, follower: Follower): Follower[] {
  return Array.from({ length: count }, () => follower);
}

const found = (...args: Parameters<typeof findShare>) => foundIn(findShare(...args))!;
const audience = [...many(800, person), ...many(200, flagged)];

test('a whole list: what was flagged, corrected, with the frame it stands on', () => {
  const share = found(shareSubject(audience));
  expect(share.apparent).toEqual({ point: 0.2, low: 0.2, high: 0.2, level: 0.95 });
  expect(share.corrected!.point).toBeCloseTo((0.2 + 0.95 - 1) / 0.85, 12);
  expect(share.headline).toEqual(share.corrected);
  expect(share.distinguishableFromZero).toBe(true);
  expect(share.flaggedRightly!.point).toBeCloseTo((share.headline.point * 0.9) / 0.2, 9);
  expect(share.flaggedRightly!.low).toBeLessThan(share.flaggedRightly!.point);
  expect(share).toMatchObject({ definition: exampleScorecard.errorRates.classes, population: 'all', warnings: [] });
  expect(share.frame).toMatchObject({ kind: 'whole-list', listedCount: 1000, judgedCount: 1000, seed: null });
  expect(share.frame.strata).toHaveLength(10);
  expect(share.frame.strata[8]).toEqual({
    rankFrom: 800,
    rankTo: 899,
    listedCount: 100,
    sampledCount: 100,
    judgedCount: 100,
    flaggedCount: 100,
    unjudged: { 'id-only': 0, 'too-little-known': 0, 'not-scored': 0 },
  });
});

test('a sample: nobody else’s verdict counts, and the frame says who was asked', () => {
  const sample = { kind: 'stratified', wantedCount: 300, strataCount: 5, seed: 12 } as const;
  const chosen = new Set(stratifiedSample({ size: 1000, ...sample }));
  const judged = audience.map((each, place) => (chosen.has(place) ? each : unscored));
  const share = found(shareSubject(judged, { sample }));
  expect(share.frame).toMatchObject({
    kind: 'stratified',
    wantedCount: 300,
    sampledCount: 300,
    judgedCount: 300,
    seed: 12,
  });
  expect(share.frame.strata.map(({ sampledCount }) => sampledCount)).toEqual([60, 60, 60, 60, 60]);
  expect(share.apparent.point).toBeCloseTo(0.2, 9);
  expect(share.apparent.high).toBeGreaterThan(0.2);
  // Verdicts on those outside the sample were made for other reasons and would tilt it.
  const tilted = audience.map((each, place) => (chosen.has(place) ? each : flagged));
  expect(found(shareSubject(tilted, { sample })).apparent).toEqual(share.apparent);
});

test('who has no verdict is told by stratum and reason, and its stratum speaks for it', () => {
  const followers = [
    ...many(50, person),
    ...many(50, idOnly),
    ...many(60, flagged),
    ...many(30, littleKnown),
    ...many(10, unscored),
  ];
  const share = found(shareSubject(followers));
  const unjudged = (reason: 'id-only' | 'too-little-known' | 'not-scored') =>
    share.frame.strata.reduce((total, each) => total + each.unjudged[reason], 0);
  expect([unjudged('id-only'), unjudged('too-little-known'), unjudged('not-scored')]).toEqual([50, 30, 10]);
  expect(share.frame).toMatchObject({ sampledCount: 200, judgedCount: 110 });
  // Nobody is judged in four strata of ten: one is next to people, three are next to flagged accounts.
  expect(share.apparent.point).toBeCloseTo(0.6, 12);
  expect(share.warnings.join(' ')).toMatch(/90 of 200 .*50 without a profile, 30 with too little .*10 not scored/);
  expect(share.warnings.join(' ')).toMatch(/strata nobody has a verdict.*Only 110 followers/);
});

test('too few verdicts tell no share', () => {
  expect(findShare(shareSubject(many(29, person)))).toEqual({
    outcome: 'abstained',
    because: 'too-little-data',
    detail: expect.stringContaining('29 of 29') as string,
  });
  expect(findShare(shareSubject([])).outcome).toBe('abstained');
  expect(findShare(shareSubject([...many(20, person), ...many(500, idOnly)])).outcome).toBe('abstained');
  expect(findShare(shareSubject(many(30, person))).outcome).toBe('told');
});

test('a clean audience is not distinguishable from zero', () => {
  const share = found(shareSubject([...many(960, person), ...many(40, flagged)]));
  expect(share).toMatchObject({ distinguishableFromZero: false, headline: { point: 0, low: 0 } });
  expect(share.untruncated).toBeLessThan(0);
  expect(share.warnings.join(' ')).toMatch(/false alarms alone.*Not distinguishable from zero/);
  expect(found(shareSubject(many(100, person))).flaggedRightly).toBeNull();
});

test('a test that tells little is said to', () => {
  const rates = { sensitivity: 0.2, sensitivityCount: 900, specificity: 0.98, specificityCount: 900 };
  const errorRates = { ...exampleScorecard.errorRates, populations: { all: rates } };
  const share = found(
    shareSubject([...many(950, person), ...many(50, flagged)], { scorecard: { ...exampleScorecard, errorRates } }),
  );
  expect(share.warnings.join(' ')).toMatch(/verdicts tell little \(sensitivity \+ specificity − 1 is 0\.18\)/);
});

test('a caller’s own definition is counted and not corrected; an impossible one is refused', () => {
  const machines = many(100, { verdict: 'uncertain', class: 'declared-bot', logOdds: 0 });
  const share = found(shareSubject([...audience, ...machines], { definition: ['declared-bot'] }));
  expect(share).toMatchObject({ corrected: null, flaggedRightly: null, recalibrated: null, accuracy: null });
  expect(share.headline).toEqual(share.apparent);
  expect(share.headline.point).toBeCloseTo(100 / 1100, 12);
  expect(() => findShare(shareSubject(audience, { definition: ['unknown'] }))).toThrow(/unknown/);
  expect(() => findShare(shareSubject(audience, { population: 'nobody' }))).toThrow(/all, guess only/);
});

test('flagged accounts that never wrote nor liked may be people who read', () => {
  const silent: Follower = { ...flagged, postsCount: 0, likesCount: null };
  const share = found(shareSubject([...many(800, person), ...many(100, flagged), ...many(100, silent)]));
  expect(share.silent).toMatchObject({ flaggedCount: 100, judgedCount: 100 });
  expect(share.silent.ifPeople.point).toBeCloseTo(0.05 / 0.85, 9);
  expect(share.warnings).toEqual([expect.stringMatching(/^100 of 200 flagged followers never posted.*5\.9 %/)]);
  const posting: Follower = { ...flagged, postsCount: 0, likesCount: 3 };
  expect(found(shareSubject([...many(800, person), ...many(200, posting)])).silent.flaggedCount).toBe(0);
  const unknown: Follower = { ...flagged, postsCount: null, likesCount: 0 };
  expect(found(shareSubject([...many(800, person), ...many(200, unknown)])).silent.flaggedCount).toBe(0);
});

test('those who look not authentic and are of no class are not counted, and are told', () => {
  const unclassed = many(50, { ...flagged, class: 'unknown' });
  const share = found(shareSubject([...audience, ...unclassed]));
  expect(share).toMatchObject({ unclassedCount: 50, apparent: { point: expect.closeTo(200 / 1050, 12) as number } });
  expect(share.warnings.join(' ')).toMatch(/50 of 1050 followers look not authentic but of no class/);
  expect(found(shareSubject(audience)).unclassedCount).toBe(0);
});

test('a list that ends before the follower count does is said to', () => {
  const list = { complete: false, badCount: 3, duplicateCount: 2, isOneList: true };
  const share = found(shareSubject(audience, { list, target: target({ followersCount: 4000 }) }));
  expect(share.frame.truncation).toEqual({
    complete: false,
    shownCount: 4000,
    unlistedShare: 0.75,
    badRowCount: 3,
    duplicateRowCount: 2,
  });
  expect(share.warnings.join(' ')).toMatch(/not said to be complete.*4000 followers and the list holds 1000.*3 rows/);
  const counts = [{ observedAt: new Date(0), followersCount: 1100 }];
  const shown = found(shareSubject(audience, { target: target({}), counts })).frame.truncation;
  expect(shown.shownCount).toBe(1100);
  expect(found(shareSubject(audience, { target: target({}) })).frame.truncation.unlistedShare).toBeNull();
});

describe('the second estimate', () => {
  const spread = (label: ScoreSpread['label'], subset: string, counts: number[]): ScoreSpread => {
    return { dataset: 'old', subset, label, counts };
  };
  const spreads = [
    spread('genuine', 'people', [500, 300, 100, 60, 30, 10, 0, 0]),
    spread('genuine', 'newcomers', [400, 250, 150, 100, 60, 40, 0, 0]),
    spread('fake_follower', 'vendor', [0, 0, 0, 10, 40, 150, 600, 200]),
    spread('fake_follower', 'other vendor', [0, 0, 0, 20, 60, 250, 500, 170]),
  ];
  /** Middle of each bin. */
  const scores = [-2.5, -1.75, -1.25, -0.75, -0.25, 0.25, 0.75, 1.5];
  const drawn = (counts: readonly number[], times: number): Follower[] =>
    counts.flatMap((count, bin) =>
      many(Math.round(count * times), { ...(bin > 4 ? flagged : person), logOdds: scores[bin]! }),
    );

  test('finds the mixture, agrees with the first, and says whom the parts are like', () => {
    const followers = [...drawn(spreads[0]!.counts, 0.75), ...drawn(spreads[2]!.counts, 0.25)];
    const share = found(shareSubject(followers), spreads);
    expect(share.recalibrated!.share.point).toBeCloseTo(0.25, 1);
    expect(share.recalibrated!.likeness[0]).toMatchObject({ subset: 'people', inauthentic: false });
    expect(share.recalibrated!.transferError).toBeGreaterThan(0);
    expect(share.agreement!.agrees).toBe(true);
    expect(share.meanProbability).toBeGreaterThan(0.25);
    expect(found(shareSubject(followers), spreads)).toEqual(share);
  });

  test('warns where the two disagree beyond their errors', () => {
    // Flagged by the class of their signals, and yet they score as people do.
    const odd = many(400, { ...flagged, logOdds: -2.5 });
    const share = found(shareSubject([...drawn(spreads[0]!.counts, 0.6), ...odd]), spreads);
    expect(share.agreement!.agrees).toBe(false);
    expect(share.warnings.join(' ')).toMatch(/Two estimates disagree beyond their errors: 4\d\.\d % .* [01]\.\d %/);
  });

  test('declared bots deceive nobody, and are no part of it', () => {
    const bots = many(1000, { verdict: 'uncertain', class: 'declared-bot', logOdds: 1.5 });
    const followers = [...drawn(spreads[0]!.counts, 0.5), ...drawn(spreads[2]!.counts, 0.5), ...bots];
    expect(found(shareSubject(followers), spreads).recalibrated!.share.point).toBeCloseTo(0.25, 1);
  });

  test('without labelled accounts of both kinds there is none', () => {
    expect(found(shareSubject(audience), spreads.slice(0, 2)).recalibrated).toBeNull();
    expect(found(shareSubject(audience)).agreement).toBeNull();
  });
});

test('nothing in a report is NaN or infinite', () => {
  const text = JSON.stringify(
    found(shareSubject([...many(40, person), ...many(5, idOnly)])),
    (_key, value: unknown) => {
      if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('no number');
      return value;
    },
  );
  expect(JSON.parse(text)).toEqual(found(shareSubject([...many(40, person), ...many(5, idOnly)])));
});
