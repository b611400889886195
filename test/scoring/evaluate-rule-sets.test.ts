/** Measuring published rule sets on labelled profiles: figures worked out by hand. */
import { unknownProfile } from '../../src/domain/account';
import { evaluateRuleSets } from '../../src/scoring/evaluate-rule-sets';
import type { Label, LabelledProfile } from '../../src/scoring/labelled-profiles';
import { labelledProfiles } from './labelled-data';

const observedAt = new Date('2020-06-01T00:00:00Z');

function labelled(subset: string, label: Label, counts: readonly [followers: number, following: number] | null) {
  const [followersCount, followingCount] = counts ?? [null, null];
  const profile = { ...unknownProfile, postsCount: 900, followersCount, followingCount };
  return { dataset: 'set', subset, label, profile, observedAt } satisfies LabelledProfile;
}

const many = [1, 200] as const;
const few = [100, 200] as const;
const profiles = [
  labelled('people', 'genuine', few),
  labelled('people', 'genuine', few),
  labelled('people', 'genuine', null),
  labelled('people', 'genuine', many),
  labelled('sold', 'fake_follower', many),
  labelled('sold', 'fake_follower', many),
  labelled('sold', 'fake_follower', few),
  labelled('sold', 'fake_follower', null),
];

it('gives accuracy, correlation, recall, false flags and unknown shares by set and subset', () => {
  const [, socialbakers] = evaluateRuleSets(profiles);
  // Flagged: 2 of 4 others, 1 of 4 people; the two without counts are not known, and not flagged.
  const quality = { accuracy: 5 / 8, recall: 0.5, falseFlagShare: 0.25 };
  expect(socialbakers).toMatchObject({
    ruleSet: 'socialbakers',
    datasets: [
      {
        ...{ dataset: 'set', genuine: 4, other: 4, unknownShare: 0.25, ...quality },
        // Known flags lie between: 2 against 1, 2 and 3 not: the rank of the words decides 10 of 16 pairs.
        asAsked: { ...quality, rocAuc: 10 / 16 },
        subsets: [
          { subset: 'people', label: 'genuine', count: 4, inauthenticShare: 0.25, unknownShare: 0.25 },
          { subset: 'sold', label: 'fake_follower', count: 4, inauthenticShare: 0.5, unknownShare: 0.25 },
        ],
      },
    ],
  });
  // (2·3 − 1·2) / √(3·4·4·5)
  expect(socialbakers!.datasets[0]!.mcc).toBeCloseTo(4 / Math.sqrt(240), 12);
});

it('takes what is known beside the profile, such as posts', () => {
  const bots = profiles.map(() => ({ bio: 'a bot', followersCount: 9, followingCount: 9 }));
  const stateOfSearch = evaluateRuleSets(profiles, bots)[2]!;
  expect(stateOfSearch.datasets[0]).toMatchObject({ recall: 1, falseFlagShare: 1, unknownShare: 0, mcc: NaN });
});

it('has one row per set and data set, by name', () => {
  const evaluations = evaluateRuleSets(labelledProfiles(7, 20));
  expect(evaluations.map(({ ruleSet }) => ruleSet)).toEqual([
    ...['camisani-calzolari', 'socialbakers', 'state-of-search', 'twitter-audit'],
  ]);
  for (const { datasets } of evaluations) {
    expect(datasets.map(({ dataset }) => dataset)).toEqual(['set-a', 'set-b', 'set-c']);
    expect(datasets.map(({ genuine, other }) => [genuine, other])).toEqual([
      [20, 20],
      [20, 20],
      [20, 20],
    ]);
  }
  expect(evaluateRuleSets([]).map(({ datasets }) => datasets)).toEqual([[], [], [], []]);
});
