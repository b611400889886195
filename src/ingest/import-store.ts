/**
 * What an import needs of the store, and no more. The store's import repository has this shape.
 */
import type { AccountId, Platform } from '../domain/account';
import type { ErrorCode } from '../domain/errors';
import type { FollowerRecord, ListOrder } from '../domain/follow';

export interface ImportTarget {
  readonly platform: Platform;
  readonly nativeId: string;
  readonly handle?: string;
}

/** What makes an import: the list of one target, and when the platform was read. */
export interface ImportDraft {
  readonly target: ImportTarget;
  readonly sourceName: string;
  readonly fingerprint: string;
  readonly format: string;
  readonly order: ListOrder;
  readonly observedAt: Date;
  readonly rowCount: number;
  /** Whether the list holds every follower, so that one missing from it follows no longer. */
  readonly complete: boolean;
  readonly maxBadRows: number;
}

/** How far an import has come. */
export interface RunningImport {
  readonly id: string;
  readonly targetId: AccountId;
  readonly status: 'running' | 'finished' | 'failed';
  readonly rowCount: number;
  /** Rows that are committed: the next one to do has this position. */
  readonly rowsDone: number;
  readonly importedCount: number;
  /** Of the imported rows, those without a profile. */
  readonly idOnlyCount: number;
  readonly duplicateCount: number;
  readonly badCount: number;
}

export interface ImportProblem {
  readonly position: number;
  readonly line: number;
  readonly reason: string;
}

/** Rows [fromPosition, toPosition): each position is in `records` or in `problems`. */
export interface ImportChunk {
  readonly fromPosition: number;
  readonly toPosition: number;
  readonly records: readonly FollowerRecord[];
  readonly problems: readonly ImportProblem[];
}

export interface ImportStore<Run extends RunningImport = RunningImport> {
  /** Finds the import of this list, or makes it. One that had failed goes on with the new limit of bad rows. */
  begin(draft: ImportDraft): Promise<Run>;
  /** Writes a chunk and the progress in one transaction. @throws AloiError CONFLICT if another process was there */
  commitChunk(run: Run, chunk: ImportChunk): Promise<Run>;
  finish(run: Run): Promise<Run>;
  fail(run: Run, code: ErrorCode, message: string): Promise<Run>;
  /** The first problems by position. */
  problems(runId: string, limit: number): Promise<ImportProblem[]>;
}
