/** Near-duplicate bios: copies in clean and in planted audiences, stock phrases, marks, scripts, and what hides them. */
import { nearDuplicateBios } from '../../../src/detectors/audience/near-duplicate-bios';
import type { KnownAudienceFacts } from '../../../src/domain/facts';
import { alarmShare, audienceSignal, audienceSuspicion, audienceWords, testAudienceDetector } from '../audience-table';
import { createdWithin, type Member, ordinaryAudience, type PlantableAudience, planted } from '../ordinary-audience';

const motto = 'Digital nomad, coffee first, questions later';
const endings = ['', '!', ' ☕', '.', '… https://a.example/b', ' @karo'];

type Change = (audience: PlantableAudience, member: Member) => void;

const copied: Change = ({ followerBios }, { rank, random }) => {
  followerBios[rank] = motto + random.pick(endings);
};
const copiedAtOnce: Change = (audience, member) => {
  copied(audience, member);
  audience.followerCreationTimes[member.rank] = createdWithin(40, member.random);
};
const says =
  (bio: string): Change =>
  ({ followerBios }, { rank }) => {
    followerBios[rank] = bio;
  };

testAudienceDetector(nearDuplicateBios, {
  suspicious: {
    'one bio for a twentieth, made within weeks': {
      facts: () => planted(ordinaryAudience(1), 0.05, copiedAtOnce),
      without: () => ({ ...ordinaryAudience(1) }),
      says: /[45]\.\d % share it nearly word for word .*number of such groups is 1; usually 0 to 1\. .*has 50 followers.* read like “digital nomad coffee first/,
      atLeast: 0.9,
    },
    'ten bios for a fifth, made within weeks': {
      facts: () =>
        planted(ordinaryAudience(2), 0.2, (audience, member) => {
          copiedAtOnce(audience, member);
          audience.followerBios[member.rank] = `${templates[member.place % 10]!}${member.random.pick(endings)}`;
        }),
      without: () => planted(ordinaryAudience(2), 0.2, says('')),
      says: 'number of such groups is 10',
      atLeast: 0.9,
    },
    'a bio in another script': {
      facts: () =>
        planted(ordinaryAudience(3), 0.05, (audience, member) => {
          copiedAtOnce(audience, member);
          audience.followerBios[member.rank] =
            `写真と散歩と古いラジオが好きです。よろしくお願いします、東京在住です${member.random.pick(endings)}`;
        }),
      without: () => planted(ordinaryAudience(3), 0.05, says('写真が好き')),
      says: '写真と散歩',
      atLeast: 0.9,
    },
  },
  ordinary: {
    'people one by one': () => ({ ...ordinaryAudience(4) }),
    'a large audience': () => ({ ...ordinaryAudience(5, 5_000) }),
    'a phrase that many use': () => planted(ordinaryAudience(6), 0.008, says('Retweets are not endorsements')),
    'bios too short to be anybody’s own': () => planted(ordinaryAudience(7), 0.3, says('love & light')),
    'a copy here and there': () => planted(ordinaryAudience(8), 0.004, copiedAtOnce),
  },
  innocent: {
    'Members of a fan club who all wear its motto': () =>
      planted(ordinaryAudience(9), 0.03, says('Once an Owl, always an Owl, until the very end')),
    'Newcomers of a starter pack or a class who were given a bio to begin with': () =>
      planted(ordinaryAudience(10), 0.015, (audience, member) => {
        audience.followerBios[member.rank] = 'Student of the media class of Westhill School';
        audience.followerCreationTimes[member.rank] = createdWithin(5, member.random);
      }),
    'Staff of a company whose bios follow one pattern': () =>
      planted(ordinaryAudience(11), 0.02, says('Proud to work at the Harbour Mills. Opinions my own.')),
  },
  abstains: {
    'bios not known': [() => ({ followerHandles: ['ada'] }), 'missing-facts'],
    'a small audience': [() => ({ ...ordinaryAudience(12, 400) }), 'too-little-data'],
    'hardly anybody has a bio': [() => planted(ordinaryAudience(13), 0.95, says('')), 'too-little-data'],
  },
});

