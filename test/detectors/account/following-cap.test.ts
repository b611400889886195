/** Following cap: stuck at the platform's limit for want of followers, today's and the former one. */
import { followingCap } from '../../../src/detectors/account/following-cap';
import { suspicionOf, testDetector } from '../detector-table';

const stuck = { platform: 'x', followingCount: 5000, followersCount: 40 } as const;

testDetector(followingCap, {
  suspicious: {
    'at the limit of today': {
      facts: stuck,
      without: { ...stuck, followingCount: 900 },
      says: /follows 5,000 accounts, near the platform’s limit for accounts with few followers; usually 17 to 2,000/,
    },
    'at the former limit': {
      facts: { ...stuck, followingCount: 2001 },
      without: { ...stuck, followingCount: 2600 },
      says: 'near the platform’s limit',
    },
    'just below it': {
      facts: { ...stuck, followingCount: 4950 },
      without: { ...stuck, followersCount: 9000 },
      says: '4,950',
    },
  },
  ordinary: {
    'far below': { ...stuck, followingCount: 300 },
    'beyond it, with followers to match': { ...stuck, followingCount: 7000, followersCount: 8000 },
    'at it, with followers to match': { ...stuck, followersCount: 20_000 },
    'at the former limit, with followers to match': { ...stuck, followingCount: 2000, followersCount: 6000 },
  },
  innocent: {
    'Enthusiasts who follow everybody in their field by hand': { ...stuck, followingCount: 4999, followersCount: 3500 },
    'Accounts that happen to follow a number near the limit': { ...stuck, followingCount: 1900, followersCount: 700 },
  },
  abstains: {
    'another platform': [{ ...stuck, platform: 'mastodon' }, 'not-applicable'],
    'followers not known': [{ platform: 'x', followingCount: 5000 }, 'missing-facts'],
  },
});

it('eases with every follower gained', () => {
  const falling = [0, 100, 1000, 5000].map((followersCount) => suspicionOf(followingCap, { ...stuck, followersCount }));
  expect(falling).toEqual([...falling].sort((a, b) => b - a));
});
