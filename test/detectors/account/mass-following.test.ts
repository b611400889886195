/** Mass following: more accounts than anybody can read, a class and no fault. */
import { massFollowing } from '../../../src/detectors/account/mass-following';
import { suspicionOf, testDetector } from '../detector-table';

testDetector(massFollowing, {
  suspicious: {
    'follows twelve thousand': {
      facts: { followingCount: 12_000 },
      without: { followingCount: 200 },
      says: 'It follows 12,000 accounts; ordinary accounts follow 17 to 2,000.',
    },
    'follows three thousand': {
      facts: { followingCount: 3000 },
      without: { followingCount: 300 },
      says: '3,000 accounts',
    },
  },
  ordinary: { 'follows a few hundred': { followingCount: 400 }, 'follows nobody': { followingCount: 0 } },
  innocent: {
    'Journalists and community managers who follow their whole field': { followingCount: 2200 },
    'People who follow back out of courtesy': { followingCount: 1800 },
  },
  abstains: { 'following not known': [{ followersCount: 12_000 }, 'missing-facts'] },
});

it('says mass follower from 1,500 on and adds no points', () => {
  expect(suspicionOf(massFollowing, { followingCount: 1500 })).toBeCloseTo(0.5);
  expect(massFollowing.meta).toMatchObject({ benign: true, indicates: 'mass-follower' });
});
