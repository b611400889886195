/**
 * Camisani Calzolari's rules of 2012: 22 signs of a human, each worth points, as Cresci et al. (2015) list them.
 */
import { byPoints } from './combine-rules';
import {
  hasHashtag,
  hasMention,
  hasPost,
  hasPunctuation,
  isRepresentative,
  neverPosted,
  saysMoreThanLinks,
} from './post-readings';
import { isFilled } from './profile-readings';
import { type AnyRule, defineRule, defineRuleSet } from './rule-set';

/** The platform's own clients, in which somebody has to type. */
const iPhone = /\biphone\b/i;
const android = /\bandroid\b/i;
const website = /^(?:web|(?:mobile web|twitter web (?:client|app)|twitter lite)(?: \(.*\))?)$/i;
const foursquare = /foursquare|swarm/i;
const instagram = /instagram/i;
const isOwnClient = (name: string): boolean => iPhone.test(name) || android.test(name) || website.test(name);

const rules: readonly AnyRule[] = [
  defineRule({
    name: '1',
    text: 'The profile has a name.',
    requires: ['displayName'],
    ask: ({ displayName }) => isFilled(displayName),
  }),
  defineRule({
    name: '2',
    text: 'The profile has a picture.',
    requires: ['hasAvatar'],
    ask: ({ hasAvatar }) => hasAvatar,
  }),
  defineRule({
    name: '3',
    text: 'The profile has an address.',
    requires: ['location'],
    ask: ({ location }) => isFilled(location),
  }),
  defineRule({ name: '4', text: 'The profile has a biography.', requires: ['bio'], ask: ({ bio }) => isFilled(bio) }),
  defineRule({
    name: '5',
    text: 'It has at least 30 followers.',
    requires: ['followersCount'],
    ask: ({ followersCount }) => followersCount >= 30,
  }),
  defineRule({
    name: '6',
    text: 'Others have put it on a list.',
    requires: ['listedCount'],
    ask: ({ listedCount }) => listedCount > 0,
  }),
  defineRule({
    name: '7',
    text: 'It has written at least 50 tweets.',
    requires: ['postsCount'],
    ask: ({ postsCount }) => postsCount >= 50,
  }),
  neverTold('8', 'It has been located by its tweets.'),
  defineRule({ name: '9', text: 'The profile has a link.', requires: ['link'], ask: ({ link }) => isFilled(link) }),
  neverTold('10', 'Others have marked one of its tweets as a favourite.'),
  inTexts('11', 'It writes tweets with punctuation.', hasPunctuation),
  inTexts('12', 'It has used a hashtag.', hasHashtag),
  inApplications('13', 'It has used Twitter on an iPhone.', (name) => iPhone.test(name)),
  inApplications('14', 'It has used Twitter on an Android device.', (name) => android.test(name)),
  inApplications('15', 'It is connected with Foursquare.', (name) => foursquare.test(name)),
  inApplications('16', 'It is connected with Instagram.', (name) => instagram.test(name)),
  inApplications('17', 'It has used the website twitter.com.', (name) => website.test(name)),
  defineRule({
    name: '18',
    text: 'It has mentioned or answered somebody.',
    requires: [],
    uses: ['postTexts', 'postKinds', 'postsCount'],
    ask(facts) {
      if (facts.postKinds?.includes('reply')) return true;
      const mentions = hasPost(facts.postTexts, facts, hasMention);
      // Texts alone cannot say that nobody was answered: some platforms keep the name out of them.
      return mentions === false && !facts.postKinds && !neverPosted(facts) ? null : mentions;
    },
  }),
  defineRule({
    name: '19',
    text: 'Twice its followers are at least as many as its friends.',
    requires: ['followersCount', 'followingCount'],
    ask: ({ followersCount, followingCount }) => 2 * followersCount >= followingCount,
  }),
  inTexts('20', 'It publishes more than links alone.', saysMoreThanLinks),
  neverTold('21', 'Others have retweeted one of its tweets (2 points).'),
  defineRule({
    name: '22',
    text: 'It has used several clients (3 points).',
    requires: [],
    uses: ['postApplications', 'postsCount'],
    ask({ postApplications: names = [], postsCount }) {
      if (names.some((name) => name !== names[0])) return true;
      if (isRepresentative(names.length, { postsCount })) return false;
      return neverPosted({ postsCount }) ? false : null;
    },
  }),
  defineRule({
    name: 'api-only',
    text: 'It posts by programs alone: through none of the clients of rules 13, 14 and 17 (2 bot points).',
    isClause: true,
    requires: [],
    uses: ['postApplications', 'postsCount'],
    ask({ postApplications: names, postsCount }) {
      const byHand = hasPost(names, { postsCount }, isOwnClient);
      // Who never posted has not posted by programs either.
      return byHand === null || neverPosted({ postsCount }) ? byHand : !byHand;
    },
  }),
];

