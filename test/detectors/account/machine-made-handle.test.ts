/** Machine-made handle: generated handles against chosen ones, on every platform's way of writing them. */
import { machineMadeHandle } from '../../../src/detectors/account/machine-made-handle';
import { suspicionOf, testDetector } from '../detector-table';

testDetector(machineMadeHandle, {
  suspicious: {
    'letters at random': {
      facts: { handle: 'xqzvkwpjtrghx' },
      without: { handle: 'marina_reads' },
      says: /2\d bits of surprise; handles of people usually 12 to 17 bits/,
    },
    'a name with eight digits': {
      facts: { handle: 'Jessika83920417' },
      without: { handle: 'Jessika' },
      says: 'digits in its handle is 8; usually 0 to 3',
    },
    'letters and digits by turns': {
      facts: { handle: 'q7w3x9z1k4v8' },
      without: { handle: 'quarry' },
      says: 'handle is 6;',
    },
  },
  ordinary: {
    'a first name': { handle: 'marina' },
    'a full name': { handle: 'TomBaker' },
    'a name with its year': { handle: 'anna1987' },
    'a short nickname': { handle: 'pixl' },
    'on Bluesky': { handle: 'marina.bsky.social' },
    'on Mastodon': { handle: '@marina@mastodon.example' },
  },
  innocent: {
    'Newcomers who kept the handle with digits that the platform suggested': { handle: 'anna_b48213' },
    'Speakers of languages whose spelling was rare among the accounts the table was learned on': {
      handle: 'zsuzsakrk',
    },
    'Handles that are abbreviations, call signs or serial numbers': { handle: 'dk4xyz' },
  },
  abstains: {
    'handle not known': [{ displayName: 'Marina' }, 'missing-facts'],
    'a handle of two letters': [{ handle: 'ab' }, 'too-little-data'],
    'nothing left without the domain': [{ handle: '@.example.com' }, 'too-little-data'],
  },
});

it('looks at the chosen part only, whatever its case', () => {
  const plain = suspicionOf(machineMadeHandle, { handle: 'marina' });
  expect(suspicionOf(machineMadeHandle, { handle: 'MARINA.bsky.social' })).toBe(plain);
});

it('does not hold a longer handle against platforms that allow one', () => {
  const long = suspicionOf(machineMadeHandle, { handle: 'the-library-of-the-old-town-of-bergen' });
  expect(long).toBeLessThan(suspicionOf(machineMadeHandle, { handle: 'xqzvkwpjtrghx' }));
});
