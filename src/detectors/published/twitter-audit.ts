/**
 * TwitterAudit's three signals (2012). The signals are public; what they were worth never was: the figures are our reading,
 * each borrowed from a rule set that published its own.
 */
import { byPoints } from './combine-rules';
import { neverPosted } from './post-readings';
import { type AnyRule, defineRule, defineRuleSet } from './rule-set';

const rules: readonly AnyRule[] = [
  defineRule({
    name: 'tweets',
    text: 'Number of tweets: at least 50.',
    requires: ['postsCount'],
    ask: ({ postsCount }) => postsCount >= 50,
  }),
  defineRule({
    name: 'last-tweet',
    text: 'Date of the last tweet: at most 90 days ago.',
    requires: [],
    // The age of the last post is no fact of ours yet; who never posted has not posted lately.
    uses: ['postsCount'],
    ask: (facts) => (neverPosted(facts) ? false : null),
  }),
  defineRule({
    name: 'ratio',
    text: 'Ratio of followers to friends: at least one to two.',
    requires: ['followersCount', 'followingCount'],
    ask: ({ followersCount, followingCount }) => 2 * followersCount >= followingCount,
  }),
];

export const twitterAudit = defineRuleSet({
  id: 'twitter-audit',
  title: 'TwitterAudit’s three signals',
  citation: {
    authors: 'David Gross and David Caplan',
    year: 2012,
    title: 'TwitterAudit: How many of your followers are real?',
    url: 'https://www.twitteraudit.com/',
    readIn: 'the site’s own words as quoted by techzei.com/twitteraudit-how-many-of-your-followers-are-real and others',
  },
  verdicts: {
    real: { reading: 'authentic', description: 'At most one of the three signals speaks against it.' },
    fake: { reading: 'inauthentic', description: 'At least two of the three signals speak against it.' },
  },
  rules,
  published: [],
  evaluate: byPoints(rules, {
    points: { tweets: [1, -1], 'last-tweet': [1, -1], ratio: [1, -1] },
    word: (balance) => (balance < 0 ? 'fake' : 'real'),
    best: 'real',
    decisive: ['tweets', 'ratio'],
  }),
});
