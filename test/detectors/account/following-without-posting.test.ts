/** Following without posting: accounts followed for each post written. */
import { followingWithoutPosting } from '../../../src/detectors/account/following-without-posting';
import { suspicionOf, testDetector } from '../detector-table';

testDetector(followingWithoutPosting, {
  suspicious: {
    'hundreds followed, two dozen posts': {
      facts: { followingCount: 480, postsCount: 24 },
      without: { followingCount: 480, postsCount: 2400 },
      says: /follows 20 accounts for each post it has written; usually 0.0065 to 2.2/,
    },
    'hundreds followed, nothing written': {
      facts: { followingCount: 300, postsCount: 0 },
      without: { followingCount: 3, postsCount: 0 },
      says: 'It follows 300 accounts and has not written a post.',
    },
  },
  ordinary: {
    'writes more than it follows': { followingCount: 300, postsCount: 4000 },
    'follows a few, writes a little': { followingCount: 40, postsCount: 60 },
    'follows nobody': { followingCount: 0, postsCount: 0 },
  },
  innocent: {
    'Readers who follow many and hardly ever write': { followingCount: 500, postsCount: 110 },
    'People who delete what they posted': { followingCount: 90, postsCount: 15 },
  },
  abstains: {
    'posts not known': [{ followingCount: 480 }, 'missing-facts'],
    'following not known': [{ postsCount: 2 }, 'missing-facts'],
  },
});

it('rises with each account followed', () => {
  const rising = [0, 10, 100, 1000, 7000].map((followingCount) =>
    suspicionOf(followingWithoutPosting, { followingCount, postsCount: 40 }),
  );
  expect(rising).toEqual([...rising].sort((a, b) => a - b));
  expect(new Set(rising).size).toBe(5);
});