export const camisaniCalzolari = defineRuleSet({
  id: 'camisani-calzolari',
  title: 'Camisani Calzolari’s 22 rules',
  citation: {
    authors: 'Marco Camisani Calzolari',
    year: 2012,
    title: 'Analysis of Twitter followers of the US Presidential Election candidates: Barack Obama and Mitt Romney',
    url: 'http://digitalevaluations.com/',
    readIn: 'Cresci et al., Fame for sale, Decision Support Systems 80, 2015, doi:10.1016/j.dss.2015.09.003',
  },
  verdicts: {
    human: { reading: 'authentic', description: 'More human than bot points.' },
    neutral: { reading: 'undecided', description: 'As many bot points, or up to four more.' },
    bot: { reading: 'inauthentic', description: 'More than four bot points above the human ones.' },
  },
  rules,
  published: [
    {
      dataset: 'cresci-2015',
      what: 'the whole rule set',
      accuracy: 0.548,
      mcc: 0.175,
      source: 'Cresci et al. 2015',
    },
  ],
  evaluate: byPoints(rules, {
    points: pointsOf(rules),
    word: (balance) => (balance > 0 ? 'human' : balance < -4 ? 'bot' : 'neutral'),
    best: 'human',
    decisive: ['5', '7', '19'],
  }),
});

/** One point for, one against; where it is otherwise, it stands here. */
function pointsOf(all: readonly AnyRule[]): Record<string, readonly [number, number]> {
  const noBotPoint = [1, 0] as const;
  return {
    ...Object.fromEntries(all.map(({ name }) => [name, [1, -1] as const])),
    ...Object.fromEntries(['8', '13', '14', '15', '16', '17'].map((name) => [name, noBotPoint])),
    '21': [2, -2],
    '22': [3, -1],
    'api-only': [-2, 0],
  };
}

/** A rule on at least one post's words. */
function inTexts(name: string, text: string, isOfKind: (post: string) => boolean): AnyRule {
  return onPosts(name, text, 'postTexts', isOfKind);
}

/** A rule on the clients that posts were written with. */
function inApplications(name: string, text: string, isOfKind: (application: string) => boolean): AnyRule {
  return onPosts(name, text, 'postApplications', isOfKind);
}

function onPosts(
  name: string,
  text: string,
  fact: 'postTexts' | 'postApplications',
  isOfKind: (post: string) => boolean,
): AnyRule {
  return defineRule({
    name,
    text,
    requires: [],
    uses: [fact, 'postsCount'],
    ask: (facts) => hasPost(facts[fact], facts, isOfKind),
  });
}

/** What no source tells us; but what is read off posts is known not to be there where there never was one. */
function neverTold(name: string, text: string): AnyRule {
  return defineRule({
    name,
    text,
    requires: [],
    uses: ['postsCount'],
    ask: (facts) => (neverPosted(facts) ? false : null),
  });
}
