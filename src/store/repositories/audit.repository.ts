/** Audits as they are asked for and read. Their work is done through audit-work.repository.ts. */
import type { AccountId } from '../../domain/account';
import type { Audit, AuditRequest } from '../../domain/audit/audit';
import { auditColumns, auditedListSql, auditFromRow } from '../audit-row';
import type { Database, Row } from '../database';
import { isRowId, largestRowId } from '../row-id';

export interface NewAudit {
  readonly targetId: AccountId;
  readonly request: AuditRequest;
  /** Null: no other request is the same as this one. */
  readonly idempotencyKey: string | null;
}

/** Newest request first. */
export interface AuditPageRequest {
  readonly targetId: AccountId;
  readonly limit: number;
  /** Only what comes after, and before, these ids in the list; neither is included. */
  readonly after?: string;
  readonly before?: string;
  /** The last ones instead of the first; they are still answered in the order of the list. */
  readonly backwards?: boolean;
  /** Only what had been said by then: audits that were finished. */
  readonly asOf?: Date;
}

export interface AuditPage {
  readonly audits: Audit[];
  readonly hasMore: boolean;
}

const insertSql = `
INSERT INTO audit AS u (target_id, seed, options, idempotency_key) VALUES ($1, $2, $3, $4)
ON CONFLICT (idempotency_key) DO NOTHING RETURNING ${auditColumns('u')}`;

const byKeySql = `SELECT ${auditColumns('u')} FROM audit u WHERE idempotency_key = $1`;

const byIdsSql = `
SELECT wanted.place, ${auditColumns('u')}
FROM unnest($1::bigint[], $2::int[]) AS wanted (id, place) JOIN audit u ON u.id = wanted.id`;

const reportsSql = `
SELECT wanted.place, u.report
FROM unnest($1::bigint[], $2::int[]) AS wanted (id, place) JOIN audit u ON u.id = wanted.id`;

const newestSql = `
SELECT wanted.place, ${auditColumns('u')}
FROM unnest($1::bigint[], $2::int[]) AS wanted (target_id, place)
CROSS JOIN LATERAL (
  SELECT * FROM audit WHERE target_id = wanted.target_id AND status = 'finished'
  ORDER BY finished_at DESC, id DESC LIMIT 1) u`;

const pagesSql = (direction: 'ASC' | 'DESC'): string => `
SELECT wanted.place, ${auditColumns('u')}
FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::timestamptz[], $5::int[])
  AS wanted (target_id, low, high, as_of, place)
CROSS JOIN LATERAL (
  SELECT * FROM audit
  WHERE target_id = wanted.target_id AND id > wanted.low AND id < wanted.high
    AND (wanted.as_of IS NULL OR (status = 'finished' AND finished_at <= wanted.as_of))
  ORDER BY id ${direction} LIMIT $6) u
ORDER BY wanted.place, u.id ${direction}`;

/** Who works on it learns of it when it next says how far it is. */
const cancelSql = `
UPDATE audit AS u SET status = 'cancelled', finished_at = now(), lease = NULL, lease_until = NULL
WHERE id = $1 AND status IN ('queued', 'running') RETURNING ${auditColumns('u')}`;

const listsSql = `
SELECT wanted.place, list.observed_at
FROM unnest($1::bigint[], $2::int[]) AS wanted (target_id, place)
CROSS JOIN LATERAL (${auditedListSql('wanted.target_id')}) list`;

export class AuditRepository {
  constructor(private readonly database: Database) {}

  /** A new audit, or the one that was asked for by the same key: whether it is the same question is the caller's to see. */
  async create({
    targetId,
    request,
    idempotencyKey,
  }: NewAudit): Promise<{ readonly audit: Audit; readonly isNew: boolean }> {
    const { seed, ...options } = request;
    const values = [targetId, seed, JSON.stringify(options), idempotencyKey];
    const [made] = await this.database.prepared(insertSql, values);
    if (made) return { audit: auditFromRow(made, 0), isNew: true };
    const [known] = await this.database.prepared(byKeySql, [idempotencyKey]);
    return { audit: auditFromRow(known!, 0), isNew: false };
  }

