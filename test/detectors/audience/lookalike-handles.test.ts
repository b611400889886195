/** Look-alike handles: variants of one handle in clean and in planted audiences, common names, and what hides them. */
import { lookalikeHandles } from '../../../src/detectors/audience/lookalike-handles';
import { alarmShare, audienceSignal, audienceSuspicion, audienceWords, testAudienceDetector } from '../audience-table';
import { createdWithin, type Member, ordinaryAudience, type PlantableAudience, planted } from '../ordinary-audience';

const variants = ['karolinewest', 'karolinwest', 'Karolinewes', 'karoline_west', 'KarolineWesst'];

type Change = (audience: PlantableAudience, member: Member) => void;

const alike: Change = ({ followerHandles }, { rank, random }) => {
  followerHandles[rank] = `${random.pick(variants)}${random.integer(9_000)}`;
};
const alikeAtOnce: Change = (audience, member) => {
  alike(audience, member);
  audience.followerCreationTimes[member.rank] = createdWithin(40, member.random);
};
const beginning =
  (stem: string): Change =>
  ({ followerHandles }, { rank, random }) => {
    followerHandles[rank] = `${stem}${random.integer(90_000)}`;
  };

testAudienceDetector(lookalikeHandles, {
  suspicious: {
    'variants of one handle for a twentieth, made within weeks': {
      facts: () => planted(ordinaryAudience(1), 0.05, alikeAtOnce),
      without: () => ({ ...ordinaryAudience(1) }),
      says: /[45]\.\d % have one that looks like others.* largest such group has 34 followers; common names explain 0 to 1\. .*variants of “karolinewest####”/,
      atLeast: 0.9,
    },
    'ten names for a fifth, made within weeks': {
      facts: () =>
        planted(ordinaryAudience(2), 0.2, (audience, member) => {
          alikeAtOnce(audience, member);
          const stem = `${'bcdfghklmn'[member.place % 10]!}artemiszo${'bcdfghklmn'[member.place % 10]!}`;
          audience.followerHandles[member.rank] = `${stem}_${member.random.integer(9_000)}`;
        }),
      without: () => planted(ordinaryAudience(2), 0.2, createdAtOnce),
      says: 'number of such groups is 10',
      atLeast: 0.9,
    },
  },
  ordinary: {
    'people one by one': () => ({ ...ordinaryAudience(3) }),
    'a large audience': () => ({ ...ordinaryAudience(4, 5_000) }),
    'people who share a given name': () => planted(ordinaryAudience(5), 0.004, beginning('mustafa')),
    'stems too short to be a name of one’s own': () => planted(ordinaryAudience(6), 0.4, beginning('user')),
    'accounts made within weeks under names of their own': () => planted(ordinaryAudience(7), 0.2, createdAtOnce),
  },
  innocent: {
    'Fans who put the name of their idol or club into their handle': () =>
      planted(ordinaryAudience(8), 0.03, beginning('gooldenowls')),
    'Namesakes of the audited account, in a country where its name is common': () =>
      planted(ordinaryAudience(9), 0.01, beginning('mustafa')),
    'Staff or outlets of a company whose handles begin with its name': () =>
      planted(ordinaryAudience(10), 0.015, beginning('harbourmills_')),
  },
  abstains: {
    'handles not known': [() => ({ followerBios: ['baker'] }), 'missing-facts'],
    'a small audience': [() => ({ ...ordinaryAudience(11, 400) }), 'too-little-data'],
  },
});

function createdAtOnce({ followerCreationTimes }: PlantableAudience, { rank, random }: Member): void {
  followerCreationTimes[rank] = createdWithin(40, random);
}

it('raises no alarm on 200 clean audiences', () => {
  expect(alarmShare(lookalikeHandles, 200, (seed) => ({ ...ordinaryAudience(seed, 600) }))).toBe(0);
}, 120_000);

it.each([
  ['spread over the years', alike, [0.9, 1, 1, 1]],
  ['made within weeks', alikeAtOnce, [0.9, 1, 1, 1]],
] as const)(
  'finds groups of 1, 2, 5 and 10 %% of 1,000, %s, as often as its page says',
  (_how, change, expected) => {
    const recall = [0.01, 0.02, 0.05, 0.1].map((share) =>
      alarmShare(lookalikeHandles, 10, (seed) => planted(ordinaryAudience(seed), share, change, seed)),
    );
    expect(recall).toEqual(expected);
  },
  120_000,
);

it('judges by the followers whose handle is known', () => {
  const { followerHandles } = planted(ordinaryAudience(12), 0.05, alike);
  const half = { followerHandles: [...followerHandles!, ...followerHandles!.map(() => null)] };
  expect(audienceSuspicion(lookalikeHandles, half)).toBe(
    audienceSuspicion(lookalikeHandles, { followerHandles: followerHandles! }),
  );
});

it('shows a pattern, and of nobody the whole handle', () => {
  const facts = planted(ordinaryAudience(13), 0.05, beginning('karolinewest'));
  expect(audienceWords(lookalikeHandles, facts)).toContain('“karolinewest#####”');
  const handles = facts.followerHandles!.filter((handle) => handle !== null && handle.startsWith('karolinewest'));
  expect(handles.some((handle) => audienceWords(lookalikeHandles, facts).includes(handle!))).toBe(false);
});

it('takes any handle', () => {
  const odd = [
    '\u0000',
    '\ud800\udc00'.repeat(20),
    '🤖🤖🤖🤖🤖🤖🤖',
    'ЖЖЖЖЖЖЖЖЖЖ',
    '________',
    '@@@@',
    'a'.repeat(300),
  ];
  const facts = planted(ordinaryAudience(14), 0.5, ({ followerHandles }, { rank, place }) => {
    followerHandles[rank] = odd[place % odd.length]!;
  });
  expect(audienceSignal(lookalikeHandles, facts).outcome).toBe('scored');
});
