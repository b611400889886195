/** Follower scarcity: the fewer followers the more; the younger the account, the less sure. */
import { followerScarcity } from '../../../src/detectors/account/follower-scarcity';
import { suspicionOf, testDetector } from '../detector-table';

testDetector(followerScarcity, {
  suspicious: {
    'two followers in three years': {
      facts: { followersCount: 2, ageDays: 1100 },
      without: { followersCount: 300, ageDays: 1100 },
      says: /^Its number of followers is 2; ordinary accounts have 11 to 3,500/,
    },
    'none in a year': {
      facts: { followersCount: 0, ageDays: 365 },
      without: { followersCount: 120, ageDays: 365 },
      says: 'followers is 0',
    },
  },
  ordinary: {
    'a hundred': { followersCount: 100, ageDays: 600 },
    'a million': { followersCount: 1_000_000, ageDays: 3000 },
    'age not known': { followersCount: 90 },
  },
  innocent: {
    'Readers who never post and have told nobody of their account': { followersCount: 9, ageDays: 800 },
    'Newcomers in their first weeks': { followersCount: 1, ageDays: 12 },
    'Protected accounts kept for a few friends': { followersCount: 14, ageDays: 1500 },
  },
  abstains: { 'followers not known': [{ followingCount: 10, ageDays: 500 }, 'missing-facts'] },
});

it('tells a hundred from a thousand and a thousand from a million', () => {
  const falling = [100, 1000, 1_000_000].map((followersCount) => suspicionOf(followerScarcity, { followersCount }));
  expect(new Set(falling.map((value) => value.toFixed(2))).size).toBe(3);
});
