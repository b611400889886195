/** Facts of many accounts, in their order. */
import { type Account, unknownProfile } from '../../src/domain/account';
import { gatherAccountFacts } from '../../src/facts/gather';

it('answers one record per account, in order', () => {
  const at = new Date('2020-01-02T00:00:00Z');
  const accounts: Account[] = [
    { id: '2', platform: 'x', nativeId: 'b', profile: { ...unknownProfile, postsCount: 7 }, observedAt: at },
    { id: '1', platform: 'synthetic', nativeId: 'a', profile: null, observedAt: null },
  ];
  expect(gatherAccountFacts(accounts)).toEqual([{ platform: 'x', postsCount: 7 }, { platform: 'synthetic' }]);
  expect(gatherAccountFacts([])).toEqual([]);
});

it('tells what posts tell of those accounts whose posts are at hand, id-only ones too', () => {
  const accounts: Account[] = ['1', '2', '3'].map((id) => {
    return { id, platform: 'x', nativeId: id, profile: null, observedAt: null };
  });
  const postedAt = new Date('2020-01-02T00:00:10Z');
  const unknown = { application: null, isRepost: null, inReplyTo: null, likesCount: null, repostsCount: null };
  const post = {
    ...unknown,
    accountId: '2',
    nativeId: '5',
    text: 'a',
    postedAt,
    repliesCount: null,
    observedAt: postedAt,
  };
  const posts = new Map([
    ['2', [post]],
    ['3', []],
  ]);
  expect(gatherAccountFacts(accounts, posts)).toEqual([
    { platform: 'x' },
    { platform: 'x', postTexts: ['a'], postTimesOfDay: [10], postKinds: ['post'] },
    { platform: 'x' },
  ]);
});
