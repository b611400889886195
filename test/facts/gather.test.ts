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
