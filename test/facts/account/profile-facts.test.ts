/** Facts of a profile: what is known is told as it is, what is not known is absent, and age is the age when observed. */
import { type Profile, unknownProfile } from '../../../src/domain/account';
import { profileFacts } from '../../../src/facts/account/profile-facts';

const observedAt = new Date('2015-05-02T12:00:00Z');
const profile: Profile = {
  handle: 'nellq',
  displayName: '',
  bio: 'Stonemason.',
  location: '',
  link: null,
  createdAt: new Date('2015-04-30T00:00:00Z'),
  followersCount: 0,
  followingCount: 12,
  postsCount: 3,
  likesCount: null,
  listedCount: 0,
  hasAvatar: false,
  isVerified: null,
  isProtected: true,
  isAutomated: null,
};

it('tells what is known, zero, false and empty texts included', () => {
  expect(profileFacts('x', profile, observedAt)).toEqual({
    platform: 'x',
    handle: 'nellq',
    displayName: '',
    bio: 'Stonemason.',
    location: '',
    ageDays: 2.5,
    followersCount: 0,
    followingCount: 12,
    postsCount: 3,
    listedCount: 0,
    hasAvatar: false,
    isProtected: true,
  });
});

it('knows of an id-only account its platform and nothing else', () => {
  expect(profileFacts('bluesky', null, observedAt)).toEqual({ platform: 'bluesky' });
  expect(profileFacts('bluesky', unknownProfile, observedAt)).toEqual({ platform: 'bluesky' });
});

it('counts the age from creation to observation, never to now', () => {
  const later = new Date('2016-05-02T12:00:00Z');
  expect(profileFacts('x', profile, later).ageDays).toBeCloseTo(368.5);
  expect(profileFacts('x', profile, profile.createdAt).ageDays).toBe(0);
});

it.each([
  ['created after the observation', new Date('2015-05-03T00:00:00Z'), observedAt],
  ['never observed', profile.createdAt, null],
  ['creation not known', null, observedAt],
  ['creation no date', new Date(Number.NaN), observedAt],
])('does not know the age: %s', (_why, createdAt, at) => {
  expect(profileFacts('x', { ...profile, createdAt }, at).ageDays).toBeUndefined();
});

it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('does not take %d for a count', (postsCount) => {
  expect(profileFacts('x', { ...profile, postsCount }, observedAt).postsCount).toBeUndefined();
});

it('does not take an empty handle for one', () => {
  expect(profileFacts('x', { ...profile, handle: '' }, observedAt).handle).toBeUndefined();
});