  /** The one asked for by this key; null where there is none. */
  async byKey(idempotencyKey: string): Promise<Audit | null> {
    const [row] = await this.database.prepared(byKeySql, [idempotencyKey]);
    return row === undefined ? null : auditFromRow(row, 0);
  }

  /** One answer for each id, in their order. */
  byIds(ids: readonly string[]): Promise<(Audit | null)[]> {
    return this.readPlaced(byIdsSql, ids, (row) => auditFromRow(row, 1));
  }

  /** For each audit, in their order, its report as it was stored, byte for byte; null before it is finished. */
  reports(ids: readonly string[]): Promise<(string | null)[]> {
    return this.readPlaced(reportsSql, ids, (row) => row[1] as string | null);
  }

  /** For each target, in their order, the audit that was finished last. */
  newest(targetIds: readonly AccountId[]): Promise<(Audit | null)[]> {
    return this.readPlaced(newestSql, targetIds, (row) => auditFromRow(row, 1));
  }

  /** For each target, in their order, when the list was read that an audit of now would be of; null where there is none. */
  listsReadAt(targetIds: readonly AccountId[]): Promise<(Date | null)[]> {
    return this.readPlaced(listsSql, targetIds, (row) => row[1] as Date);
  }

  /** One page for each request, in their order. Requests of one size and direction share a statement. */
  async pages(requests: readonly AuditPageRequest[]): Promise<AuditPage[]> {
    const pages = requests.map((): AuditPage => ({ audits: [], hasMore: false }));
    const alike = new Map<string, number[]>();
    requests.forEach(({ targetId, limit, backwards = false }, place) => {
      if (!isRowId(targetId)) return;
      const likeness = `${limit} ${String(backwards)}`;
      alike.set(likeness, [...(alike.get(likeness) ?? []), place]);
    });
    await Promise.all(
      [...alike.values()].map(async (places) => {
        const { limit, backwards = false } = requests[places[0]!]!;
        const rows = await this.database.prepared(pagesSql(backwards ? 'ASC' : 'DESC'), pageValues(requests, places));
        for (const place of places) {
          const read = rows.filter((row) => row[0] === place).map((row) => auditFromRow(row, 1));
          const audits = read.slice(0, limit);
          pages[place] = { audits: backwards ? audits.reverse() : audits, hasMore: read.length > limit };
        }
      }),
    );
    return pages;
  }

  /** The audit, cancelled; null where it had come to its end, or there is none. */
  async cancel(id: string): Promise<Audit | null> {
    if (!isRowId(id)) return null;
    const [row] = await this.database.prepared(cancelSql, [id]);
    return row === undefined ? null : auditFromRow(row, 0);
  }

  /** Rows that begin with the place of their id in the list. */
  private async readPlaced<T>(sql: string, ids: readonly string[], fromRow: (row: Row) => T): Promise<(T | null)[]> {
    const found = new Array<T | null>(ids.length).fill(null);
    const places = [...ids.keys()].filter((place) => isRowId(ids[place]!));
    if (places.length === 0) return found;
    const rows = await this.database.prepared(sql, [places.map((place) => ids[place]), places]);
    for (const row of rows) found[row[0] as number] = fromRow(row);
    return found;
  }
}

/** One more than asked for tells whether there are more. */
function pageValues(requests: readonly AuditPageRequest[], places: readonly number[]): unknown[] {
  const asked = places.map((place) => requests[place]!);
  return [
    asked.map(({ targetId }) => targetId),
    asked.map(({ before }) => before ?? '0'),
    asked.map(({ after }) => after ?? largestRowId),
    asked.map(({ asOf }) => asOf ?? null),
    places,
    asked[0]!.limit + 1,
  ];
}
