/** Unverified prominence: widely followed and not verified; who is verified, and who is too little known for it. */
import { unverifiedProminence } from '../../../src/detectors/account/unverified-prominence';
import { signalOf, suspicionOf, testDetector, wordsOf } from '../detector-table';

const known = { isVerified: false, followersCount: 2_000_000 };

testDetector(unverifiedProminence, {
  suspicious: {
    'two million followers, and not verified': {
      facts: known,
      without: { ...known, isVerified: true },
      says: 'It is not verified; the number of its followers is 2,000,000.',
    },
    'four hundred thousand followers, and not verified': {
      facts: { ...known, followersCount: 400_000 },
      without: { ...known, followersCount: 400 },
      says: 'followers is 400,000',
    },
  },
  ordinary: {
    'verified, followed by millions': { ...known, isVerified: true },
    'verified, followed by hundreds': { isVerified: true, followersCount: 700 },
    'verified, followers not known': { isVerified: true },
  },
  innocent: {
    'Communities, fan pages and hobbies that many follow and nobody speaks for': { ...known, followersCount: 120_000 },
    'People who became known overnight': { ...known, followersCount: 60_000 },
  },
  abstains: {
    'whether it is verified is not known': [{ followersCount: 2_000_000 }, 'missing-facts'],
    'how widely it is followed is not known': [{ isVerified: false }, 'too-little-data'],
    'too few follow it': [{ ...known, followersCount: 999 }, 'not-applicable'],
    'nobody follows it': [{ ...known, followersCount: 0 }, 'not-applicable'],
  },
});

it('takes verification for what it is, however many follow', () => {
  for (const followersCount of [0, 999, 5_000_000]) {
    const signal = signalOf(unverifiedProminence, { isVerified: true, followersCount });
    expect(signal).toMatchObject({ outcome: 'scored', suspicion: 0, confidence: 1 });
  }
  expect(wordsOf(unverifiedProminence, { isVerified: true })).toBe('The platform has verified who it is.');
});

it('is surer the more follow, and never more suspicious', () => {
  const signals = [1000, 40_000, 1_000_000].map((followersCount) => {
    const signal = signalOf(unverifiedProminence, { ...known, followersCount });
    return signal.outcome === 'scored' ? signal.confidence : NaN;
  });
  expect(signals).toEqual([...signals].sort((a, b) => a - b));
  expect(signals[0]).toBeLessThan(0.05);
  expect(signals[1]).toBeCloseTo(0.5);
  expect(signals[2]).toBeGreaterThan(0.9);
  expect(suspicionOf(unverifiedProminence, { ...known, followersCount: 1000 })).toBe(
    suspicionOf(unverifiedProminence, known),
  );
});
