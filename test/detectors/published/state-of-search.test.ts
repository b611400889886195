/** Van den Beld's signals: each of them, and that any one is enough. */
import { stateOfSearch } from '../../../src/detectors/published/state-of-search';
import { enough, testRules } from './rule-table';

const neverPosted = { postsCount: 0 };

testRules(stateOfSearch, {
  '1': {
    satisfied: [{ bio: 'I am a bot.' }, { bio: 'Weather-Bot of Bath' }],
    unsatisfied: [{ bio: '' }, { bio: 'Robotics and bottles, both' }],
    unknown: [{ displayName: 'bot' }],
  },
  '2': {
    satisfied: [{ followingCount: 200, followersCount: 2 }],
    unsatisfied: [
      { followingCount: 199, followersCount: 2 },
      { followingCount: 0, followersCount: 0 },
    ],
    unknown: [{ followingCount: 5000 }],
  },
  '3': {
    satisfied: [{ postTexts: ['@ann see my new page', '@bob see my new page', '@cy see my new page'] }],
    unsatisfied: [
      neverPosted,
      // Twice to the same, once to several at once, and a thank-you to many.
      { postTexts: ['@ann see my new page', '@Ann see my new page', '@bob see my new page'], postsCount: 3 },
      { postTexts: ['@ann @bob @cy see my new page'], postsCount: 1 },
      { postTexts: ['@ann thanks', '@bob thanks', '@cy thanks'], postsCount: 3 },
      { postTexts: enough('see my new page') },
    ],
    unknown: [{ postTexts: ['@ann see my new page'], postsCount: 900 }],
  },
  '4': { satisfied: [], unsatisfied: [], unknown: [{ hasAvatar: true }, neverPosted] },
  '5': {
    satisfied: [{ postApplications: ['web', 'API'] }],
    unsatisfied: [neverPosted, { postApplications: enough('apiary') }],
    unknown: [{ postApplications: ['web'] }],
  },
});

it.each([
  ['no signal', { bio: 'Stonemason', followersCount: 120, followingCount: 150 }, 'no signal', 'authentic'],
  ['one signal', { bio: 'A bot', followersCount: 120, followingCount: 150 }, 'bot', 'inauthentic'],
  ['one signal and nothing else known', { bio: 'A bot' }, 'bot', 'inauthentic'],
  ['too little known', { bio: 'Stonemason' }, null, 'unknown'],
])('%s', (_what, facts, verdict, reading) => {
  expect(stateOfSearch.answer(facts)).toMatchObject({ verdict, reading, rulesTotal: 5 });
});
