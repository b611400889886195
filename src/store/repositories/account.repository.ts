/** Accounts by id, by reference and by the beginning of their handle; rows for accounts that are only named. */
import { platforms, type Account, type AccountId, type AccountRef, type Platform } from '../../domain/account';
import { isRowId } from '../row-id';
import { accountColumns, accountFromRow } from '../account-row';
import type { Database, Row } from '../database';
import { isStorable, storable } from '../storable-text';

/** Place in the order of a search: handle in lower case, then id. */
export interface SearchKey {
  readonly handle: string;
  readonly id: AccountId;
}

export interface AccountSearch {
  /** Beginning of a handle, in any case; blank finds nothing. */
  readonly text: string;
  readonly platform?: Platform;
  readonly first: number;
  readonly after?: SearchKey;
}

export interface AccountSearchPage {
  readonly accounts: Account[];
  /** Place of each of the accounts; an account without facts is found by a handle that its profile does not show. */
  readonly keys: SearchKey[];
  readonly hasNext: boolean;
}

/** An account to be known from now on, even if nothing else is known of it. */
export interface NamedAccount {
  readonly platform: Platform;
  readonly nativeId: string;
  /** Stored only while nothing was observed: the platform's word then replaces it. */
  readonly handle?: string;
}

const byIdsSql = `
SELECT wanted.place, ${accountColumns('a')}
FROM unnest($1::bigint[], $2::int[]) AS wanted (id, place) JOIN account a ON a.id = wanted.id`;

const byNativeIdsSql = `
SELECT wanted.place, ${accountColumns('a')}
FROM unnest($1::text[], $2::text[], $3::int[]) AS wanted (platform, native_id, place)
JOIN account a ON a.platform = wanted.platform AND a.native_id = wanted.native_id`;

/** Of several accounts that had the handle, the one seen with it last. */
const byHandlesSql = `
SELECT wanted.place, ${accountColumns('a')}
FROM unnest($1::text[], $2::text[], $3::int[]) AS wanted (platform, handle, place)
CROSS JOIN LATERAL (
  SELECT * FROM account
  WHERE platform = wanted.platform AND lower(handle) COLLATE "C" = lower(wanted.handle)
    AND char_length(handle) <= 255
  ORDER BY observed_at DESC NULLS LAST, id DESC LIMIT 1) a`;

/** Platform by platform, so that one index serves a search in one and in all; chr(0x10FFFF) ends the range. */
const searchSql = `
SELECT lower(a.handle), ${accountColumns('a')}
FROM unnest($1::text[]) AS searched (platform)
CROSS JOIN LATERAL (
  SELECT * FROM account
  WHERE platform = searched.platform AND char_length(handle) <= 255
    AND lower(handle) COLLATE "C" >= lower($2) AND lower(handle) COLLATE "C" < lower($2) || chr(1114111)
    AND (lower(handle) COLLATE "C", id) > (lower($3), $4::bigint)
  ORDER BY lower(handle) COLLATE "C", id LIMIT $5) a
ORDER BY lower(a.handle) COLLATE "C", a.id LIMIT $5`;

/** In the order of the key, so that two callers never wait for each other in a circle. */
const ensureSql = `
INSERT INTO account AS a (platform, native_id, handle)
SELECT DISTINCT ON (platform, native_id) platform, native_id, handle
FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS named (platform, native_id, handle, place)
ORDER BY platform, native_id, handle IS NULL, place
ON CONFLICT (platform, native_id) DO UPDATE SET handle = excluded.handle
WHERE a.observed_at IS NULL AND excluded.handle IS NOT NULL AND a.handle IS DISTINCT FROM excluded.handle`;

const ensuredIdsSql = `
SELECT a.id
FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS named (platform, native_id, place)
JOIN account a ON a.platform = named.platform AND a.native_id = named.native_id
ORDER BY named.place`;

export class AccountRepository {
  constructor(private readonly database: Database) {}

  /** One answer for each id, in their order; null where nobody has it. */
  async byIds(ids: readonly AccountId[]): Promise<(Account | null)[]> {
    const found = new Array<Account | null>(ids.length).fill(null);
    const places = [...ids.keys()].filter((place) => isRowId(ids[place]!));
    if (places.length === 0) return found;
    const rows = await this.database.prepared(byIdsSql, [places.map((place) => ids[place]), places]);
    return placeAccounts(found, rows);
  }

  /** One answer for each reference, in their order; null where nobody is named so. */
  async byRefs(refs: readonly AccountRef[]): Promise<(Account | null)[]> {
    const found = new Array<Account | null>(refs.length).fill(null);
    const places = [...refs.keys()].filter((place) => isStorable(refs[place]!.nativeId ?? refs[place]!.handle));
    const byNativeId = places.filter((place) => refs[place]!.nativeId !== undefined);
    const byHandle = places.filter((place) => refs[place]!.nativeId === undefined);
    const answers = await Promise.all([
      this.lookUp(byNativeIdsSql, refs, byNativeId),
      this.lookUp(byHandlesSql, refs, byHandle),
    ]);
    return placeAccounts(found, answers.flat());
  }

  /** Accounts whose handle begins with the text, by handle in lower case and id. */
  async search({ text, platform, first, after }: AccountSearch): Promise<AccountSearchPage> {
    if (text.trim() === '' || !isStorable(text)) return { accounts: [], keys: [], hasNext: false };
    if (after !== undefined && !(isRowId(after.id) && isStorable(after.handle))) {
      return { accounts: [], keys: [], hasNext: false };
    }
    const searched = platform === undefined ? platforms : [platform];
    const values = [searched, text, after?.handle ?? '', after?.id ?? '0', first + 1];
    const rows = await this.database.prepared(searchSql, values);
    const page = rows.slice(0, first);
    return {
      accounts: page.map((row) => accountFromRow(row, 1)),
      keys: page.map((row) => ({ handle: row[0] as string, id: row[1] as string })),
      hasNext: rows.length > first,
    };
  }

  /** Ids of the named accounts, in their order, after making a row for each that has none. */
  async ensure(named: readonly NamedAccount[]): Promise<AccountId[]> {
    if (named.length === 0) return [];
    const platformsNamed = named.map((account) => account.platform);
    const nativeIds = named.map((account) => storable(account.nativeId));
    const handles = named.map((account) => (account.handle === undefined ? null : storable(account.handle)));
    return this.database.transaction(async (transaction) => {
      await transaction.run(ensureSql, [platformsNamed, nativeIds, handles]);
      const rows = await transaction.run<readonly [string]>(ensuredIdsSql, [platformsNamed, nativeIds]);
      return rows.map(([id]) => id);
    });
  }

  private async lookUp(sql: string, refs: readonly AccountRef[], places: readonly number[]): Promise<Row[]> {
    if (places.length === 0) return [];
    const names = places.map((place) => refs[place]!.nativeId ?? refs[place]!.handle);
    return this.database.prepared(sql, [places.map((place) => refs[place]!.platform), names, places]);
  }
}

/** Rows begin with the place that the account answers for. */
function placeAccounts(found: (Account | null)[], rows: readonly Row[]): (Account | null)[] {
  for (const row of rows) found[row[0] as number] = accountFromRow(row, 1);
  return found;
}
