/**
 * Van den Beld's signals of Twitter bots (State of Search, 2012), as Cresci et al. (2015) made them computable.
 */
import { byCriteria } from './combine-rules';
import { isRepresentative, neverPosted } from './post-readings';
import { followsPerFollower, saysBot } from './profile-readings';
import { type AnyRule, defineRule, defineRuleSet } from './rule-set';

/** From so many different accounts on, they are “many”. */
const manyAccounts = 3;
/** The name that Twitter showed for programs which had none of their own. */
const api = /^(?:the )?api$/i;

const rules: readonly AnyRule[] = [
  defineRule({
    name: '1',
    text: 'Its biography says that it is a bot.',
    requires: ['bio'],
    ask: ({ bio }) => saysBot(bio),
  }),
  defineRule({
    name: '2',
    text: 'It follows 100 accounts or more for each one that follows it.',
    requires: ['followingCount', 'followersCount'],
    ask: ({ followingCount, followersCount }) => followsPerFollower(followingCount, followersCount, 100),
  }),
  defineRule({
    name: '3',
    text: 'It posts the same sentence to many accounts.',
    requires: [],
    uses: ['postTexts', 'postsCount'],
    ask(facts) {
      if (mostAddressed(facts.postTexts ?? []) >= manyAccounts) return true;
      const isKnown = isRepresentative(facts.postTexts?.length ?? 0, facts) || neverPosted(facts);
      return isKnown ? false : null;
    },
  }),
  defineRule({
    name: '4',
    text: 'Its picture is also that of other accounts.',
    requires: [],
    // Pictures are not compared: nothing tells.
    ask: () => null,
  }),
  defineRule({
    name: '5',
    text: 'It tweets through the API.',
    requires: [],
    uses: ['postApplications', 'postsCount'],
    ask({ postApplications, postsCount }) {
      if (postApplications?.some((name) => api.test(name))) return true;
      const isKnown = isRepresentative(postApplications?.length ?? 0, { postsCount }) || neverPosted({ postsCount });
      return isKnown ? false : null;
    },
  }),
];

export const stateOfSearch = defineRuleSet({
  id: 'state-of-search',
  title: 'State of Search’s signals of a bot',
  citation: {
    authors: 'Bas van den Beld',
    year: 2012,
    title: 'How to recognize Twitterbots: 7 signals to look out for',
    url: 'http://www.stateofsearch.com/how-to-recognize-twitterbots-6-signals-to-look-out-for/',
    readIn: 'Cresci et al., Fame for sale, Decision Support Systems 80, 2015, doi:10.1016/j.dss.2015.09.003',
  },
  verdicts: {
    'no signal': { reading: 'authentic', description: 'None of the signals that could be asked.' },
    bot: { reading: 'inauthentic', description: 'At least one of the signals.' },
  },
  rules,
  published: [],
  evaluate: byCriteria(rules, {
    steps: [{ word: 'bot', anyOf: ['1', '2', '3', '4', '5'] }],
    otherwise: 'no signal',
    decisive: ['2'],
  }),
});

const address = /^(?:\s*@\w+)+\s*/u;
/** Fewer words, such as a thank-you, are no sentence. */
const sentence = /(?:\S+\s+){3}\S/u;

/** To how many different accounts, or groups of them, the most widely addressed sentence was sent: one post each. */
function mostAddressed(texts: readonly string[]): number {
  const addresseesOf = new Map<string, Set<string>>();
  let most = 0;
  for (const text of texts) {
    const [addressed] = address.exec(text) ?? [];
    const words = text.slice(addressed?.length ?? 0).trim();
    if (addressed === undefined || !sentence.test(words)) continue;
    const addressees = addresseesOf.get(words) ?? new Set<string>();
    addresseesOf.set(words, addressees);
    addressees.add(addressed.trim().toLowerCase());
    most = Math.max(most, addressees.size);
  }
  return most;
}
