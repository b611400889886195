/**
 * The table of score profiles belongs to the committed scorecard and says what its evaluation says.
 */
import { profilesFor, scoreProfilesOf } from '../../../src/audit/share/score-profiles';
import { accountDetectors } from '../../../src/detectors/registry';
import { scoreBin, scoreBins } from '../../../src/scoring/held-out-scores';
import { loadScorecard } from '../../../src/scoring/load-scorecard';
import { exampleScorecard } from '../../scoring/example-scorecard';

const scorecard = loadScorecard(accountDetectors);
const spreads = scoreProfilesOf(scorecard);

test('it has the accounts of every larger subset, flagged as often as the evaluation says', () => {
  const subsets = scorecard.evaluation!.sets.flatMap(({ dataset, subsets: own }) =>
    own.map((each) => ({ dataset, ...each })),
  );
  const larger = subsets.filter(({ count }) => count >= 30);
  expect(spreads).toHaveLength(larger.length);
  for (const { dataset, subset, label, count, flaggedShare } of larger) {
    const spread = spreads.find((each) => each.dataset === dataset && each.subset === subset && each.label === label)!;
    const flagged = spread.counts.slice(scoreBin(0)).reduce((total, each) => total + each, 0);
    expect(spread.counts).toHaveLength(scoreBins.count);
    expect(flagged / count).toBeCloseTo(flaggedShare, 4);
  }
});

test('a population is all humans and its own kind of inauthentic accounts', () => {
  const inauthentic = (population: string) =>
    profilesFor(spreads, population)
      .filter((each) => each.inauthentic)
      .map(({ subset }) => subset);
  expect(inauthentic('fake-followers')).toEqual(['FSF|BAS', 'INT|BAS']);
  expect(inauthentic('cresci-2017')).toEqual(['social_spambot_users_1', 'spambots_1', 'spambots_3']);
  expect(inauthentic('all').length).toBe(inauthentic('bots').length + 2);
  expect(profilesFor(spreads, 'bots').filter((each) => !each.inauthentic)).toHaveLength(8);
});

test('another scorecard, or one learned on another file, has none', () => {
  expect(scoreProfilesOf(exampleScorecard)).toEqual([]);
  expect(scoreProfilesOf({ ...scorecard, learnedOn: { ...scorecard.learnedOn, sha256: '0'.repeat(64) } })).toEqual([]);
});
