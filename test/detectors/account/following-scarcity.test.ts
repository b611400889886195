/** Following scarcity: follows next to nobody; who follows thousands is not its affair. */
import { followingScarcity } from '../../../src/detectors/account/following-scarcity';
import { signalOf, suspicionOf, testDetector } from '../detector-table';

testDetector(followingScarcity, {
  suspicious: {
    'follows nobody after two years': {
      facts: { followingCount: 0, ageDays: 730 },
      without: { followingCount: 180, ageDays: 730 },
      says: 'The number of accounts it follows is 0; usually 17 to 2,000.',
    },
    'follows three after a year': {
      facts: { followingCount: 3, ageDays: 400 },
      without: { followingCount: 90, ageDays: 400 },
      says: 'it follows is 3',
    },
  },
  ordinary: {
    'follows two hundred': { followingCount: 200, ageDays: 900 },
    'follows sixty': { followingCount: 60, ageDays: 2000 },
    'follows a thousand': { followingCount: 1000, ageDays: 2000 },
    'age not known': { followingCount: 120 },
  },
  innocent: {
    'Public figures and institutions who follow hardly anybody on principle': { followingCount: 8, ageDays: 3000 },
    'Newcomers in their first days': { followingCount: 2, ageDays: 3 },
    'Writers who read through lists or searches': { followingCount: 15, ageDays: 2000 },
  },
  abstains: {
    'follows more than a thousand': [{ followingCount: 1001, ageDays: 900 }, 'not-applicable'],
    'following not known': [{ ageDays: 900 }, 'missing-facts'],
  },
});

it('falls with every account followed, and is surer of the old than of the young', () => {
  const falling = [0, 1, 12, 150, 1000].map((followingCount) =>
    suspicionOf(followingScarcity, { followingCount, ageDays: 900 }),
  );
  expect(falling).toEqual([...falling].sort((a, b) => b - a));
  expect(new Set(falling).size).toBe(5);
  const confidences = [{ ageDays: 0 }, { ageDays: 14 }, { ageDays: 126 }, {}].map((age) => {
    return signalOf(followingScarcity, { followingCount: 2, ...age });
  });
  expect(confidences).toMatchObject([0, 0.5, 0.9, 0.5].map((confidence) => ({ confidence })));
});
