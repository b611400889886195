/** An import of one list of followers: what it is asked for, what comes in a chunk, and how far it has come. */
import type { AccountId, Platform } from '../domain/account';
import type { FollowerRecord, ListOrder } from '../domain/follow';

export const importStatuses = ['running', 'finished', 'failed'] as const;
export type ImportStatus = (typeof importStatuses)[number];

/** The account whose followers a list holds. */
export interface ImportTarget {
  readonly platform: Platform;
  readonly nativeId: string;
  readonly handle?: string;
}

export interface NewImport {
  readonly target: ImportTarget;
  readonly sourceName: string;
  /** SHA-256 of the file. */
  readonly fingerprint: string;
  readonly format: string;
  readonly order: ListOrder;
  /** When the platform was read. */
  readonly observedAt: Date;
  /** Rows of the list, bad ones among them. */
  readonly rowCount: number;
  /** Whether the list holds all followers: who is missing from it is gone. */
  readonly complete: boolean;
  readonly maxBadRows: number;
}

/** A row that could not be read. */
export interface ImportProblem {
  readonly line: number;
  readonly position: number;
  readonly reason: string;
}

/** Rows fromPosition … toPosition - 1 of the list, each of them a record or a problem. */
export interface ImportChunk {
  readonly fromPosition: number;
  readonly toPosition: number;
  readonly records: readonly FollowerRecord[];
  readonly problems: readonly ImportProblem[];
}

/** importedCount + duplicateCount + badCount = rowsDone; idOnlyCount is a part of importedCount. */
export interface ImportRun extends NewImport {
  readonly id: string;
  readonly targetId: AccountId;
  readonly status: ImportStatus;
  readonly rowsDone: number;
  readonly importedCount: number;
  readonly idOnlyCount: number;
  /** Rows of followers that the list had named before. */
  readonly duplicateCount: number;
  readonly badCount: number;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
}
