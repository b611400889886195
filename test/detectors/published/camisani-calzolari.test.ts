/** Camisani Calzolari's rules: each of them, the points they give, and worked examples by the published scheme. */
import { camisaniCalzolari } from '../../../src/detectors/published/camisani-calzolari';
import type { Outcome } from '../../../src/detectors/published/rule-set';
import type { KnownFacts } from '../../../src/domain/facts';
import { enough, testRules, without } from './rule-table';

const neverPosted = { postsCount: 0 };
const typed = (names: readonly string[]): KnownFacts => ({ postApplications: names });
const wrote = (texts: readonly string[]): KnownFacts => ({ postTexts: texts });
const fewPosts = { postsCount: 500, postTexts: ['quiet here'], postApplications: ['quiet client'] };

testRules(camisaniCalzolari, {
  '1': { satisfied: [{ displayName: 'Nell' }], unsatisfied: [{ displayName: ' ' }], unknown: [{ handle: 'nell' }] },
  '2': { satisfied: [{ hasAvatar: true }], unsatisfied: [{ hasAvatar: false }], unknown: [] },
  '3': { satisfied: [{ location: 'Bath' }], unsatisfied: [{ location: '' }], unknown: [] },
  '4': { satisfied: [{ bio: 'Stonemason' }], unsatisfied: [{ bio: '' }], unknown: [] },
  '5': { satisfied: [{ followersCount: 30 }], unsatisfied: [{ followersCount: 29 }], unknown: [] },
  '6': { satisfied: [{ listedCount: 1 }], unsatisfied: [{ listedCount: 0 }], unknown: [] },
  '7': { satisfied: [{ postsCount: 50 }], unsatisfied: [{ postsCount: 49 }], unknown: [] },
  '8': { satisfied: [], unsatisfied: [neverPosted], unknown: [fewPosts] },
  '9': { satisfied: [{ link: 'https://nell.example' }], unsatisfied: [{ link: '' }], unknown: [] },
  '10': { satisfied: [], unsatisfied: [neverPosted], unknown: [fewPosts] },
  '11': {
    satisfied: [wrote(['Rain again.']), wrote(['nothing', 'really?'])],
    unsatisfied: [neverPosted, wrote(enough('see https://a.example/b.html')), { postsCount: 1, postTexts: ['so so'] }],
    unknown: [fewPosts],
  },
  '12': {
    satisfied: [wrote(['a #stone wall']), wrote(['#pierre'])],
    unsatisfied: [neverPosted, wrote(enough('number # and C#'))],
    unknown: [fewPosts],
  },
  '13': {
    satisfied: [typed(['Twitter for iPhone'])],
    unsatisfied: [neverPosted, typed(enough('web'))],
    unknown: [fewPosts],
  },
  '14': {
    satisfied: [typed(['Twitter for Android'])],
    unsatisfied: [neverPosted, typed(enough('web'))],
    unknown: [fewPosts],
  },
  '15': {
    satisfied: [typed(['foursquare'])],
    unsatisfied: [neverPosted, typed(enough('web'))],
    unknown: [fewPosts],
  },
  '16': { satisfied: [typed(['Instagram'])], unsatisfied: [neverPosted, typed(enough('web'))], unknown: [fewPosts] },
  '17': {
    satisfied: [typed(['web']), typed(['Twitter Web Client']), typed(['Mobile Web (M2)'])],
    unsatisfied: [neverPosted, typed(enough('webfeeder'))],
    unknown: [fewPosts],
  },
  '18': {
    satisfied: [wrote(['@mason thanks']), wrote(['thanks .@mason']), { postKinds: ['post', 'reply'] }],
    unsatisfied: [neverPosted, { ...wrote(enough('mail me: nell@quarry.example')), postKinds: enough('post') }],
    unknown: [fewPosts, wrote(enough('mail me'))],
  },
  '19': {
    satisfied: [{ followersCount: 50, followingCount: 100 }],
    unsatisfied: [{ followersCount: 50, followingCount: 101 }],
    unknown: [{ followersCount: 50 }, { followingCount: 100 }],
  },
  '20': {
    satisfied: [wrote(['https://a.example', 'look: https://a.example'])],
    unsatisfied: [neverPosted, wrote(enough('https://a.example/wall'))],
    unknown: [{ postsCount: 500, postTexts: ['https://a.example'] }],
  },
  '21': { satisfied: [], unsatisfied: [neverPosted], unknown: [fewPosts] },
  '22': {
    satisfied: [typed(['web', 'Twitter for iPhone'])],
    unsatisfied: [neverPosted, typed(enough('web')), { postsCount: 2, postApplications: ['web', 'web'] }],
    unknown: [fewPosts],
  },
  'api-only': {
    satisfied: [typed(enough('twitterfeed'))],
    unsatisfied: [neverPosted, typed(['twitterfeed', 'web']), typed(['Twitter for Android'])],
    unknown: [fewPosts],
  },
});

/** Outcomes of the 22 rules and the clause: those named differ from the rest. */
function outcomes(rest: Outcome, others: Readonly<Record<string, Outcome>>): Outcome[] {
  return camisaniCalzolari.rules.map(({ name }) => others[name] ?? rest);
}

