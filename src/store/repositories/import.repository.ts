/** Imports of follower lists: the bulk path, resumable at chunk borders, each chunk one transaction. */
import { AloiError, type ErrorCode } from '../../domain/errors';
import { isRowId } from '../row-id';
import type { Database, Transaction } from '../database';
import { encodeFollowers, firstOfEach } from '../follower-copy';
import type { ImportChunk, ImportProblem, ImportRun, NewImport } from '../import-run';
import { insertRun, lockRun, updateRun } from '../import-run-row';
import * as sql from '../import-sql';
import { storable } from '../storable-text';
import type { AccountRepository } from './account.repository';

const problemsSql = 'SELECT line, position, reason FROM import_problem WHERE run_id = $1 ORDER BY position LIMIT $2';

const insertProblemsSql = `
INSERT INTO import_problem (run_id, line, position, reason)
SELECT $1, line, position, reason FROM unnest($2::int[], $3::int[], $4::text[]) AS p (line, position, reason)`;

/**
 * Bulk work takes its time. A chunk's rows and the place to resume at are in one transaction: what a crash of the
 * server may lose of it is lost together, so that nobody has to wait for the disk; finish() does.
 */
const chunkSettingsSql = `SELECT set_config('statement_timeout', '0', true), set_config('synchronous_commit', 'off', true)`;

export class ImportRepository {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountRepository,
  ) {}

  /**
   * The import of a list: begun now, or the one there is of the same file, target and observation time, finished or to
   * be resumed at rowsDone. One that failed runs again. Throws CONFLICT where the list was read otherwise before.
   */
  async begin(asked: NewImport): Promise<ImportRun> {
    const [targetId] = await this.accounts.ensure([asked.target]);
    return this.database.transaction(async (transaction) => {
      let run = await insertRun(transaction, targetId!, asked);
      if (readOtherwise(run, asked) && run.status === 'failed' && run.importedCount === 0) {
        // An attempt that imported nobody, such as one in the wrong format, binds nobody to how it read the list.
        await transaction.run('DELETE FROM import_run WHERE id = $1', [run.id]);
        run = await insertRun(transaction, targetId!, asked);
      }
      if (readOtherwise(run, asked)) {
        const message = `The same list was imported as ${described(run)}, not as ${described(asked)}.`;
        throw new AloiError('CONFLICT', `${message} Where the first was a mistake, import it under a later time.`);
      }
      if (run.status === 'finished') return run;
      return updateRun(transaction, { ...run, status: 'running', maxBadRows: asked.maxBadRows });
    });
  }

  /**
   * Takes over the next rows, all of them or none. Throws CONFLICT where the import is elsewhere, because another
   * process goes on with it, or where the rows do not add up.
   */
  async commitChunk({ id }: ImportRun, chunk: ImportChunk): Promise<ImportRun> {
    return this.database.transaction(async (transaction) => {
      await transaction.run(chunkSettingsSql);
      const run = await lockRun(transaction, id);
      refuseMisplaced(run, chunk);
      const counted = await mergeRecords(transaction, run, chunk);
      await insertProblems(transaction, run, chunk.problems);
      return updateRun(transaction, {
        ...run,
        rowsDone: chunk.toPosition,
        importedCount: run.importedCount + counted.importedCount,
        idOnlyCount: run.idOnlyCount + counted.idOnlyCount,
        duplicateCount: run.duplicateCount + counted.duplicateCount,
        badCount: run.badCount + chunk.problems.length,
      });
    });
  }

  /** Ends an import whose rows are all done; after a complete list, who was missing from it is marked gone. */
  async finish({ id }: ImportRun): Promise<ImportRun> {
    return this.database.transaction(async (transaction) => {
      await transaction.run('SET LOCAL statement_timeout = 0');
      const run = await lockRun(transaction, id);
      if (run.status === 'finished') return run;
      if (run.rowsDone !== run.rowCount) {
        throw new AloiError('CONFLICT', `Only ${run.rowsDone} of ${run.rowCount} rows are imported.`);
      }
      // Two lists of one target may end at once: each must see the other, whichever is the second.
      await transaction.run('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`gone ${run.targetId}`]);
      const finished = await updateRun(transaction, { ...run, status: 'finished' });
      await transaction.run(sql.markGoneSql, [run.targetId]);
      return finished;
    });
  }

  /** Notes why an import cannot go on; begin() takes it up again. A finished one stays finished. */
  async fail({ id }: ImportRun, code: ErrorCode, message: string): Promise<ImportRun> {
    return this.database.transaction(async (transaction) => {
      const run = await lockRun(transaction, id);
      return run.status === 'finished' ? run : updateRun(transaction, { ...run, status: 'failed' }, { code, message });
    });
  }

  /** The first rows that could not be read, by position. */
  async problems(runId: string, limit: number): Promise<ImportProblem[]> {
    if (!isRowId(runId)) return [];
    const rows = await this.database.prepared<readonly [number, number, string]>(problemsSql, [runId, limit]);
    return rows.map(([line, position, reason]) => ({ line, position, reason }));
  }
}

function readOtherwise(run: ImportRun, { order, complete, rowCount }: NewImport): boolean {
  return run.order !== order || run.complete !== complete || run.rowCount !== rowCount;
}

function described({ order, complete, rowCount }: Pick<NewImport, 'order' | 'complete' | 'rowCount'>): string {
  return `${complete ? 'complete' : 'incomplete'}, ${order}, of ${rowCount} rows`;
}

function refuseMisplaced(run: ImportRun, { fromPosition, toPosition, records, problems }: ImportChunk): void {
  if (run.status !== 'running') throw new AloiError('CONFLICT', `The import is ${run.status}.`);
  if (run.rowsDone !== fromPosition) {
    throw new AloiError('CONFLICT', 'The import has come to another row: another process goes on with it.');
  }
  if (toPosition > run.rowCount || toPosition - fromPosition !== records.length + problems.length) {
    throw new AloiError('CONFLICT', 'The list has not the rows that it had when the import began.');
  }
}

type ChunkCounts = Pick<ImportRun, 'importedCount' | 'idOnlyCount' | 'duplicateCount'>;

async function mergeRecords(transaction: Transaction, run: ImportRun, chunk: ImportChunk): Promise<ChunkCounts> {
  const { id, targetId, target, observedAt, rowsDone } = run;
  const kept = firstOfEach(chunk.records);
  await transaction.run(sql.stageSql);
  await transaction.copy(sql.copyStageSql, encodeFollowers(kept.values(), run));
  if (rowsDone > 0) {
    const known = await transaction.run<readonly [string]>(sql.dropDuplicatesSql, [target.platform, targetId, id]);
    for (const [nativeId] of known) kept.delete(nativeId);
  }
  const [next] = await transaction.run(sql.nextCompleteListSql, [targetId, observedAt]);
  await transaction.run(sql.mergeAccountsSql, [target.platform, observedAt]);
  await transaction.run(sql.mergeFollowsSql, [target.platform, observedAt, targetId, id, next![0]]);
  return {
    importedCount: kept.size,
    idOnlyCount: [...kept.values()].filter((record) => record.profile === null).length,
    duplicateCount: chunk.records.length - kept.size,
  };
}

async function insertProblems(transaction: Transaction, run: ImportRun, problems: readonly ImportProblem[]) {
  if (problems.length === 0) return;
  await transaction.run(insertProblemsSql, [
    run.id,
    problems.map((problem) => problem.line),
    problems.map((problem) => problem.position),
    problems.map((problem) => storable(problem.reason)),
  ]);
}
