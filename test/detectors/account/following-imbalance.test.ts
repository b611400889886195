/** Following imbalance: accounts followed for each follower. */
import { followingImbalance } from '../../../src/detectors/account/following-imbalance';
import { signalOf, suspicionOf, testDetector } from '../detector-table';

testDetector(followingImbalance, {
  suspicious: {
    'forty followed for each follower': {
      facts: { followingCount: 800, followersCount: 20 },
      without: { followingCount: 800, followersCount: 600 },
      says: /follows 40 accounts for each one that follows it; usually 0.074 to 6.5/,
    },
    'followed by nobody': {
      facts: { followingCount: 300, followersCount: 0 },
      without: { followingCount: 0, followersCount: 0 },
      says: 'It follows 300 accounts and nobody follows it.',
    },
  },
  ordinary: {
    balanced: { followingCount: 300, followersCount: 280 },
    'widely followed': { followingCount: 500, followersCount: 90_000 },
    'follows nobody': { followingCount: 0, followersCount: 40 },
    'two for one': { followingCount: 400, followersCount: 200 },
  },
  innocent: {
    'Readers who use the platform as a news feed': { followingCount: 420, followersCount: 60 },
    'Newcomers who followed what the platform suggested': { followingCount: 25, followersCount: 2 },
  },
  abstains: {
    'followers not known': [{ followingCount: 800 }, 'missing-facts'],
    'following not known': [{ followersCount: 2 }, 'missing-facts'],
  },
});

it('is unsure of a handful of contacts', () => {
  expect(signalOf(followingImbalance, { followingCount: 0, followersCount: 0 })).toMatchObject({ confidence: 0 });
  expect(suspicionOf(followingImbalance, { followingCount: 1, followersCount: 0 })).toBeLessThan(0.5);
});