/** In the published numbers: human 1, bot 1; none for the bot by 8 and 13 to 17; 21 counts 2, 22 counts 3 for a human. */
describe('the points', () => {
  const judge = (rest: Outcome, others: Readonly<Record<string, Outcome>>): string | null =>
    camisaniCalzolari.evaluate(outcomes(rest, others)).verdict;
  const satisfied = (...names: number[]) => Object.fromEntries(names.map((name) => [String(name), true as const]));

  it.each([
    // Nothing satisfied: 16 rules cost a point, 21 two of them.
    ['nothing satisfied: −17', {}, 'bot'],
    // 8 and 13 to 17 earn 6 without having cost anything: −17 + 6 = −11.
    ['only what costs nothing: −11', satisfied(8, 13, 14, 15, 16, 17), 'bot'],
    // Then 22 turns −1 into 3: −7; 21 turns −2 into 2: −3.
    ['22 besides: −7', satisfied(8, 13, 14, 15, 16, 17, 22), 'bot'],
    ['21 besides: −3', satisfied(8, 13, 14, 15, 16, 17, 21, 22), 'neutral'],
    // Each other rule turns −1 into 1.
    ['and 1: −1', satisfied(1, 8, 13, 14, 15, 16, 17, 21, 22), 'neutral'],
    ['and 2: 1', satisfied(1, 2, 8, 13, 14, 15, 16, 17, 21, 22), 'human'],
    // One of the free rules less: 0 is not above 0.
    ['without 8: 0', satisfied(1, 2, 13, 14, 15, 16, 17, 21, 22), 'neutral'],
    // −3 less one free rule is −4, which is not below −4; less another, −5 is.
    ['−4', satisfied(13, 14, 15, 16, 17, 21, 22), 'neutral'],
    ['−5', satisfied(14, 15, 16, 17, 21, 22), 'bot'],
    // Unsatisfied, 21 costs two and 22 costs one.
    ['22 and 1, without 21: −5', satisfied(1, 8, 13, 14, 15, 16, 17, 22), 'bot'],
    ['21, 1 and 2, without 22: −3', satisfied(1, 2, 8, 13, 14, 15, 16, 17, 21), 'neutral'],
  ])('%s', (_sum, names, verdict) => {
    expect(judge(false, names)).toBe(verdict);
  });

  it('costs two more to post by programs alone', () => {
    const two = satisfied(1, 2, 8, 13, 14, 15, 16, 17, 21, 22);
    expect(judge(false, two)).toBe('human');
    expect(judge(false, { ...two, 'api-only': true })).toBe('neutral');
  });
});

describe('worked examples', () => {
  const person: KnownFacts = {
    displayName: 'Nell Quarry',
    hasAvatar: true,
    location: 'Bath',
    bio: 'Stonemason. Walks uphill.',
    link: 'https://quarry.example',
    followersCount: 120,
    followingCount: 150,
    postsCount: 2,
    listedCount: 4,
    postTexts: ['Rain again, @mason. #wall', 'Dry today'],
    postApplications: ['web', 'Twitter for iPhone'],
  };
  const silent: KnownFacts = {
    displayName: 'qx93',
    hasAvatar: false,
    location: '',
    bio: '',
    link: '',
    followersCount: 3,
    followingCount: 400,
    postsCount: 0,
    listedCount: 0,
  };

  it('a person who writes: all rules but the three that nothing tells', () => {
    expect(camisaniCalzolari.answer(person)).toMatchObject({
      ...{ verdict: 'human', reading: 'authentic', because: null },
      ...{ rulesAsked: 19, rulesTotal: 22 },
    });
  });

  it('an account that never posted: what is read off posts is known not to be there', () => {
    // The name earns 1; eight profile rules cost 8, the posts’ rules 5 + 2 + 1: −15.
    expect(camisaniCalzolari.answer(silent)).toMatchObject({
      ...{ verdict: 'bot', reading: 'inauthentic', rulesAsked: 22, rulesTotal: 22 },
    });
  });

  it('the same account with posts that nobody read: not known, and no bot', () => {
    const answer = camisaniCalzolari.answer({ ...silent, postsCount: 12 });
    expect(answer).toMatchObject({ verdict: null, reading: 'unknown', leaning: 'bot', rulesAsked: 9 });
    expect(answer.because).toBe(
      'What could be asked comes to −7; the rules that could not be asked might still make it human.',
    );
  });

  it('one fact less of the silent account changes nothing as long as it could not save it', () => {
    // −15 without the point that the missing link cost is −14, and −13 with one for it.
    expect(camisaniCalzolari.answer(without(silent, 'link'))).toMatchObject({ verdict: 'bot', rulesAsked: 21 });
  });

  it('a full profile of somebody whose posts nobody read: human by the nine rules that could be asked', () => {
    const unread = without({ ...person, postsCount: 900 }, 'postTexts', 'postApplications');
    expect(camisaniCalzolari.answer(unread)).toMatchObject({
      verdict: 'human',
      rulesAsked: 9,
    });
  });

  it('says nothing where the counts are not known', () => {
    expect(camisaniCalzolari.answer({ displayName: 'Nell', bio: 'Stonemason' })).toMatchObject({
      ...{ verdict: null, reading: 'unknown', because: 'What decides could not be asked: rules 5, 7, 19.' },
    });
    expect(camisaniCalzolari.answer({ platform: 'x' })).toMatchObject({
      ...{ verdict: null, because: 'None of its rules could be asked.', rulesAsked: 0 },
    });
  });
});
