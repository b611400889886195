/** Likes scarcity: likes a day, and nothing at all. */
import { likesScarcity } from '../../../src/detectors/account/likes-scarcity';
import { suspicionOf, testDetector } from '../detector-table';

testDetector(likesScarcity, {
  suspicious: {
    'not one like in three years': {
      facts: { likesCount: 0, ageDays: 1100 },
      without: { likesCount: 1800, ageDays: 1100 },
      says: /given likes at 0 a day; ordinary accounts at 0.005 to 25 a day/,
    },
    'three likes in two years': {
      facts: { likesCount: 3, ageDays: 730 },
      without: { likesCount: 600, ageDays: 730 },
      says: '0.0041 a day',
    },
  },
  ordinary: {
    'two likes a day': { likesCount: 2000, ageDays: 1000 },
    'a like a week': { likesCount: 150, ageDays: 1000 },
    'thousands of likes': { likesCount: 90_000, ageDays: 2500 },
  },
  innocent: {
    'Companies and institutions that only announce': { likesCount: 30, ageDays: 1500 },
    'People who bookmark or share where others like': { likesCount: 60, ageDays: 2500 },
    'Accounts from before their platform had likes': { likesCount: 50, ageDays: 4000 },
  },
  abstains: {
    'likes not known': [{ ageDays: 900 }, 'missing-facts'],
    'age not known': [{ likesCount: 0 }, 'missing-facts'],
  },
});

it('falls with every like', () => {
  const falling = [0, 1, 2, 50, 5000].map((likesCount) => suspicionOf(likesScarcity, { likesCount, ageDays: 500 }));
  expect(new Set(falling).size).toBe(falling.length);
  expect(falling).toEqual([...falling].sort((a, b) => b - a));
});
