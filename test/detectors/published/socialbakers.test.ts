/** Socialbakers' criteria: each of them, in the order in which the page applies them. */
import { socialbakers } from '../../../src/detectors/published/socialbakers';
import type { PostKind } from '../../../src/domain/facts';
import { enough, outcomeOf, testRules } from './rule-table';

const neverPosted = { postsCount: 0 };
const ownKind: PostKind = 'post';
const repost: PostKind = 'repost';

/** So many of 20, and the rest otherwise. */
function of20<T>(count: number, one: T, other: T): T[] {
  return Array.from({ length: 20 }, (_, index) => (index < count ? one : other));
}

testRules(socialbakers, {
  '1': {
    satisfied: [
      { followingCount: 50, followersCount: 1 },
      { followingCount: 1, followersCount: 0 },
    ],
    unsatisfied: [
      { followingCount: 49, followersCount: 1 },
      { followingCount: 0, followersCount: 0 },
    ],
    unknown: [{ followingCount: 5000 }],
  },
  '2': {
    satisfied: [{ postTexts: of20(7, 'Make money while you sleep', 'good morning') }],
    unsatisfied: [
      neverPosted,
      { postTexts: of20(6, 'a diet that works', 'good morning') },
      { postTexts: enough('the dietary law') },
    ],
    unknown: [{ postTexts: ['work from home'], postsCount: 900 }],
  },
  '3': {
    satisfied: [{ postTexts: ['buy', 'buy', 'buy', 'buy '] }],
    unsatisfied: [
      neverPosted,
      { postTexts: ['buy', 'buy', 'buy'], postsCount: 3 },
      { postTexts: enough('') },
      { postTexts: of20(3, 'buy', '') },
    ],
    unknown: [{ postTexts: ['buy', 'buy', 'buy'] }],
  },
  '4': {
    satisfied: [{ postKinds: of20(19, repost, ownKind) }],
    unsatisfied: [neverPosted, { postKinds: of20(18, repost, ownKind) }],
    unknown: [{ postKinds: [repost] }],
  },
  '5': {
    satisfied: [{ postTexts: of20(19, 'see https://a.example', 'good morning') }],
    unsatisfied: [neverPosted, { postTexts: of20(18, 'see https://a.example', 'good morning') }],
    unknown: [{ postTexts: ['see https://a.example'], postsCount: 2 }],
  },
  '6': { satisfied: [neverPosted], unsatisfied: [{ postsCount: 1 }], unknown: [{ postTexts: ['hello'] }] },
  '7': {
    satisfied: [{ ageDays: 62.5, hasAvatar: false }],
    unsatisfied: [
      { ageDays: 62, hasAvatar: false },
      { ageDays: 900, hasAvatar: true },
    ],
    unknown: [{ ageDays: 900 }, { hasAvatar: false }],
  },
  '8': {
    satisfied: [{ bio: '', location: ' ', followingCount: 101 }],
    unsatisfied: [
      { bio: '', location: '', followingCount: 100 },
      { bio: 'mason', location: '', followingCount: 101 },
      { bio: '', location: 'Bath', followingCount: 101 },
    ],
    unknown: [
      { bio: '', location: '' },
      { bio: '', followingCount: 5000 },
    ],
  },
  'inactive-1': { satisfied: [{ postsCount: 2 }], unsatisfied: [{ postsCount: 3 }], unknown: [] },
  'inactive-2': { satisfied: [], unsatisfied: [neverPosted], unknown: [{ postsCount: 5, postTexts: ['hello'] }] },
});

it('compares shares with shares: 19 of 20 is more than 90 %, which 0.95 > 90.00 would never be', () => {
  const posts = { postKinds: of20(19, repost, ownKind), postTexts: of20(19, 'https://a.example diet', 'morning') };
  expect(['2', '4', '5'].map((rule) => outcomeOf(socialbakers, rule, posts))).toEqual([true, true, true]);
});

const person = { followersCount: 120, followingCount: 150, postsCount: 900 };

it.each([
  ['meets no criterion', person, 'legitimate', 'authentic', 3],
  ['meets one: that is enough', { ...person, followersCount: 3 }, 'suspicious', 'inauthentic', 3],
  ['hardly posts', { ...person, postsCount: 2 }, 'inactive', 'undecided', 3],
  // Every rule on posts is known to be unsatisfied: 1 to 6 and both of inactivity.
  ['never posted: suspicious before inactive', { ...person, postsCount: 0 }, 'suspicious', 'inauthentic', 8],
])('an account that %s', (_what, facts, verdict, reading, rulesAsked) => {
  expect(socialbakers.answer(facts)).toMatchObject({ verdict, reading, because: null, rulesAsked, rulesTotal: 10 });
});

it('is suspicious of what is known, whatever is not', () => {
  expect(socialbakers.answer({ followingCount: 500, followersCount: 2 })).toMatchObject({ verdict: 'suspicious' });
});

it('calls nobody legitimate of whom it knows too little', () => {
  expect(socialbakers.answer({ followersCount: 120, followingCount: 150 })).toMatchObject({
    ...{ verdict: null, reading: 'unknown', because: 'What decides could not be asked: rule 6.' },
  });
  expect(socialbakers.answer({})).toMatchObject({ verdict: null, rulesAsked: 0 });
});
