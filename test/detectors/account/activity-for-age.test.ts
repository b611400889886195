/** Activity for age: too few and too many posts a day. */
import { activityForAge } from '../../../src/detectors/account/activity-for-age';
import { testDetector, wordsOf } from '../detector-table';

testDetector(activityForAge, {
  suspicious: {
    'one post in six years': {
      facts: { postsCount: 1, ageDays: 2200 },
      without: { postsCount: 2000, ageDays: 2200 },
      says: /posted 0.00045 a day, less than usual \(0.1 to 25 a day\)/,
    },
    'three hundred posts a day': {
      facts: { postsCount: 240_000, ageDays: 800 },
      without: { postsCount: 2400, ageDays: 800 },
      says: /posted 300 a day, more than usual/,
    },
  },
  ordinary: {
    'two posts a day': { postsCount: 2000, ageDays: 1000 },
    'a post every third day': { postsCount: 300, ageDays: 900 },
    'twenty posts a day': { postsCount: 18_000, ageDays: 900 },
    'a handful on the first day': { postsCount: 4, ageDays: 0.5 },
  },
  innocent: {
    'Readers who hardly ever write': { postsCount: 90, ageDays: 1200 },
    'Newsrooms and live tickers that post all day': { postsCount: 45_000, ageDays: 900 },
    'People who write in bursts and delete afterwards': { postsCount: 60, ageDays: 900 },
  },
  abstains: {
    'age not known': [{ postsCount: 1 }, 'missing-facts'],
    'posts not known': [{ ageDays: 2200 }, 'missing-facts'],
  },
});

it.each([
  [99, /posted 0.099 a day, less than usual/],
  [100, /posted 0.1 a day; usual is 0.1 to 25 a day/],
  [25_000, /posted 25 a day; usual is/],
  [25_010, /more than usual/],
])('says less or more than usual of nothing that is usual: %d posts in 1000 days', (postsCount, said) => {
  expect(wordsOf(activityForAge, { postsCount, ageDays: 1000 })).toMatch(said);
});
