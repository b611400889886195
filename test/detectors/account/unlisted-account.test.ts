/** Unlisted account: nobody's list is a mild sign, and hardly one in the young. */
import { unlistedAccount } from '../../../src/detectors/account/unlisted-account';
import { suspicionOf, testDetector } from '../detector-table';

testDetector(unlistedAccount, {
  suspicious: {
    'on no list after six years': {
      facts: { listedCount: 0, ageDays: 2200 },
      without: { listedCount: 12, ageDays: 2200 },
      says: 'The number of lists it is on is 0; ordinary accounts are on 0 to 65.',
    },
  },
  ordinary: {
    'on a few lists': { listedCount: 4, ageDays: 900 },
    'on hundreds': { listedCount: 800, ageDays: 3000 },
    'age not known': { listedCount: 3 },
  },
  innocent: {
    'Ordinary people with a small circle: many of them are on no list': { listedCount: 1, ageDays: 900 },
    'Newcomers in their first weeks': { listedCount: 0, ageDays: 14 },
  },
  abstains: { 'lists not known': [{ followersCount: 3, ageDays: 900 }, 'missing-facts'] },
});

it('never takes the absence of lists alone for strong', () => {
  expect(suspicionOf(unlistedAccount, { listedCount: 0, ageDays: 5000 })).toBeLessThan(0.7);
});
