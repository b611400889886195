/** Posting without liking: likes given for each post written. */
import { postingWithoutLiking } from '../../../src/detectors/account/posting-without-liking';
import { signalOf, suspicionOf, testDetector } from '../detector-table';

testDetector(postingWithoutLiking, {
  suspicious: {
    'three likes, nine thousand posts': {
      facts: { likesCount: 3, postsCount: 9000 },
      without: { likesCount: 9000, postsCount: 9000 },
      says: 'It has given 0.033 likes for every hundred posts it has written; usually 0.2 to 270.',
    },
    'not one like, four hundred posts': {
      facts: { likesCount: 0, postsCount: 400 },
      without: { likesCount: 0, postsCount: 4 },
      says: 'It has given 0 likes for every hundred posts',
    },
  },
  ordinary: {
    'likes as often as it writes': { likesCount: 2000, postsCount: 2000 },
    'a like for every five posts': { likesCount: 800, postsCount: 4000 },
    'likes much and writes little': { likesCount: 9000, postsCount: 30 },
    'a first post': { likesCount: 0, postsCount: 1 },
  },
  innocent: {
    'Newsrooms, companies and institutions that only announce': { likesCount: 900, postsCount: 42_000 },
    'People who answer and share where others like': { likesCount: 90, postsCount: 3000 },
    'Accounts most of whose posts are from before their platform had likes': { likesCount: 500, postsCount: 15_000 },
  },
  abstains: {
    'has not written': [{ likesCount: 0, postsCount: 0 }, 'not-applicable'],
    'likes not known': [{ postsCount: 9000 }, 'missing-facts'],
    'posts not known': [{ likesCount: 3 }, 'missing-facts'],
  },
});

it('falls with every like and rises with every post', () => {
  const falling = [0, 1, 10, 300, 9000].map((likesCount) =>
    suspicionOf(postingWithoutLiking, { likesCount, postsCount: 900 }),
  );
  const rising = [1, 5, 60, 900, 80_000].map((postsCount) =>
    suspicionOf(postingWithoutLiking, { likesCount: 7, postsCount }),
  );
  expect(falling).toEqual([...falling].sort((a, b) => b - a));
  expect(rising).toEqual([...rising].sort((a, b) => a - b));
  expect(new Set([...falling, ...rising]).size).toBe(10);
});

it('knows little from a few posts', () => {
  expect(signalOf(postingWithoutLiking, { likesCount: 0, postsCount: 25 })).toMatchObject({ confidence: 0.2 });
  expect(signalOf(postingWithoutLiking, { likesCount: 0, postsCount: 900 })).toMatchObject({ confidence: 0.9 });
});
