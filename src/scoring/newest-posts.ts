/**
 * Reads the posts from which facts are gathered, and only where there are any.
 */
import type { Account, AccountId } from '../domain/account';
import type { Post } from '../domain/post';
import { postsLookedAt } from '../facts/account/post-facts';
import type { PostsByAccount } from '../facts/gather';

/** What it needs of the store: for each account, in their order, its newest posts, newest first, at most `limit`. */
export interface PostReader {
  newest(accountIds: readonly AccountId[], limit: number): Promise<readonly (readonly Post[])[]>;
}

/** Posts of those accounts of which any are stored, in one read; in none where no account has posts. */
export async function newestPosts(reader: PostReader, accounts: readonly Account[]): Promise<PostsByAccount> {
  const ids = accounts.filter(({ postsObservedAt }) => postsObservedAt != null).map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const posts = await reader.newest(ids, postsLookedAt);
  return new Map(ids.map((id, place) => [id, posts[place]!]));
}
