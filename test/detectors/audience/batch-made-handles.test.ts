/** Batch-made handles: numbers in a row, patterns made at once, suggested handles of newcomers, and clean audiences. */
import { batchMadeHandles } from '../../../src/detectors/audience/batch-made-handles';
import { createRandom } from '../../../src/lib/random';
import { alarmShare, audienceSignal, audienceSuspicion, audienceWords, testAudienceDetector } from '../audience-table';
import { createdWithin, type Member, ordinaryAudience, type PlantableAudience, planted } from '../ordinary-audience';

const given = ['Anna', 'Marta', 'Carla', 'Julia', 'Maria', 'Paula', 'Laura', 'Silvia', 'Elena', 'Sonia'];

type Change = (audience: PlantableAudience, member: Member) => void;

const inRow: Change = ({ followerHandles }, { rank, place }) => {
  followerHandles[rank] = `oakridge${1_000 + 2 * place}`;
};
const suggested: Change = ({ followerHandles }, { rank, random }) => {
  followerHandles[rank] = `${random.pick(given)}${10_000_000 + random.integer(90_000_000)}`;
};
const createdAtOnce: Change = ({ followerCreationTimes }, { rank, random }) => {
  followerCreationTimes[rank] = createdWithin(1, random);
};
const createdInMonth: Change = ({ followerCreationTimes }, { rank, random }) => {
  followerCreationTimes[rank] = createdWithin(20, random);
};
const both =
  (...changes: Change[]): Change =>
  (audience, member) => {
    for (const change of changes) change(audience, member);
  };

testAudienceDetector(batchMadeHandles, {
  suspicious: {
    'numbered in a row and created on one day': {
      facts: () => planted(ordinaryAudience(1), 0.05, both(inRow, createdAtOnce)),
      without: () => ({ ...ordinaryAudience(1) }),
      says: / 5 % have one that looks made by the batch.*read “oakridge10##”/,
      atLeast: 0.9,
    },
    'one pattern on one day': {
      facts: () => planted(ordinaryAudience(2), 0.05, both(suggested, createdAtOnce)),
      without: () => planted(ordinaryAudience(2), 0.05, suggested),
      says: /5\.1 % have one .*is 2; usually 0 to 1\. .*read “Name########”.*within 0\.\d+ day/,
      atLeast: 0.9,
    },
    'one pattern within weeks': {
      facts: () => planted(ordinaryAudience(3), 0.05, both(suggested, createdInMonth)),
      without: () => planted(ordinaryAudience(3), 0.05, createdInMonth),
      says: 'Name########',
      atLeast: 0.9,
    },
  },
  ordinary: {
    'people one by one': () => ({ ...ordinaryAudience(4) }),
    'a large audience': () => ({ ...ordinaryAudience(5, 5_000) }),
    'the pattern that platforms suggest, alone': () => planted(ordinaryAudience(6), 0.5, suggested),
    'a busy day, handles of all kinds': () => planted(ordinaryAudience(7), 0.2, createdAtOnce),
    'years of birth on a common name': () =>
      planted(ordinaryAudience(8), 0.05, ({ followerHandles }, { rank, random }) => {
        followerHandles[rank] = `mustafa${1960 + random.integer(45)}`;
      }),
  },
  innocent: {
    'A class or a company whose accounts were set up with numbered handles on one day': () =>
      planted(ordinaryAudience(9), 0.012, both(inRow, createdAtOnce)),
    'Newcomers of an event who sign up within days and keep the handle the platform suggested': () =>
      newcomers(ordinaryAudience(10), 0.2),
    'Members of a fan club who number themselves': () => planted(ordinaryAudience(11), 0.05, inRow),
  },
  abstains: {
    'handles not known': [() => ({ followerBios: ['baker'] }), 'missing-facts'],
    'a small audience': [() => ({ ...ordinaryAudience(12, 400) }), 'too-little-data'],
  },
});

/** Followers in a row of ranks, created in the days before they followed. */
function newcomers(audience: PlantableAudience, share: number) {
  const random = createRandom(5);
  const from = Math.floor(audience.followerHandles.length * 0.6);
  const newest = Math.max(...audience.followerCreationTimes.slice(0, from).map((time) => time?.getTime() ?? 0));
  for (let place = 0; place < audience.followerHandles.length * share; place += 1) {
    suggested(audience, { rank: from + place, place, random });
    audience.followerCreationTimes[from + place] = new Date(newest + Math.floor(random.uniform() * 2 * 86_400_000));
  }
  return { ...audience };
}

it('raises no alarm on 200 clean audiences', () => {
  expect(alarmShare(batchMadeHandles, 200, (seed) => ({ ...ordinaryAudience(seed, 600) }))).toBe(0);
}, 120_000);

it.each([
  ['numbered in a row', inRow, [1, 1, 1, 1]],
  ['of one pattern, made on one day', both(suggested, createdAtOnce), [0.7, 1, 1, 1]],
  ['of one pattern, made within weeks', both(suggested, createdInMonth), [0, 1, 1, 1]],
] as const)(
  'finds groups of 1, 2, 5 and 10 %% of 1,000, %s, as often as its page says',
  (_how, change, expected) => {
    const recall = [0.01, 0.02, 0.05, 0.1].map((share) =>
      alarmShare(batchMadeHandles, 10, (seed) => planted(ordinaryAudience(seed), share, change, seed)),
    );
    expect(recall).toEqual(expected);
  },
  120_000,
);

it('finds a batch whose pattern is common, by how much more of it there is that day', () => {
  const facts = planted(ordinaryAudience(13, 2_000), 0.1, (audience, member) => {
    createdAtOnce(audience, member);
    audience.followerHandles[member.rank] =
      `${'bdfgklmnprst'[member.place % 12]!}oronadel${'aeiou'[member.place % 5]!}`;
  });
  expect(audienceSuspicion(batchMadeHandles, facts)).toBeGreaterThan(0.9);
  expect(audienceWords(batchMadeHandles, facts)).toContain('“name”');
});

it('sees nothing in an audience that was all created at once: it cannot say what is usual', () => {
  const facts = planted(ordinaryAudience(14), 1, both(suggested, createdAtOnce));
  expect(audienceSuspicion(batchMadeHandles, facts)).toBe(0);
});

it('is not moved by creation times that cannot be', () => {
  const facts = planted(ordinaryAudience(15), 0.05, (audience, { rank, place }) => {
    audience.followerCreationTimes[rank] = new Date([8.64e15, -8.64e15, Number.NaN, 4e12][place % 4]!);
  });
  expect(audienceSignal(batchMadeHandles, facts)).toMatchObject({ outcome: 'scored', suspicion: 0 });
});

it('takes any handle', () => {
  const odd = ['\u0000', '\ud80012', '🤖🤖', 'ЖЖЖ99', '__12', '@@@@', 'a'.repeat(300), '9'.repeat(90)];
  const facts = planted(ordinaryAudience(16), 0.5, ({ followerHandles }, { rank, place }) => {
    followerHandles[rank] = odd[place % odd.length]!;
  });
  expect(audienceSignal(batchMadeHandles, facts).outcome).toBe('scored');
});
