/** The class A features: each value worked out by hand, and none where it is not known or not defined. */
import { classAFeatureCount, classAFeatures } from '../../../src/detectors/published/class-a-features';
import type { KnownFacts } from '../../../src/domain/facts';

const valuesOf = (facts: KnownFacts) =>
  Object.fromEntries(classAFeatures(facts).map(({ name, value }) => [name, value]));

const account: KnownFacts = {
  displayName: 'Nell',
  hasAvatar: false,
  location: '',
  bio: 'Not a bot',
  link: 'https://quarry.example',
  followersCount: 4,
  followingCount: 400,
  listedCount: 1,
  postsCount: 49,
  ageDays: 80,
};

it('has the values of an account whose facts are known', () => {
  expect(valuesOf(account)).toEqual({
    'has-name': true,
    'has-image': false,
    'has-address': false,
    'has-biography': true,
    'followers-at-least-30': false,
    'in-a-list': true,
    'tweets-at-least-50': false,
    'has-url': true,
    'twice-followers-at-least-friends': false,
    'bot-in-biography': true,
    'friends-per-follower-100': true,
    'duplicate-picture': null,
    'friends-per-follower-50': true,
    'default-image-after-2-months': true,
    'no-location': true,
    'friends-at-least-100': true,
    'no-tweets': false,
    friends: 400,
    tweets: 49,
    'friends-per-squared-followers': 25,
    age: 80,
    'following-rate': 5,
  });
});

it('has other values of another account', () => {
  const other = {
    ...account,
    followersCount: 30,
    followingCount: 60,
    postsCount: 0,
    hasAvatar: true,
    location: 'Bath',
  };
  expect(valuesOf(other)).toMatchObject({
    'followers-at-least-30': true,
    'twice-followers-at-least-friends': true,
    'friends-per-follower-50': false,
    'default-image-after-2-months': false,
    'no-location': false,
    'friends-at-least-100': false,
    'no-tweets': true,
    'friends-per-squared-followers': 60 / 900,
    'following-rate': 0.75,
  });
});

it('has no value of what is not known', () => {
  expect(new Set(Object.values(valuesOf({ platform: 'x' })))).toEqual(new Set([null]));
  expect(valuesOf({ followingCount: 400 })).toMatchObject({ friends: 400, 'friends-per-follower-50': null });
  expect(valuesOf({ hasAvatar: false })).toMatchObject({ 'default-image-after-2-months': null });
  expect(valuesOf({ hasAvatar: true })).toMatchObject({ 'default-image-after-2-months': false });
});

it('has no quotient by nothing', () => {
  expect(valuesOf({ ...account, followersCount: 0, ageDays: 0 })).toMatchObject({
    'friends-per-squared-followers': null,
    'following-rate': null,
    'friends-per-follower-100': true,
  });
});

it('names each feature once, with its unit and its source', () => {
  const features = classAFeatures({});
  expect(features).toHaveLength(classAFeatureCount);
  expect(classAFeatureCount).toBe(22);
  expect(new Set(features.map(({ name }) => name)).size).toBe(features.length);
  expect(features.filter(({ citation }) => !citation.endsWith('in Cresci et al. 2015'))).toEqual([]);
});
