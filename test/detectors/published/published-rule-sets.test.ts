/**
 * What must hold for every published rule set, whatever the facts: a fact less never brings a worse word, the words are
 * accounted for, and each has its page.
 */
import fc from 'fast-check';
import { publishedRuleSets } from '../../../src/detectors/published/published-rule-sets';
import type { RuleSet, RuleSetAnswer } from '../../../src/detectors/published/rule-set';
import { ruleSetPage } from '../../../src/detectors/published/rule-set-page';
import { type KnownFacts, postKinds } from '../../../src/domain/facts';
import { filesBelow, read } from '../../contract/source-files';
import { without } from './rule-table';

const count = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 60 }), fc.nat({ max: 5_000 }));
const text = fc.constantFrom('', ' ', 'a bot', 'Stonemason');
const post = fc.constantFrom(
  '',
  'so so',
  'Rain, @ann #wall',
  'https://a.example',
  '@bob make money from my page',
  'diet',
);
const application = fc.constantFrom('web', 'Twitter for iPhone', 'twitterfeed', 'API', 'Instagram');
const postsOf = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.oneof(
    fc.array(one, { minLength: 1, maxLength: 25 }),
    one.map((same) => new Array<T>(22).fill(same)),
  );

const profile = fc.record(
  {
    displayName: text,
    bio: text,
    location: text,
    link: text,
    ageDays: fc.nat({ max: 200 }),
    followersCount: count,
    followingCount: count,
    postsCount: count,
    listedCount: count,
    hasAvatar: fc.boolean(),
  },
  { requiredKeys: [] },
);
const timeline = fc.record(
  {
    postTexts: postsOf(post),
    postKinds: postsOf(fc.constantFrom(...postKinds)),
    postApplications: postsOf(application),
  },
  { requiredKeys: [] },
);
const anyFacts: fc.Arbitrary<KnownFacts> = fc.oneof(
  profile,
  fc.tuple(profile, timeline).map(([told, posts]) => {
    if (told.postsCount === undefined) return { ...told, ...posts };
    // No more posts are at hand than there are.
    const atHand = Math.max(...Object.values(posts).map(({ length }) => length), 0);
    return { ...told, ...posts, postsCount: Math.max(told.postsCount, atHand) };
  }),
);

/** How much a reading speaks against an account. */
const weight: Readonly<Record<RuleSetAnswer['reading'], number>> = {
  authentic: 0,
  unknown: 0,
  undecided: 1,
  inauthentic: 2,
};

const runs = { numRuns: 400, seed: 20_120_815 };

describe.each(publishedRuleSets.map((set): [string, RuleSet] => [set.id, set]))('%s', (id, set) => {
  it('never has a worse word for an account of which less is known', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const before = weight[set.answer(facts).reading];
        for (const name of Object.keys(facts)) {
          expect(weight[set.answer(without(facts, name)).reading]).toBeLessThanOrEqual(before);
        }
      }),
      runs,
    );
  });

  it('says each of its words of somebody, and the same by either way of asking', () => {
    const said = new Set<string | null>();
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { verdict, reading, because, rulesAsked, rulesTotal } = set.answer(facts);
        said.add(verdict);
        expect(set.verdictOf(facts)).toBe(verdict);
        expect(reading).toBe(verdict === null ? 'unknown' : set.verdicts[verdict]!.reading);
        expect(because === null).toBe(verdict !== null);
        expect(rulesAsked).toBeLessThanOrEqual(rulesTotal);
      }),
      runs,
    );
    expect([...said].sort()).toEqual([...Object.keys(set.verdicts), null].sort());
  });

  it('has no word for an account of which nothing is known', () => {
    expect(set.answer({ platform: 'x' })).toMatchObject({ verdict: null, reading: 'unknown', rulesAsked: 0 });
  });

  it('asks the same however often it is asked', () => {
    const facts = { followersCount: 3, followingCount: 900, postsCount: 12, bio: '', postTexts: ['a bot'] };
    expect(set.answer(facts)).toEqual(set.answer(facts));
  });

  it('names its rules once, its words from best to worst, and where it comes from', () => {
    expect(new Set(set.rules.map(({ name }) => name)).size).toBe(set.rules.length);
    const weights = Object.values(set.verdicts).map(({ reading }) => weight[reading]);
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
    expect([weights[0], weights.at(-1)]).toEqual([0, 2]);
    expect(set.citation.url).toMatch(/^https?:\/\//);
    const texts = [
      ...set.rules.map(({ text: asks }) => asks),
      ...Object.values(set.verdicts).map((word) => word.description),
    ];
    expect(texts.filter((words) => !/^[A-Z“].*\.$/u.test(words))).toEqual([]);
    expect(texts.join(' ')).not.toMatch(/\bbought\b|\bfraud/i);
  });

  it('has a file and a page of its name, and the page tells its words and its published figures', () => {
    expect(filesBelow('src/detectors/published', `${id}.ts`)).toEqual([`src/detectors/published/${id}.ts`]);
    const page = ruleSetPage(set);
    expect(page).toBe(read(`src/detectors/published/${id}.md`));
    expect(page).toMatch(new RegExp(`^# ${id}\n`));
    for (const word of Object.keys(set.verdicts)) expect(page.toLowerCase()).toContain(`**${word}**`);
    const figures = set.published.flatMap(({ accuracy, mcc }) => [accuracy, mcc]).filter((figure) => figure !== null);
    for (const figure of figures) expect(page).toContain(figure.toFixed(3));
  });
});
