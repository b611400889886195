/**
 * Socialbakers' Fake Followers Check of 2012: eight criteria of suspicious or empty followers, two of inactive ones.
 */
import { byCriteria } from './combine-rules';
import { hasLink, isRepresentative, mostPosts, neverPosted } from './post-readings';
import { followsPerFollower, isFilled, isOlderThanTwoMonths } from './profile-readings';
import { type AnyRule, defineRule, defineRuleSet } from './rule-set';

/** The three phrases that the page names as examples; the whole list was never published. */
const spamPhrases = /(?<![\p{L}\p{N}])(?:diet|make money|work from home)(?![\p{L}\p{N}])/iu;

const rules: readonly AnyRule[] = [
  defineRule({
    name: '1',
    text: 'It follows 50 accounts or more for each one that follows it.',
    requires: ['followingCount', 'followersCount'],
    ask: ({ followingCount, followersCount }) => followsPerFollower(followingCount, followersCount, 50),
  }),
  defineRule({
    name: '2',
    text: 'More than 30 % of its tweets use spam phrases such as “diet”, “make money” and “work from home”.',
    requires: [],
    uses: ['postTexts', 'postsCount'],
    ask: (facts) => mostPosts(facts.postTexts, facts, 0.3, (text) => spamPhrases.test(text)),
  }),
  defineRule({
    name: '3',
    text: 'The same tweet is repeated more than three times, even when posted to different accounts.',
    requires: [],
    uses: ['postTexts', 'postsCount'],
    ask(facts) {
      if (mostRepeated(facts.postTexts ?? []) > 3) return true;
      const isKnown = isRepresentative(facts.postTexts?.length ?? 0, facts) || neverPosted(facts);
      return isKnown ? false : null;
    },
  }),
  defineRule({
    name: '4',
    text: 'More than 90 % of its tweets are retweets.',
    requires: [],
    uses: ['postKinds', 'postsCount'],
    ask: (facts) => mostPosts(facts.postKinds, facts, 0.9, (kind) => kind === 'repost'),
  }),
  defineRule({
    name: '5',
    text: 'More than 90 % of its tweets are links.',
    requires: [],
    uses: ['postTexts', 'postsCount'],
    ask: (facts) => mostPosts(facts.postTexts, facts, 0.9, hasLink),
  }),
  defineRule({
    name: '6',
    text: 'It has never tweeted.',
    requires: ['postsCount'],
    ask: neverPosted,
  }),
  defineRule({
    name: '7',
    text: 'It is more than two months old and still shows the default picture.',
    requires: ['ageDays', 'hasAvatar'],
    ask: ({ ageDays, hasAvatar }) => isOlderThanTwoMonths(ageDays) && !hasAvatar,
  }),
  defineRule({
    name: '8',
    text: 'It has neither biography nor location, and follows more than 100 accounts.',
    requires: ['bio', 'location', 'followingCount'],
    ask: ({ bio, location, followingCount }) => !isFilled(bio) && !isFilled(location) && followingCount > 100,
  }),
  defineRule({
    name: 'inactive-1',
    text: 'It has posted fewer than 3 tweets.',
    requires: ['postsCount'],
    ask: ({ postsCount }) => postsCount < 3,
  }),
  defineRule({
    name: 'inactive-2',
    text: 'Its last tweet is more than 90 days old.',
    requires: [],
    // The age of the last post is no fact of ours yet; who never posted has no last one.
    uses: ['postsCount'],
    ask: (facts) => (neverPosted(facts) ? false : null),
  }),
];

export const socialbakers = defineRuleSet({
  id: 'socialbakers',
  title: 'Socialbakers’ Fake Followers Check',
  citation: {
    authors: 'Socialbakers',
    year: 2012,
    title: 'Fake Followers Check: methodology',
    url: 'http://www.socialbakers.com/twitter/fakefollowercheck/methodology',
    readIn: 'the page itself and its announcement, socialbakers.com/blog/1099',
  },
  verdicts: {
    legitimate: { reading: 'authentic', description: 'Neither suspicious nor inactive.' },
    inactive: { reading: 'undecided', description: 'Not suspicious, and hardly or no longer posting.' },
    suspicious: { reading: 'inauthentic', description: 'Suspicious or empty: it meets one of the eight criteria.' },
  },
  rules,
  published: [
    { dataset: 'cresci-2015', what: 'rule 1 alone', accuracy: null, mcc: 0.296, source: 'Cresci et al. 2015' },
  ],
  evaluate: byCriteria(rules, {
    steps: [
      { word: 'suspicious', anyOf: ['1', '2', '3', '4', '5', '6', '7', '8'] },
      { word: 'inactive', anyOf: ['inactive-1', 'inactive-2'] },
    ],
    otherwise: 'legitimate',
    decisive: ['1', '6'],
  }),
});

/** How often the most frequent text occurs; posts without words are no repetition. */
function mostRepeated(texts: readonly string[]): number {
  const counts = new Map<string, number>();
  let most = 0;
  for (const text of texts) {
    const words = text.trim();
    if (words === '') continue;
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    if (count > most) most = count;
  }
  return most;
}
