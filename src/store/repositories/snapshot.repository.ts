/** What profiles said each time they were read. */
import type { AccountId, Profile } from '../../domain/account';
import { isRowId } from '../row-id';
import type { Database } from '../database';
import { profileColumns, profileFromRow } from '../profile-row';

export interface Snapshot {
  readonly accountId: AccountId;
  readonly observedAt: Date;
  readonly profile: Profile;
}

const listSql = `
SELECT wanted.place, s.observed_at, ${profileColumns.map((column) => `s.${column}`).join(', ')}
FROM unnest($1::bigint[], $2::int[]) AS wanted (account_id, place)
CROSS JOIN LATERAL (
  SELECT * FROM account_snapshot WHERE account_id = wanted.account_id ORDER BY observed_at DESC LIMIT $3) s
ORDER BY wanted.place, s.observed_at DESC`;

export class SnapshotRepository {
  constructor(private readonly database: Database) {}

  /** For each account, in their order, its newest snapshots, newest first, at most `limit`. */
  async list(accountIds: readonly AccountId[], limit: number): Promise<Snapshot[][]> {
    const found = accountIds.map((): Snapshot[] => []);
    const places = [...accountIds.keys()].filter((place) => isRowId(accountIds[place]!));
    if (places.length === 0) return found;
    const rows = await this.database.prepared(listSql, [places.map((place) => accountIds[place]), places, limit]);
    for (const row of rows) {
      const place = row[0] as number;
      const accountId = accountIds[place]!;
      found[place]!.push({ accountId, observedAt: row[1] as Date, profile: profileFromRow(row, 2) });
    }
    return found;
  }
}
