/** Counting an audience by the words of published rule sets. */
import { publishedRuleSets } from '../../src/detectors/published/published-rule-sets';
import type { KnownFacts } from '../../src/domain/facts';
import type { SeenFollower } from '../../src/scoring/audience-observer';
import { observeRuleSets } from '../../src/scoring/observe-rule-sets';

const person: KnownFacts = { followersCount: 120, followingCount: 150, postsCount: 900, bio: 'Stonemason' };
const silent: KnownFacts = { followersCount: 2, followingCount: 900, postsCount: 0, bio: '' };
const quiet: KnownFacts = { ...person, postsCount: 2 };

function followers(...all: KnownFacts[]): SeenFollower[] {
  return all.map((facts, index) => ({ accountId: String(index), facts, observedAt: null }));
}

it('counts every follower once under each set’s own word, and those it has none for as unknown', () => {
  const observer = observeRuleSets();
  observer.see(followers(person, silent));
  observer.see(followers(quiet, { platform: 'x' }, person));
  expect(observer.findings()).toEqual({
    ruleSets: [
      { ruleSet: 'camisani-calzolari', byVerdict: { human: 3, neutral: 0, bot: 1, unknown: 1 } },
      { ruleSet: 'socialbakers', byVerdict: { legitimate: 2, inactive: 1, suspicious: 1, unknown: 1 } },
      { ruleSet: 'state-of-search', byVerdict: { 'no signal': 3, bot: 1, unknown: 1 } },
      { ruleSet: 'twitter-audit', byVerdict: { real: 3, fake: 1, unknown: 1 } },
    ],
  });
});

it('begins anew with each audience, and has a row per set for one of nobody', () => {
  observeRuleSets().see(followers(person));
  const { ruleSets = [] } = observeRuleSets().findings();
  expect(ruleSets.map(({ ruleSet }) => ruleSet)).toEqual(publishedRuleSets.map(({ id }) => id));
  expect(ruleSets.flatMap(({ byVerdict }) => Object.values(byVerdict)).every((count) => count === 0)).toBe(true);
});
