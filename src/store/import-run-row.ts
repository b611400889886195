/** An import run as a row: reading, locking and updating it. */
import type { AccountId, Platform } from '../domain/account';
import { AloiError } from '../domain/errors';
import type { ListOrder } from '../domain/follow';
import type { Row, Transaction } from './database';
import type { ImportRun, ImportStatus, NewImport } from './import-run';
import { storable } from './storable-text';

const largestInteger = 2 ** 31 - 1;

/** Select list for `import_run r JOIN account a ON a.id = r.target_id`. */
const importRunColumns = `
r.id, r.target_id, a.platform, a.native_id, a.handle, r.source_name, r.fingerprint, r.format, r.list_order,
r.observed_at, r.complete, r.row_count, r.rows_done, r.max_bad_rows, r.imported_count, r.id_only_count,
r.duplicate_count, r.bad_count, r.status, r.started_at, r.finished_at`;

const insertSql = `
INSERT INTO import_run (target_id, source_name, fingerprint, format, list_order, observed_at, complete, row_count,
                        max_bad_rows)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT (target_id, fingerprint, observed_at) DO NOTHING`;

const lockListSql = `
SELECT ${importRunColumns} FROM import_run r JOIN account a ON a.id = r.target_id
WHERE r.target_id = $1 AND r.fingerprint = $2 AND r.observed_at = $3 FOR UPDATE OF r`;

const lockSql = `
SELECT ${importRunColumns} FROM import_run r JOIN account a ON a.id = r.target_id
WHERE r.id = $1 FOR UPDATE OF r`;

const updateSql = `
WITH r AS (
  UPDATE import_run SET rows_done = $2, imported_count = $3, id_only_count = $4, duplicate_count = $5, bad_count = $6,
    max_bad_rows = $7, status = $8, error_code = $9, error_message = $10,
    finished_at = CASE WHEN $8 = 'running' THEN NULL ELSE now() END
  WHERE id = $1 RETURNING *)
SELECT ${importRunColumns} FROM r JOIN account a ON a.id = r.target_id`;

function importRunFromRow(row: Row): ImportRun {
  const handle = row[4] as string | null;
  return {
    id: row[0] as string,
    targetId: row[1] as AccountId,
    target: {
      platform: row[2] as Platform,
      nativeId: row[3] as string,
      ...(handle === null ? {} : { handle }),
    },
    sourceName: row[5] as string,
    fingerprint: row[6] as string,
    format: row[7] as string,
    order: row[8] as ListOrder,
    observedAt: row[9] as Date,
    complete: row[10] as boolean,
    rowCount: row[11] as number,
    rowsDone: row[12] as number,
    maxBadRows: row[13] as number,
    importedCount: row[14] as number,
    idOnlyCount: row[15] as number,
    duplicateCount: row[16] as number,
    badCount: row[17] as number,
    status: row[18] as ImportStatus,
    startedAt: row[19] as Date,
    finishedAt: row[20] as Date | null,
  };
}

/** The run of a list, made if there is none, locked until the transaction ends. */
export async function insertRun(transaction: Transaction, targetId: AccountId, asked: NewImport): Promise<ImportRun> {
  const { fingerprint, observedAt } = asked;
  await transaction.run(insertSql, [
    targetId,
    storable(asked.sourceName),
    fingerprint,
    asked.format,
    asked.order,
    observedAt,
    asked.complete,
    asked.rowCount,
    Math.min(asked.maxBadRows, largestInteger),
  ]);
  const [row] = await transaction.run(lockListSql, [targetId, fingerprint, observedAt]);
  return importRunFromRow(row!);
}

/** The run as it is now, locked until the transaction ends. */
export async function lockRun(transaction: Transaction, id: string): Promise<ImportRun> {
  const [row] = await transaction.run(lockSql, [id]);
  if (row === undefined) throw new AloiError('NOT_FOUND', 'There is no such import.');
  return importRunFromRow(row);
}

/** Writes counters, limit and status; an error belongs to the status `failed` alone. */
export async function updateRun(
  transaction: Transaction,
  run: ImportRun,
  error?: { readonly code: string; readonly message: string },
): Promise<ImportRun> {
  const [row] = await transaction.run(updateSql, [
    run.id,
    run.rowsDone,
    run.importedCount,
    run.idOnlyCount,
    run.duplicateCount,
    run.badCount,
    Math.min(run.maxBadRows, largestInteger),
    run.status,
    error?.code ?? null,
    error === undefined ? null : storable(error.message),
  ]);
  return importRunFromRow(row!);
}
