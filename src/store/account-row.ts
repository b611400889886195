/** An account as columns, and back. */
import type { Account, Platform } from '../domain/account';
import type { Row } from './database';
import { profileColumns, profileFromRow } from './profile-row';

const columns = ['id', 'platform', 'native_id', 'observed_at', ...profileColumns, 'posts_observed_at', 'stored_posts'];

const handlePlace = columns.indexOf('handle');
const postsObservedAtPlace = columns.indexOf('posts_observed_at');
const storedPostsPlace = columns.indexOf('stored_posts');

/** Select list of accounts, for a table alias. */
export function accountColumns(alias: string): string {
  return columns.map((column) => `${alias}.${column}`).join(', ');
}

/** @param at index of the first account column in the row */
export function accountFromRow(row: Row, at: number): Account {
  const observedAt = row[at + 3] as Date | null;
  const handle = row[at + handlePlace] as string | null;
  const postsObservedAt = row[at + postsObservedAtPlace] as Date | null;
  return {
    id: row[at] as string,
    platform: row[at + 1] as Platform,
    nativeId: row[at + 2] as string,
    profile: observedAt === null ? null : profileFromRow(row, at + 4),
    observedAt,
    ...(postsObservedAt !== null && { postsObservedAt, storedPosts: row[at + storedPostsPlace] as number }),
    ...(observedAt === null && handle !== null && { namedHandle: handle }),
  };
}
