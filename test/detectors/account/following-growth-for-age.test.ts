/** Following growth for age: accounts followed a day since the account exists. */
import { followingGrowthForAge } from '../../../src/detectors/account/following-growth-for-age';
import { signalOf, suspicionOf, testDetector } from '../detector-table';

testDetector(followingGrowthForAge, {
  suspicious: {
    'twenty a day for three months': {
      facts: { followingCount: 1800, ageDays: 90 },
      without: { followingCount: 60, ageDays: 90 },
      says: 'followed accounts at 20 a day',
    },
    'five a day for a year': {
      facts: { followingCount: 1900, ageDays: 365 },
      without: { followingCount: 1900, ageDays: 3650 },
      says: 'usually at 0.03 to 2.7 a day',
    },
  },
  ordinary: {
    'one every third day': { followingCount: 300, ageDays: 900 },
    'a first handful': { followingCount: 8, ageDays: 1 },
    'follows nobody': { followingCount: 0, ageDays: 100 },
  },
  innocent: {
    'Newcomers on their first days, who follow what the platform suggests': { followingCount: 60, ageDays: 2 },
    'People who moved from another platform and brought their list along': { followingCount: 250, ageDays: 20 },
  },
  abstains: {
    'age not known': [{ followingCount: 1800 }, 'missing-facts'],
    'following not known': [{ ageDays: 90 }, 'missing-facts'],
  },
});

it('is unsure in the first days and does not divide by them', () => {
  const signal = signalOf(followingGrowthForAge, { followingCount: 40, ageDays: 0 });
  expect(signal).toMatchObject({ outcome: 'scored', confidence: 0 });
  expect(suspicionOf(followingGrowthForAge, { followingCount: 40, ageDays: 0 })).toBeLessThan(0.9);
});
