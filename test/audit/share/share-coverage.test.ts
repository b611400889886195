/**
 * Whether the share's intervals are true: thousands of simulated audits, each with labelled accounts and a sample of its
 * own, over lists whose old and new followers differ.
 */
import { stratifiedSample } from '../../../src/audit/share/stratified-sample';
import { findShare } from '../../../src/audit/share/find-share';
import { foundIn } from '../../../src/domain/audit/section';
import { type Random, createRandom } from '../../../src/lib/random';
import type { StratumCounts } from '../../../src/lib/stats/stratified-share';
import { type ShareEstimate, estimateShare } from '../../../src/scoring/share-estimate';
import type { ErrorRates } from '../../../src/scoring/scorecard';
import { shareTerms } from '../../../src/scoring/share-terms';
import { exampleScorecard } from '../../scoring/example-scorecard';
import { flagged, person, shareSubject, unscored } from './share-subject';

interface Setting {
  readonly n: number;
  readonly share: number;
  readonly se: number;
  readonly sp: number;
  readonly seCases: number;
  readonly spCases: number;
}

const settings: Setting[] = [
  { n: 400, share: 0.15, se: 0.85, sp: 0.95, seCases: 200, spCases: 200 },
  { n: 2000, share: 0.05, se: 0.85, sp: 0.95, seCases: 300, spCases: 300 },
  { n: 2000, share: 0.3, se: 0.9, sp: 0.97, seCases: 300, spCases: 600 },
  { n: 200, share: 0.02, se: 0.85, sp: 0.95, seCases: 100, spCases: 400 },
  { n: 5000, share: 0.12, se: 0.8, sp: 0.98, seCases: 500, spCases: 1000 },
];
const runs = 2000;
const strataCount = 10;
const baseTerms = shareTerms(exampleScorecard, {});

/** A list of a million, whose newer followers are more often inauthentic; sampled, judged, and its test measured anew. */
function audit({ n, share, se, sp, seCases, spCases }: Setting, random: Random): ShareEstimate {
  const strata = Array.from({ length: strataCount }, (_, index): StratumCounts => {
    const here = share * (0.55 + 0.1 * index);
    const judgedCount = n / strataCount;
    const flaggedCount = random.binomial(judgedCount, here * se + (1 - here) * (1 - sp));
    return { listedCount: 1_000_000 / strataCount, judgedCount, flaggedCount };
  });
  const rates: ErrorRates = {
    sensitivity: random.binomial(seCases, se) / seCases,
    sensitivityCount: seCases,
    specificity: random.binomial(spCases, sp) / spCases,
    specificityCount: spCases,
  };
  return estimateShare(strata, { ...baseTerms, rates }, 0.95);
}

describe.each(settings)('n $n, share $share, Se $se on $seCases, Sp $sp on $spCases', (setting) => {
  const random = createRandom(setting.n + setting.spCases);
  const audits = Array.from({ length: runs }, () => audit(setting, random));

  test('93–97 % of 95 % intervals hold the share', () => {
    const held = audits.filter(({ corrected }) => corrected!.low <= setting.share && setting.share <= corrected!.high);
    expect(held.length / runs).toBeGreaterThan(0.93);
    expect(held.length / runs).toBeLessThan(0.97);
  });

  test('and no fewer of those of a flag’s worth hold it', () => {
    const { share, se, sp } = setting;
    const worth = (share * se) / (share * se + (1 - share) * (1 - sp));
    const told = audits.flatMap(({ flaggedRightly }) => (flaggedRightly ? [flaggedRightly] : []));
    const held = told.filter(({ low, high }) => low <= worth && worth <= high);
    expect(told.length).toBeGreaterThan(0.9 * runs);
    expect(held.length / told.length).toBeGreaterThan(0.93);
  });

  test('a clean audience is not distinguishable from zero in 95 % and more', () => {
    const clean = Array.from({ length: runs / 2 }, () => audit({ ...setting, share: 0 }, random));
    const told = clean.filter(({ corrected }) => !corrected!.distinguishableFromZero);
    expect(told.length / clean.length).toBeGreaterThanOrEqual(0.95);
  });
});

test('a whole list of a tiny audience: nobody is left out, and the interval still holds the share', () => {
  const random = createRandom(60);
  const [size, fakes, se, sp, cases] = [60, 12, 0.85, 0.95, 5000];
  const truth = fakes / size;
  let held = 0;
  for (let run = 0; run < 200; run++) {
    const followers = Array.from({ length: size }, (_, index) =>
      random.chance(index < fakes ? se : 1 - sp) ? flagged : person,
    );
    const rates = {
      sensitivity: random.binomial(cases, se) / cases,
      sensitivityCount: cases,
      specificity: random.binomial(cases, sp) / cases,
      specificityCount: cases,
    };
    const errorRates = { ...exampleScorecard.errorRates, populations: { all: rates } };
    const subject = shareSubject(random.shuffled(followers), { scorecard: { ...exampleScorecard, errorRates } });
    const { low, high } = foundIn(findShare(subject))!.headline;
    if (low <= truth && truth <= high) held++;
  }
  expect(held / 200).toBeGreaterThan(0.92);
  expect(held / 200).toBeLessThan(0.98);
});

test('a sample says what the whole list says, however the share drifts, and a newest-first one would not', () => {
  const random = createRandom(3);
  const size = 6000;
  const followers = Array.from({ length: size }, (_, rank) =>
    random.chance(rank > 0.8 * size ? 0.7 : 0.1) ? flagged : person,
  );
  const whole = foundIn(findShare(shareSubject(followers)))!;
  const seeds = Array.from({ length: 30 }, (_, seed) => seed);
  const held = seeds.filter((seed) => {
    const sample = { kind: 'stratified', wantedCount: 600, strataCount: 10, seed } as const;
    const chosen = new Set(stratifiedSample({ size, ...sample }));
    const judged = followers.map((follower, place) => (chosen.has(place) ? follower : unscored));
    const { apparent } = foundIn(findShare(shareSubject(judged, { sample })))!;
    return apparent.low <= whole.apparent.point && whole.apparent.point <= apparent.high;
  });
  expect(whole.apparent).toMatchObject({ low: whole.apparent.point, high: whole.apparent.point });
  expect(held.length).toBeGreaterThanOrEqual(27);
});
