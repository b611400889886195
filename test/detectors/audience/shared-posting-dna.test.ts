/** Shared posting DNA: copied and clockwork orders among people with habits of their own, and what it cannot judge. */
import { sharedPostingDna } from '../../../src/detectors/audience/shared-posting-dna';
import type { KnownAudienceFacts } from '../../../src/domain/facts';
import { createRandom, type Random } from '../../../src/lib/random';
import { alarmShare, audienceSignal, audienceSuspicion, audienceWords, testAudienceDetector } from '../audience-table';
import { createdWithin, ordinaryPostKinds } from '../ordinary-audience';

interface Plan {
  readonly share: number;
  /** Kinds of a member's posts. */
  readonly kinds: (random: Random, place: number) => string;
  /** Whether the members were created within weeks; otherwise over the years, like everybody. */
  readonly together?: boolean;
  readonly followers?: number;
}

/** People, some of them replaced by members of a group. */
function audience(seed: number, { share, kinds, together = false, followers = 300 }: Plan): KnownAudienceFacts {
  const random = createRandom(seed);
  const followerPostKinds: (string | null)[] = ordinaryPostKinds(seed, followers);
  const followerCreationTimes = followerPostKinds.map(() => new Date(Date.UTC(2014, 0, 1 + random.integer(3_500))));
  const ranks = random.shuffled([...followerPostKinds.keys()]).slice(0, Math.round(share * followers));
  ranks.forEach((rank, place) => {
    followerPostKinds[rank] = kinds(random, place);
    if (together) followerCreationTimes[rank] = createdWithin(40, random);
  });
  return { followerPostKinds, followerCreationTimes };
}

const people = (seed: number): KnownAudienceFacts => audience(seed, { share: 0, kinds: () => '' });

const stream = Array.from('AACATCAATACCATACAATCCAAATCACTAACATTACACAATACCTAACATCAATCCATAACTA');
/** Now and then somebody's post is of another kind. */
const noisy = (kinds: readonly string[], random: Random): string =>
  kinds.map((kind) => (random.chance(0.01) ? random.pick(['A', 'T', 'C']) : kind)).join('');
const copied = (random: Random): string => noisy(stream.slice(random.integer(4)), random);
const clockwork = (random: Random): string => noisy(Array.from('AACAT'.repeat(12)).slice(random.integer(5)), random);

testAudienceDetector(sharedPostingDna, {
  suspicious: {
    'one stream of posts on a twentieth of the accounts, made within weeks': {
      facts: () => audience(1, { share: 0.05, kinds: copied, together: true }),
      without: () => people(1),
      says: /number of such groups is 1; usually 0 to 0\. .*shares the order “[ACT]{39}…”.*\d\d long/,
      atLeast: 0.9,
    },
    'a program that does the same over and over': {
      facts: () => audience(2, { share: 0.1, kinds: clockwork, together: true }),
      without: () => people(2),
      says: 'ATAACATAACAT',
      atLeast: 0.9,
    },
    'two programs': {
      facts: () =>
        audience(3, { share: 0.2, kinds: (random, place) => (place % 2 ? copied : clockwork)(random), together: true }),
      without: () => people(3),
      says: 'number of such groups is 2',
      atLeast: 0.9,
    },
  },
  ordinary: {
    'people with habits of their own': () => people(4),
    'people who do one thing only': () => audience(5, { share: 0.3, kinds: () => 'A'.repeat(60) }),
    'people who do one thing for long': () =>
      audience(6, {
        share: 0.3,
        kinds: (random) => 'A'.repeat(20 + random.integer(20)) + 'C'.repeat(20 + random.integer(20)),
      }),
  },
  innocent: {
    'Outlets of one newsroom or company that pass on one stream of posts': () =>
      audience(7, { share: 0.04, kinds: copied }),
    'Fans who take part in the same campaign post by post': () =>
      audience(8, {
        share: 0.06,
        kinds: (random) => ordinaryPostKinds(random.integer(1_000), 1, 30)[0]! + stream.slice(0, 45).join(''),
      }),
  },
  abstains: {
    'posts not known': [() => ({ followerBios: ['baker'] }), 'missing-facts'],
    'posts of few': [() => ({ followerPostKinds: ordinaryPostKinds(9, 150) }), 'too-little-data'],
    'few posts of each': [() => ({ followerPostKinds: ordinaryPostKinds(10, 400, 12) }), 'too-little-data'],
    'nobody does more than one thing': [
      () => ({ followerPostKinds: Array.from({ length: 400 }, () => 'C'.repeat(60)) }),
      'too-little-data',
    ],
  },
});

it('raises no alarm on 200 clean audiences', () => {
  expect(alarmShare(sharedPostingDna, 200, (seed) => ({ followerPostKinds: ordinaryPostKinds(seed, 210, 24) }))).toBe(
    0,
  );
}, 120_000);

it.each([
  ['copied', copied, [0, 5 / 6, 1, 1]],
  ['clockwork', clockwork, [0, 1, 1, 1]],
] as const)(
  'finds groups of 1, 2, 5 and 10 %% of 400, %s, as often as its page says',
  (_how, kinds, expected) => {
    const recall = [0.01, 0.02, 0.05, 0.1].map((share) =>
      alarmShare(sharedPostingDna, 6, (seed) => audience(seed, { share, kinds, followers: 400 })),
    );
    expect(recall).toEqual(expected);
  },
  120_000,
);

it('looks at the newest posts, and at an even part of an audience with very many', () => {
  const long = audience(11, { share: 0.05, kinds: copied, followers: 1_700 });
  const followerPostKinds = long.followerPostKinds!.map((kinds) => kinds! + 'ACT'.repeat(60));
  const signal = audienceSignal(sharedPostingDna, { followerPostKinds });
  expect(signal).toMatchObject({ outcome: 'scored' });
  const words = audienceWords(sharedPostingDna, { followerPostKinds });
  // Everybody’s older posts go round in the same way: all who are looked at, and of 1,700 that is every second.
  expect(words).toContain('The largest such group has 850 followers');
});

it('says the same of the same posts', () => {
  const facts = audience(12, { share: 0.05, kinds: copied });
  expect(audienceSignal(sharedPostingDna, facts)).toEqual(audienceSignal(sharedPostingDna, facts));
});

it('does not mind letters that stand for nothing', () => {
  const facts = audience(13, { share: 0.05, kinds: (random) => `x${copied(random)}\u0000` });
  expect(audienceSuspicion(sharedPostingDna, facts)).toBeGreaterThan(0.5);
});
