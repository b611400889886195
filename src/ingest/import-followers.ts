/**
 * Imports the followers of an account: source → store, chunk by chunk. What is committed stays: an import that was
 * killed, interrupted or failed goes on where it stopped, and a finished one is left as it is.
 */
import { AloiError, type ErrorCode } from '../domain/errors';
import type { ListOrder } from '../domain/follow';
import type { FollowerSource } from '../sources/source';
import { chunkRows } from './chunk-rows';
import { ChunkWriter } from './chunk-writer';
import { ImportClock, type ImportProgress } from './import-progress';
import type { ImportProblem, ImportStore, ImportTarget, RunningImport } from './import-store';

export interface ImportOptions {
  readonly target: ImportTarget;
  readonly order: ListOrder;
  /** When the platform was read; not in the future. */
  readonly observedAt: Date;
  /** Whether the list holds every follower. */
  readonly complete: boolean;
  /** Bad rows up to this number are listed and passed over; one more fails the import. */
  readonly maxBadRows: number;
  /** Rows per transaction. */
  readonly chunkSize?: number;
  /** Stops between two chunks; the import can be resumed. */
  readonly signal?: AbortSignal;
}

export interface ImportReport {
  readonly importId: string;
  readonly targetId: string;
  /** `unchanged`: this list was imported before, and nothing was written. */
  readonly status: 'finished' | 'unchanged' | 'failed';
  /** Why it failed; it can be run again. */
  readonly failure: { readonly code: ErrorCode; readonly message: string } | null;
  /** Rows of the whole list, and of them those done. */
  readonly rowCount: number;
  readonly rowsDone: number;
  readonly importedCount: number;
  readonly idOnlyCount: number;
  readonly duplicateCount: number;
  readonly badCount: number;
  /** Every bad row, by position. */
  readonly problems: readonly ImportProblem[];
  /** Of this session. */
  readonly seconds: number;
  readonly rowsPerSecond: number;
  /** Position at which this session went on; 0 where it began, or had nothing to do. */
  readonly resumedFrom: number;
}

const usualChunkSize = 5_000;

/**
 * @param onProgress told after each committed chunk
 * @returns the report, also where too many rows are bad or the source is damaged (`status: 'failed'`)
 * @throws AloiError BAD_USER_INPUT for options that make no sense or a source without rows; CONFLICT where another
 *   process imports the same list; the signal's reason when interrupted; whatever the database throws. After the last
 *   three the import can be resumed.
 */
export async function importFollowers<Run extends RunningImport>(
  imports: ImportStore<Run>,
  source: FollowerSource,
  options: ImportOptions,
  onProgress: (progress: ImportProgress) => void = () => undefined,
): Promise<ImportReport> {
  refuseNonsense(source, options);
  const { name: sourceName, fingerprint, format, rowCount } = source;
  const { target, order, observedAt, complete, maxBadRows } = options;
  const begun = await imports.begin({
    ...{ target, order, observedAt, complete, maxBadRows },
    ...{ sourceName, fingerprint, format, rowCount },
  });
  const clock = new ImportClock(begun.rowsDone);
  if (begun.status === 'finished') return reportOf(imports, begun, { clock, resumedFrom: 0 }, 'unchanged');
  const session = { clock, resumedFrom: begun.rowsDone };
  const writer = new ChunkWriter(imports, begun, (run) => {
    onProgress(clock.progress(run));
  });
  try {
    await writeRows(writer, source, options);
    return await reportOf(imports, await imports.finish(writer.run), session, 'finished');
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error;
    const { code, message } = error;
    const failed = await imports.fail(writer.run, code, message);
    return { ...(await reportOf(imports, failed, session, 'failed')), failure: { code, message } };
  }
}

/** An end of the import that the user can do something about. */
class ImportFailure extends AloiError {}

function refuseNonsense(source: FollowerSource, { observedAt, maxBadRows, chunkSize }: ImportOptions): void {
  const problem =
    (Number.isNaN(observedAt.getTime()) && 'The time of observation is not a time.') ||
    (observedAt.getTime() > Date.now() && 'The time of observation is in the future.') ||
    ((!Number.isSafeInteger(maxBadRows) || maxBadRows < 0) && 'The limit of bad rows is not a whole number from 0.') ||
    (chunkSize !== undefined && !(chunkSize >= 1) && 'A chunk has at least one row.') ||
    (source.rowCount === 0 && `${source.name} holds no followers.`);
  if (problem !== false) throw new AloiError('BAD_USER_INPUT', problem);
}

/** Reads the next chunk while the database works on the last one; never more than these two are in memory. */
async function writeRows<Run extends RunningImport>(
  writer: ChunkWriter<Run>,
  source: FollowerSource,
  { chunkSize = usualChunkSize, maxBadRows, signal }: ImportOptions,
): Promise<void> {
  refuseTooManyBad(writer.run, maxBadRows);
  try {
    for await (const chunk of chunkRows(source, writer.run.rowsDone, chunkSize)) {
      await writer.settle();
      refuseTooManyBad(writer.run, maxBadRows);
      signal?.throwIfAborted();
      writer.start(chunk);
    }
  } catch (error) {
    await writer.settle();
    throw isDamage(error) ? new ImportFailure(error.code, error.message, { cause: error }) : error;
  }
  await writer.settle();
  refuseTooManyBad(writer.run, maxBadRows);
  if (writer.run.badCount === source.rowCount) {
    throw new ImportFailure(
      'BAD_USER_INPUT',
      `No row of ${source.name} can be read: is it in the format ${source.format}?`,
    );
  }
  if (writer.run.rowsDone !== source.rowCount) {
    throw new ImportFailure('CONFLICT', `${source.name} changed while it was read.`);
  }
}

/** What a source throws where its content ends too early. */
function isDamage(error: unknown): error is AloiError {
  return error instanceof AloiError && error.code === 'BAD_USER_INPUT';
}

function refuseTooManyBad({ badCount, rowsDone }: RunningImport, limit: number): void {
  if (badCount <= limit) return;
  const message = `${badCount} of the first ${rowsDone} rows are bad; the limit is ${limit}.`;
  throw new ImportFailure('TOO_MANY_BAD_ROWS', message);
}

async function reportOf<Run extends RunningImport>(
  imports: ImportStore<Run>,
  run: Run,
  { clock, resumedFrom }: { clock: ImportClock; resumedFrom: number },
  status: ImportReport['status'],
): Promise<ImportReport> {
  const seconds = clock.seconds();
  const { id: importId, targetId, rowCount, rowsDone, importedCount, idOnlyCount, duplicateCount, badCount } = run;
  return {
    ...{ importId, targetId, status, failure: null },
    ...{ rowCount, rowsDone, importedCount, idOnlyCount, duplicateCount, badCount },
    problems: badCount > 0 ? await imports.problems(importId, badCount) : [],
    ...{ seconds, rowsPerSecond: clock.rowsPerSecond(run), resumedFrom },
  };
}
