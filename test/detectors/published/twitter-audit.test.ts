/** TwitterAudit's signals: each of them, and the majority that decides. */
import { twitterAudit } from '../../../src/detectors/published/twitter-audit';
import { testRules } from './rule-table';

testRules(twitterAudit, {
  tweets: { satisfied: [{ postsCount: 50 }], unsatisfied: [{ postsCount: 49 }], unknown: [] },
  'last-tweet': { satisfied: [], unsatisfied: [{ postsCount: 0 }], unknown: [{ postsCount: 12 }] },
  ratio: {
    satisfied: [{ followersCount: 50, followingCount: 100 }],
    unsatisfied: [{ followersCount: 50, followingCount: 101 }],
    unknown: [{ followersCount: 50 }],
  },
});

const balanced = { followersCount: 50, followingCount: 100 };
const lopsided = { followersCount: 5, followingCount: 900 };

it.each([
  ['writes and is followed', { ...balanced, postsCount: 900 }, 'real', 2],
  ['writes and follows many', { ...lopsided, postsCount: 900 }, 'real', 2],
  ['hardly writes', { ...balanced, postsCount: 5 }, 'real', 2],
  // Two of three speak against it, whatever the third would say.
  ['hardly writes and follows many', { ...lopsided, postsCount: 5 }, 'fake', 2],
  ['never wrote', { ...balanced, postsCount: 0 }, 'fake', 3],
])('an account that %s', (_what, facts, verdict, rulesAsked) => {
  expect(twitterAudit.answer(facts)).toMatchObject({ verdict, rulesAsked, rulesTotal: 3 });
});

it('says nothing where one of the two counts of a profile is missing', () => {
  expect(twitterAudit.answer(balanced)).toMatchObject({ verdict: null, reading: 'unknown' });
  expect(twitterAudit.answer({ postsCount: 5 })).toMatchObject({ verdict: null, leaning: 'fake' });
  // Who never wrote has two signals against it, and no count of followers could outweigh them.
  expect(twitterAudit.answer({ postsCount: 0 })).toMatchObject({ verdict: 'fake', rulesAsked: 2 });
});
