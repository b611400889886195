/**
 * Work on audits. Whoever works on one holds it on a lease: nobody else writes, and when the holder is gone for longer
 * than the lease another takes over. A result and the end of the work are written at once or not at all.
 */
import type { Audit, AuditErrorCode, AuditStage } from '../../domain/audit/audit';
import type { BlockKind } from '../../domain/audit/block';
import type { AccountId } from '../../domain/account';
import { auditColumns, auditFromRow } from '../audit-row';
import type { Database } from '../database';
import { isRowId } from '../row-id';
import { storable } from '../storable-text';

/** Who may write, until when. */
export interface AuditLease {
  readonly auditId: string;
  /** Unique to one attempt. */
  readonly holder: string;
  readonly leaseMs: number;
}

/** An audit that was taken up; `attempts` counts this time. */
export interface ClaimedAudit extends Audit {
  readonly attempts: number;
}

export interface AuditProgress {
  readonly stage: AuditStage;
  readonly doneCount: number | null;
  readonly totalCount: number | null;
}

export interface StoredBlock {
  readonly blockId: string;
  readonly kind: BlockKind;
  readonly createdFrom: Date | null;
  readonly createdTo: Date | null;
  readonly memberCount: number;
  readonly sketch: readonly bigint[];
}

export interface AuditResult {
  readonly observedAt: Date;
  readonly scorecard: string;
  readonly ruleset: string;
  readonly report: string;
  readonly reportSha256: string;
  readonly blocks: readonly StoredBlock[];
}

/** A block of another audience; audiences are numbered, in an order that tells nothing about them. */
export interface OtherBlock extends StoredBlock {
  readonly audience: number;
}

const leased = `lease_until = now() + $3 * interval '1 millisecond'`;
const held = `id = $1 AND lease = $2 AND status = 'running'`;

const claimSql = `
UPDATE audit AS u SET status = 'running', lease = $2, ${leased}, attempts = attempts + 1,
  started_at = coalesce(started_at, now())
WHERE id = $1 AND status IN ('queued', 'running') AND (lease_until IS NULL OR lease_until < now())
RETURNING u.attempts, ${auditColumns('u')}`;

const renewSql = `UPDATE audit SET ${leased} WHERE ${held} RETURNING id`;

const progressSql = `
UPDATE audit SET ${leased}, stage = $4, done_count = $5, total_count = $6, progress_at = now() WHERE ${held} RETURNING id`;

/** Whoever gives it back in order has not failed at it: the attempt does not count. */
const releaseSql = `
UPDATE audit SET status = 'queued', lease = NULL, lease_until = NULL, attempts = attempts - 1 WHERE ${held}`;

const failSql = `
UPDATE audit SET status = 'failed', finished_at = now(), lease = NULL, lease_until = NULL, error_code = $3, error_message = $4
WHERE ${held}`;

const finishSql = `
UPDATE audit SET status = 'finished', finished_at = now(), progress_at = now(), stage = 'storing', lease = NULL,
  lease_until = NULL, observed_at = $3, scorecard = $4, ruleset = $5, report = $6, report_sha256 = $7
WHERE ${held} RETURNING id`;

const insertBlockSql = `
INSERT INTO audit_block (audit_id, block_id, kind, created_from, created_to, member_count, sketch)
VALUES ($1, $2, $3, $4, $5, $6, $7)`;

/** Asked for and not begun, or begun by somebody who is gone. */
const dueSql = `
SELECT id FROM audit WHERE status IN ('queued', 'running') AND (lease_until IS NULL OR lease_until < now())
ORDER BY id LIMIT $1`;

/** Of each other audience its newest audit, if it found any; numbered by what the platform calls the account. */
const elsewhereSql = `
SELECT dense_rank() OVER (ORDER BY md5(a.platform || ':' || a.native_id), a.id)::int, b.block_id, b.kind, b.created_from, b.created_to,
  b.member_count, b.sketch
FROM (
  SELECT DISTINCT ON (target_id) id, target_id FROM audit WHERE status = 'finished' AND target_id <> $1
  ORDER BY target_id, finished_at DESC, id DESC) newest
JOIN account a ON a.id = newest.target_id
JOIN audit_block b ON b.audit_id = newest.id
ORDER BY 1, b.block_id COLLATE "C"`;

export class AuditWorkRepository {
  constructor(private readonly database: Database) {}

  /** The audit, now held; null where it is at its end, held by another, or not there. */
  async claim({ auditId, holder, leaseMs }: AuditLease): Promise<ClaimedAudit | null> {
    if (!isRowId(auditId)) return null;
    const [row] = await this.database.prepared(claimSql, [auditId, holder, leaseMs]);
    return row === undefined ? null : { ...auditFromRow(row, 1), attempts: row[0] as number };
  }

  /** @returns whether it is still held: false where it was cancelled or taken over */
  async renew({ auditId, holder, leaseMs }: AuditLease): Promise<boolean> {
    const rows = await this.database.prepared(renewSql, [auditId, holder, leaseMs]);
    return rows.length > 0;
  }

  /** Says how far it is, and renews. */
  async progress({ auditId, holder, leaseMs }: AuditLease, progress: AuditProgress): Promise<boolean> {
    const { stage, doneCount, totalCount } = progress;
    const rows = await this.database.prepared(progressSql, [auditId, holder, leaseMs, stage, doneCount, totalCount]);
    return rows.length > 0;
  }

  /** Lets go of it, for the next to take it up at once. */
  async release({ auditId, holder }: AuditLease): Promise<void> {
    await this.database.prepared(releaseSql, [auditId, holder]);
  }

  async fail({ auditId, holder }: AuditLease, code: AuditErrorCode, message: string): Promise<void> {
    await this.database.prepared(failSql, [auditId, holder, code, storable(message)]);
  }

  /** @returns whether it was stored: false where it was cancelled or taken over meanwhile */
  async finish({ auditId, holder }: AuditLease, result: AuditResult): Promise<boolean> {
    const { observedAt, scorecard, ruleset, report, reportSha256, blocks } = result;
    return this.database.transaction(async (transaction) => {
      const values = [auditId, holder, observedAt, scorecard, ruleset, report, reportSha256];
      const rows = await transaction.run(finishSql, values);
      if (rows.length === 0) return false;
      for (const { blockId, kind, createdFrom, createdTo, memberCount, sketch } of blocks) {
        const block = [auditId, blockId, kind, createdFrom, createdTo, memberCount, sketch.map(String)];
        await transaction.run(insertBlockSql, block);
      }
      return true;
    });
  }

  /** Ids of audits that nobody works on, oldest first. */
  async due(limit: number): Promise<string[]> {
    const rows = await this.database.prepared<readonly [string]>(dueSql, [limit]);
    return rows.map(([id]) => id);
  }

  /** Blocks of other audiences, from the newest audit of each. */
  async blocksElsewhere(targetId: AccountId): Promise<OtherBlock[]> {
    const rows = await this.database.prepared(elsewhereSql, [targetId]);
    return rows.map((row) => ({
      audience: row[0] as number,
      blockId: row[1] as string,
      kind: row[2] as BlockKind,
      createdFrom: row[3] as Date | null,
      createdTo: row[4] as Date | null,
      memberCount: row[5] as number,
      sketch: (row[6] as readonly string[]).map(BigInt),
    }));
  }
}
