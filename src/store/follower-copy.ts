/** Followers as rows of COPY, for the staging table of an import and for whoever measures against a bare COPY. */
import type { FollowerRecord, ListOrder } from '../domain/follow';
import { unknownProfile } from '../domain/account';
import { encodeCopyRow } from './copy-row';
import { profileValues } from './profile-row';
import { storable } from './storable-text';

/** Place of a record in the list as oldest-first order would have it, 0 = oldest. */
function rankOf(position: number, { order, rowCount }: { order: ListOrder; rowCount: number }): number {
  return order === 'oldest-first' ? position : rowCount - 1 - position;
}

/** The record at the lowest position of each follower, under the native id as it is stored. */
export function firstOfEach(records: readonly FollowerRecord[]): Map<string, FollowerRecord> {
  const first = new Map<string, FollowerRecord>();
  for (const record of records) {
    const nativeId = storable(record.nativeId);
    const known = first.get(nativeId);
    if (known === undefined || record.position < known.position) first.set(nativeId, record);
  }
  return first;
}

/** Rows of stageColumns. */
export function* encodeFollowers(
  records: Iterable<FollowerRecord>,
  list: { order: ListOrder; rowCount: number },
): Generator<string> {
  for (const { nativeId, profile, position, followedAt, followedAtBasis } of records) {
    yield encodeCopyRow([
      nativeId,
      profile !== null,
      rankOf(position, list),
      followedAt,
      followedAtBasis,
      ...profileValues(profile ?? unknownProfile),
    ]);
  }
}
