/** The digest of facts: of the profile and of when posts were read, never of the posts themselves. */
import type { KnownFacts } from '../../src/domain/facts';
import { factsDigest } from '../../src/scoring/facts-digest';
import { digest } from '../../src/scoring/ruleset';

const profile: KnownFacts = { platform: 'x', bio: 'Łódź', followersCount: 0, isVerified: false, ageDays: 12.5 };
const april = new Date('2022-04-01T00:00:00Z');
const may = new Date('2022-05-01T00:00:00Z');

it('stays what it was where there are no posts', () => {
  expect(factsDigest(profile)).toBe(digest(profile).slice(0, 16));
  expect(factsDigest(profile)).toBe('4b7c094bf149fc65');
  expect(factsDigest(profile, null)).toBe(factsDigest(profile));
  expect(factsDigest(profile, undefined)).toBe(factsDigest(profile));
});

it('changes when newer posts were read', () => {
  const digests = [undefined, april, may].map((postsObservedAt) => factsDigest(profile, postsObservedAt));
  expect(new Set(digests).size).toBe(3);
  expect(factsDigest(profile, new Date(april))).toBe(factsDigest(profile, april));
});

it('is the same whether the posts are at hand or not', () => {
  const facts: KnownFacts = {
    ...profile,
    ...{ postTexts: ['a'], postGaps: [5], postTimesOfDay: [1, 2], postApplications: ['b'], postKinds: ['post'] },
  };
  expect(factsDigest(facts, april)).toBe(factsDigest(profile, april));
  expect(factsDigest({ ...facts, bio: '' }, april)).not.toBe(factsDigest(facts, april));
});
