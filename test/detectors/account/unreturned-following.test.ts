/** Unreturned following: many followed for few followers, and few followers for whom they are. */
import { unreturnedFollowing } from '../../../src/detectors/account/unreturned-following';
import { signalOf, suspicionOf, testDetector } from '../detector-table';

testDetector(unreturnedFollowing, {
  suspicious: {
    'eight hundred followed, four followers': {
      facts: { followingCount: 800, followersCount: 4 },
      without: { followingCount: 800, followersCount: 400 },
      says: 'It follows 800 accounts. The number of its followers is 4; for as many as it follows, 46 to 3,200 count as usual.',
    },
    'sixty followed, no follower': {
      facts: { followingCount: 60, followersCount: 0 },
      without: { followingCount: 60, followersCount: 45 },
      says: 'The number of its followers is 0; for as many as it follows, 12 to 890 count as usual.',
    },
  },
  ordinary: {
    balanced: { followingCount: 300, followersCount: 280 },
    'follows forty, followed by thirty': { followingCount: 40, followersCount: 30 },
    'follows more than twice as many': { followingCount: 700, followersCount: 300 },
    'widely followed': { followingCount: 500, followersCount: 90_000 },
  },
  innocent: {
    'Readers who never post': { followingCount: 180, followersCount: 30 },
    'Newcomers who followed what the platform suggested': { followingCount: 25, followersCount: 2 },
    'Protected accounts kept for a few friends': { followingCount: 45, followersCount: 14 },
  },
  abstains: {
    'follows nobody': [{ followingCount: 0, followersCount: 0 }, 'not-applicable'],
    'followers not known': [{ followingCount: 800 }, 'missing-facts'],
    'following not known': [{ followersCount: 4 }, 'missing-facts'],
  },
});

const suspicionAt = (followingCount: number, followersCount: number): number =>
  suspicionOf(unreturnedFollowing, { followingCount, followersCount });

it('rises with every account followed and falls with every follower', () => {
  const rising = [1, 20, 300, 5000].map((followingCount) => suspicionAt(followingCount, 15));
  const falling = [0, 4, 90, 5000].map((followersCount) => suspicionAt(300, followersCount));
  expect(rising).toEqual([...rising].sort((a, b) => a - b));
  expect(falling).toEqual([...falling].sort((a, b) => b - a));
  expect(new Set([...rising, ...falling]).size).toBe(8);
});

it('looks harder at the small: at four followed for each follower, the one with ten followers is odder', () => {
  expect(suspicionAt(40, 10)).toBeGreaterThan(suspicionAt(4000, 1000) + 0.2);
});

it.each([1, 9, 60, 800, 5000, 70_000])('calls usual what it hardly suspects: %d followed', (followingCount) => {
  const signal = signalOf(unreturnedFollowing, { followingCount, followersCount: 7 });
  const [, followers] = signal.outcome === 'scored' ? signal.evidence : [];
  const [low, high] = followers?.kind === 'measure' ? followers.usual! : [NaN, NaN];
  expect(suspicionAt(followingCount, low)).toBeGreaterThan(0.48);
  expect(suspicionAt(followingCount, low)).toBeLessThan(0.58);
  expect(suspicionAt(followingCount, high)).toBeLessThan(0.05);
});
