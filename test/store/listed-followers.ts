/** Small follower lists for the store's tests: records, profiles, and a list imported from begin to end. */
import { unknownProfile, type Profile } from '../../src/domain/account';
import type { FollowerRecord } from '../../src/domain/follow';
import type { ImportRun, NewImport } from '../../src/store/import-run';
import type { Store } from '../../src/store/open-store';

export const march = new Date('2022-03-01T00:00:00Z');
export const april = new Date('2022-04-01T00:00:00Z');
export const may = new Date('2022-05-01T00:00:00Z');

export function profileOf(handle: string, facts: Partial<Profile> = {}): Profile {
  return { ...unknownProfile, handle, displayName: `Name of ${handle}`, followersCount: 10, ...facts };
}

export function record(position: number, nativeId: string, more: Partial<FollowerRecord> = {}): FollowerRecord {
  const profile = profileOf(`h_${nativeId}`);
  return { position, nativeId, profile, followedAt: null, followedAtBasis: null, ...more };
}

/** Native ids as a list, the first at position 0. */
export function records(...nativeIds: string[]): FollowerRecord[] {
  return nativeIds.map((nativeId, position) => record(position, nativeId));
}

export function newImport(rowCount: number, more: Partial<NewImport> = {}): NewImport {
  return {
    target: { platform: 'synthetic', nativeId: 'target' },
    sourceName: 'list.ndjson',
    fingerprint: 'aa',
    format: 'x-v1',
    order: 'oldest-first',
    observedAt: march,
    rowCount,
    complete: true,
    maxBadRows: 0,
    ...more,
  };
}

/** Imports a whole list, by default in one chunk. */
export async function importList(
  store: Store,
  listed: readonly FollowerRecord[],
  more: Partial<NewImport> = {},
  chunkRows = listed.length,
): Promise<ImportRun> {
  let run = await store.imports.begin(newImport(listed.length, more));
  while (run.rowsDone < listed.length) {
    const fromPosition = run.rowsDone;
    const toPosition = Math.min(fromPosition + chunkRows, listed.length);
    const chunk = { fromPosition, toPosition, records: listed.slice(fromPosition, toPosition), problems: [] };
    run = await store.imports.commitChunk(run, chunk);
  }
  return store.imports.finish(run);
}

/** Ids of accounts by native id. */
export async function idsOf(store: Store, nativeIds: readonly string[]): Promise<string[]> {
  const found = await store.accounts.byRefs(nativeIds.map((nativeId) => ({ platform: 'synthetic', nativeId })));
  return found.map((account) => account!.id);
}
