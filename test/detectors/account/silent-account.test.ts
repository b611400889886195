/** Silent account: the fewer posts and likes in all, the more; the younger, the less sure. */
import { silentAccount } from '../../../src/detectors/account/silent-account';
import { signalOf, testDetector } from '../detector-table';

const busy = { postsCount: 4200, likesCount: 9800, ageDays: 1500 };

testDetector(silentAccount, {
  suspicious: {
    'nothing in four years': {
      facts: { postsCount: 0, likesCount: 0, ageDays: 1500 },
      without: busy,
      says: /Posts and likes together: 0; ordinary accounts have 280 to 79,000/,
    },
    'two dozen posts in a year': {
      facts: { postsCount: 24, likesCount: 0, ageDays: 365 },
      without: { postsCount: 24, likesCount: 3000, ageDays: 365 },
      says: 'together: 24',
    },
  },
  ordinary: {
    'posts and likes': busy,
    'likes without posting': { postsCount: 3, likesCount: 2500, ageDays: 900 },
    'age not known': { postsCount: 900, likesCount: 100 },
  },
  innocent: {
    'Readers who follow the news and never react': { postsCount: 30, likesCount: 120, ageDays: 700 },
    'Newcomers who have not found their way yet': { postsCount: 1, likesCount: 2, ageDays: 6 },
    'People who delete what they posted': { postsCount: 0, likesCount: 260, ageDays: 2000 },
  },
  abstains: {
    'likes not known': [{ postsCount: 0, ageDays: 1500 }, 'missing-facts'],
    'posts not known': [{ likesCount: 0, ageDays: 1500 }, 'missing-facts'],
  },
});

it('is less sure of the young', () => {
  const silent = { postsCount: 0, likesCount: 0 };
  const confidence = (ageDays: number) => {
    const signal = signalOf(silentAccount, { ...silent, ageDays });
    return signal.outcome === 'scored' ? signal.confidence : NaN;
  };
  expect(confidence(5)).toBeLessThan(0.1);
  expect(confidence(2000)).toBeGreaterThan(0.9);
});
