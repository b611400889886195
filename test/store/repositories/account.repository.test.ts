/** Accounts: answers in the order of the question, whatever is asked. */
import type { AccountRef } from '../../../src/domain/account';
import { openStore, type Store } from '../../../src/store/open-store';
import { openTestDatabase, type TestDatabase } from '../../setup/database';
import { april, idsOf, importList, march, profileOf, record, records } from '../listed-followers';

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await openTestDatabase();
  store = await openStore({ url: database.url });
  await importList(store, [...records('a', 'b', 'c'), record(3, 'ghost', { profile: null })]);
});

afterAll(async () => {
  await store.close();
  await database.close();
});

const named = (nativeId: string): AccountRef => ({ platform: 'synthetic', nativeId });
const called = (handle: string): AccountRef => ({ platform: 'synthetic', handle });

describe('byIds', () => {
  test('answers in order, null for ids that nobody has or can have, twice for an id asked twice', async () => {
    const [a, b] = (await idsOf(store, ['a', 'b'])) as [string, string];
    const asked = [b, '999999', a, 'x', '', '-1', '1.5', '9223372036854775808', '99999999999999999999', b];
    const found = await store.accounts.byIds(asked);
    expect(found.map((account) => account?.nativeId)).toEqual([
      'b',
      undefined,
      'a',
      ...new Array<undefined>(6).fill(undefined),
      'b',
    ]);
  });

  test('answers nothing to nothing', async () => {
    expect(await store.accounts.byIds([])).toEqual([]);
  });

  test('gives facts as they were observed, and none for an account that was only listed', async () => {
    const [a, ghost] = await store.accounts.byIds(await idsOf(store, ['a', 'ghost']));
    expect(a).toEqual({
      id: a!.id,
      platform: 'synthetic',
      nativeId: 'a',
      observedAt: march,
      profile: profileOf('h_a'),
    });
    expect(ghost).toMatchObject({ profile: null, observedAt: null });
  });
});

describe('byRefs', () => {
  test('answers handles in any case and native ids in one list, in order', async () => {
    const asked = [called('H_B'), named('c'), called('nobody'), named('nobody'), called('h_a'), called('h_b')];
    const found = await store.accounts.byRefs(asked);
    expect(found.map((account) => account?.nativeId)).toEqual(['b', 'c', undefined, undefined, 'a', 'b']);
  });

  test('keeps platforms apart', async () => {
    expect(await store.accounts.byRefs([{ platform: 'x', nativeId: 'a' }])).toEqual([null]);
    expect(await store.accounts.byRefs([{ platform: 'x', handle: 'h_a' }])).toEqual([null]);
  });

  test.each(['nul\0', '\ud800', 'a\udc00b', "'; DROP TABLE account; --", '%'])(
    'finds nobody called %j',
    async (text) => {
      expect(await store.accounts.byRefs([called(text), named(text), named('a')])).toEqual([
        null,
        null,
        expect.objectContaining({ nativeId: 'a' }),
      ]);
    },
  );

  test('a handle that went to another account names the one seen with it last', async () => {
    await importList(store, [record(0, 'old', { profile: profileOf('Wandering') })], { fingerprint: 'w1' });
    await importList(store, [record(0, 'new', { profile: profileOf('wandering') })], {
      fingerprint: 'w2',
      observedAt: april,
    });
    expect(await store.accounts.byRefs([called('WANDERING')])).toEqual([expect.objectContaining({ nativeId: 'new' })]);
  });

  test('answers nothing to nothing, and nobody to a handle longer than any', async () => {
    expect(await store.accounts.byRefs([])).toEqual([]);
    expect(await store.accounts.byRefs([called('h'.repeat(100_000))])).toEqual([null]);
  });
});

describe('search', () => {
  beforeAll(async () => {
    const handles = ['Zoe', 'zoe_1', 'ZOE_2', 'zoea', 'zo', 'z%e', 'zoe\u{10FFFF}'];
    const listed = handles.map((handle, place) => record(place, `z${place}`, { profile: profileOf(handle) }));
    await importList(store, listed, { fingerprint: 'z', target: { platform: 'synthetic', nativeId: 'z-target' } });
    await store.accounts.ensure([
      { platform: 'github', nativeId: '7', handle: 'Zoe_git' },
      { platform: 'x', nativeId: '7' },
    ]);
  });

  const search = async (text: string, more = {}) => {
    const page = await store.accounts.search({ text, first: 50, ...more });
    return page.keys.map((key) => key.handle);
  };

  test('finds by the beginning of the handle in any case, on all platforms, ordered by handle', async () => {
    expect(await search('ZOe')).toEqual(['zoe', 'zoe_1', 'zoe_2', 'zoe_git', 'zoea']);
    expect(await search('zoe', { platform: 'github' })).toEqual(['zoe_git']);
    expect(await search('zoe', { platform: 'mastodon' })).toEqual([]);
  });

  test('takes wildcards literally, and finds nothing for blank text or text that cannot be stored', async () => {
    expect(await search('z%')).toEqual(['z%e']);
    expect(await search('z_')).toEqual([]);
    for (const text of ['', '  ', 'z\0', '\udc00']) expect(await search(text)).toEqual([]);
  });

  test('walks through by cursor, each account once', async () => {
    const met: string[] = [];
    let after: { handle: string; id: string } | undefined;
    for (let hasNext = true; hasNext;) {
      const page = await store.accounts.search({ text: 'zo', first: 2, after });
      expect(page.accounts.map((account) => account.id)).toEqual(page.keys.map((key) => key.id));
      met.push(...page.keys.map((key) => key.handle));
      after = page.keys.at(-1);
      hasNext = page.hasNext;
    }
    expect(met).toEqual(await search('zo'));
    expect(met).toHaveLength(7);
  });

  test('a cursor with an id that cannot be finds nothing', async () => {
    expect(await search('zo', { after: { handle: 'zo', id: 'x' } })).toEqual([]);
  });
});

describe('ensure', () => {
  test('gives ids in order, the same for the same account, and makes what is missing', async () => {
    const asked = ['e2', 'a', 'e1', 'e2'].map((nativeId) => ({ platform: 'synthetic' as const, nativeId }));
    const ids = await store.accounts.ensure(asked);
    expect(await store.accounts.ensure(asked)).toEqual(ids);
    const found = await store.accounts.byIds(ids);
    expect(found.map((account) => account?.nativeId)).toEqual(['e2', 'a', 'e1', 'e2']);
    expect(await store.accounts.ensure([])).toEqual([]);
  });

  test('names an account by handle until it is observed, never afterwards', async () => {
    await store.accounts.ensure([{ platform: 'synthetic', nativeId: 'named', handle: 'Told' }]);
    expect((await store.accounts.byRefs([called('told')]))[0]).toMatchObject({ nativeId: 'named', profile: null });
    await store.accounts.ensure([{ platform: 'synthetic', nativeId: 'named' }]);
    expect((await store.accounts.byRefs([called('told')]))[0]).not.toBeNull();
    await store.accounts.ensure([{ platform: 'synthetic', nativeId: 'a', handle: 'other' }]);
    expect((await store.accounts.byRefs([named('a')]))[0]?.profile?.handle).toBe('h_a');
  });

  test('several callers at once make one row', async () => {
    const asked = Array.from({ length: 50 }, (_, place) => ({ platform: 'x' as const, nativeId: String(place) }));
    const answers = await Promise.all([
      store.accounts.ensure(asked),
      store.accounts.ensure([...asked].reverse()),
      store.accounts.ensure(asked),
    ]);
    expect(answers[1].toReversed()).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });
});
