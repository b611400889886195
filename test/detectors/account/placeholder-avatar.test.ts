/** Placeholder avatar: how long it may be shown before it says anything. */
import { placeholderAvatar } from '../../../src/detectors/account/placeholder-avatar';
import { suspicionOf, testDetector } from '../detector-table';

testDetector(placeholderAvatar, {
  suspicious: {
    'three years with the placeholder': {
      facts: { hasAvatar: false, ageDays: 1100 },
      without: { hasAvatar: true, ageDays: 1100 },
      says: /after 1,100 days; the usual time without one is 0 to 60 days/,
    },
    'eight months with the placeholder': {
      facts: { hasAvatar: false, ageDays: 240 },
      without: { hasAvatar: false, ageDays: 20 },
      says: '240 days',
    },
  },
  ordinary: {
    'a picture, old account': { hasAvatar: true, ageDays: 3000 },
    'a picture, new account': { hasAvatar: true, ageDays: 1 },
    'no picture in the first month': { hasAvatar: false, ageDays: 30 },
    'no picture on the first day': { hasAvatar: false, ageDays: 0 },
  },
  innocent: {
    'People who keep their face and taste off the net on principle': { hasAvatar: true, ageDays: 900 },
    'Readers who registered once and never came back to their profile': { hasAvatar: false, ageDays: 100 },
  },
  abstains: {
    'age not known': [{ hasAvatar: false }, 'missing-facts'],
    'picture not known': [{ ageDays: 500 }, 'missing-facts'],
  },
});

it('rises with the age of the account and never quite arrives', () => {
  const rising = [10, 60, 61, 400, 4000].map((ageDays) =>
    suspicionOf(placeholderAvatar, { hasAvatar: false, ageDays }),
  );
  expect(rising).toEqual([...rising].sort((a, b) => a - b));
  expect(rising.at(-1)).toBeLessThan(1);
});