const templates = [
  'I paint boats and harbours in the early morning',
  'Marathon runner, mother of three, reader of maps',
  'Collecting vinyl since nineteen eighty four',
  'Senior accountant with a passion for orchids',
  'Travel blogger currently lost in the Carpathians',
  'Part time magician and full time optimist here',
  'Building small robots out of kitchen utensils',
  'Amateur astronomer under very cloudy skies',
  'Tea enthusiast writing about quiet villages',
  'Old school photographer, film only, no filters',
];

it('raises no alarm on 200 clean audiences', () => {
  expect(alarmShare(nearDuplicateBios, 200, (seed) => ({ ...ordinaryAudience(seed, 600) }))).toBe(0);
}, 120_000);

it.each([
  ['spread over the years', copied, [0, 1, 1, 1]],
  ['made within weeks', copiedAtOnce, [0, 1, 1, 1]],
] as const)(
  'finds groups of 1, 2, 5 and 10 %% of 1,000, %s, as often as its page says',
  (_how, change, expected) => {
    const recall = [0.01, 0.02, 0.05, 0.1].map((share) =>
      alarmShare(nearDuplicateBios, 10, (seed) => planted(ordinaryAudience(seed), share, change, seed)),
    );
    expect(recall).toEqual(expected);
  },
  120_000,
);

it('finds a group of 1 % of 3,000', () => {
  const recall = alarmShare(nearDuplicateBios, 10, (seed) =>
    planted(ordinaryAudience(seed, 3_000), 0.01, copied, seed),
  );
  expect(recall).toBe(1);
});

it('expects stock phrases, the more of them the shorter they are', () => {
  const syllables = ['ba', 'lo', 'mir', 'ten', 'du', 'ska', 'ri', 'pol', 'ven', 'cu'];
  const word = (place: number): string =>
    Array.from(String(7_919 * place), (digit) => syllables[Number(digit)]).join('');
  const withPhrase = (phrase: string): number => {
    const bios = Array.from({ length: 1_000 }, (_, rank) =>
      rank < 8 ? phrase : `${word(rank + 1)} and ${word(rank + 9_000)}`,
    );
    return audienceSuspicion(nearDuplicateBios, { followerBios: bios });
  };
  expect(withPhrase('Chartered accountant here')).toBe(0);
  expect(withPhrase('Chartered accountant here and in three more towns of the valley')).toBeGreaterThan(0.3);
});

it('is not misled by an audience that is all one text', () => {
  const all = planted(ordinaryAudience(14), 1, copied);
  expect(audienceSuspicion(nearDuplicateBios, all)).toBeGreaterThan(0.6);
});

it('says where a group lies in creation time, and only where that is no coincidence', () => {
  const close = audienceWords(nearDuplicateBios, planted(ordinaryAudience(1), 0.05, copiedAtOnce));
  expect(close).toMatch(/Four fifths of that group were created within \d\d days\. In that time \d(\.\d)? % of all/);
  const spread = audienceWords(nearDuplicateBios, planted(ordinaryAudience(1), 0.05, copied));
  expect(spread).not.toContain('Four fifths');
});

it('never quotes a bio in full', () => {
  const long = planted(ordinaryAudience(15), 0.05, says(`${motto}, and then a long tale of where I have been and why`));
  const signal = audienceSignal(nearDuplicateBios, long);
  const quoted = signal.outcome === 'scored' ? signal.evidence.find(({ kind }) => kind === 'excerpt') : undefined;
  expect(quoted).toMatchObject({ text: 'digital nomad coffee first questions la…' });
});

it('takes any text', () => {
  const odd = ['\u0000'.repeat(40), '\ud800'.repeat(60), '🤖'.repeat(50), '{{observed}} '.repeat(9), ' '.repeat(99)];
  const facts = planted(ordinaryAudience(16), 0.5, ({ followerBios }, { rank, place }) => {
    followerBios[rank] = odd[place % odd.length]!;
  });
  expect(audienceSignal(nearDuplicateBios, facts).outcome).toBe('scored');
});

it('judges by the followers whose bio is known', () => {
  const whole = planted(ordinaryAudience(17), 0.05, copied);
  const half: KnownAudienceFacts = { followerBios: [...whole.followerBios!, ...whole.followerBios!.map(() => null)] };
  expect(audienceSuspicion(nearDuplicateBios, half)).toBeCloseTo(audienceSuspicion(nearDuplicateBios, whole), 10);
});
