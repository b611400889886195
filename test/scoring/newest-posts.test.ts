/** Posts are read for those who have some, and not at all where nobody has. */
import type { Account } from '../../src/domain/account';
import type { Post } from '../../src/domain/post';
import { newestPosts } from '../../src/scoring/newest-posts';

const at = new Date('2022-04-01T00:00:00Z');
const account = (id: string, postsObservedAt?: Date | null): Account => ({
  ...{ id, platform: 'x', nativeId: id, profile: null, observedAt: null },
  ...(postsObservedAt !== undefined && { postsObservedAt }),
});

it('asks once, for those who have posts', async () => {
  const asked: unknown[] = [];
  const reader = {
    newest: (ids: readonly string[], limit: number) => {
      asked.push([ids, limit]);
      return Promise.resolve(ids.map((id) => [{ accountId: id } as Post]));
    },
  };
  const posts = await newestPosts(reader, [account('1', at), account('2'), account('3', null), account('4', at)]);
  expect(asked).toEqual([[['1', '4'], 200]]);
  expect([...posts]).toEqual([
    ['1', [{ accountId: '1' }]],
    ['4', [{ accountId: '4' }]],
  ]);
});

it('asks nothing where nobody has posts', async () => {
  const reader = { newest: jest.fn() };
  expect((await newestPosts(reader, [account('2'), account('3', null)])).size).toBe(0);
  expect((await newestPosts(reader, [])).size).toBe(0);
  expect(reader.newest).not.toHaveBeenCalled();
});
