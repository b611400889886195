/**
 * Imports posts of any number of accounts: source → store, batch by batch. A post that is stored already changes only
 * for newer facts: running an import again goes on where it stopped, and does nothing where it had finished.
 */
import type { AccountId, Platform } from '../domain/account';
import { AloiError, type ErrorCode } from '../domain/errors';
import type { Post, PostRecord } from '../domain/post';
import type { PostSource } from '../sources/post-source';
import type { ImportProblem } from './import-store';

/** What it needs of a store. Both can be done again without harm. */
export interface PostStore {
  readonly accounts: {
    /** Ids of the named accounts, in their order, after making an id-only row for each that has none. */
    ensure(named: readonly { readonly platform: Platform; readonly nativeId: string }[]): Promise<AccountId[]>;
  };
  readonly posts: {
    /** @returns how many posts were new or took newer facts */
    insert(posts: readonly Post[]): Promise<number>;
  };
}

export interface PostImportOptions {
  /** Where the accounts live. */
  readonly platform: Platform;
  /** Bad rows up to this number are listed and passed over; one more fails the import. */
  readonly maxBadRows: number;
  /** Posts per transaction, at most. */
  readonly batchSize?: number;
  /** Stops between two batches; the import can be run again. */
  readonly signal?: AbortSignal;
}

export interface PostImportProgress {
  readonly rowsDone: number;
  readonly badCount: number;
  readonly rowsPerSecond: number;
}

export interface PostImportReport {
  readonly status: 'finished' | 'failed';
  /** Why it failed; it can be run again. What was stored before stays. */
  readonly failure: { readonly code: ErrorCode; readonly message: string } | null;
  /** Rows gone through, bad ones among them. */
  readonly rowCount: number;
  readonly postCount: number;
  /** Of the posts, those that were new or took newer facts; the others were stored already. */
  readonly storedCount: number;
  readonly badCount: number;
  /** Every bad row, by position. */
  readonly problems: readonly ImportProblem[];
  readonly seconds: number;
  readonly rowsPerSecond: number;
}

const usualBatchSize = 2_000;
/** A batch of long posts is closed before it has its full number. */
const batchCharacters = 8_388_608;

/**
 * @param onProgress told after each committed batch
 * @returns the report, also where too many rows are bad or the source is damaged (`status: 'failed'`)
 * @throws AloiError BAD_USER_INPUT for options that make no sense; the signal's reason when interrupted; whatever the
 *   database throws
 */
export async function importPosts(
  store: PostStore,
  source: PostSource,
  options: PostImportOptions,
  onProgress: (progress: PostImportProgress) => void = () => undefined,
): Promise<PostImportReport> {
  refuseNonsense(source, options);
  const session = new PostImport(store, source, options, onProgress);
  try {
    await session.run();
    return session.report(null);
  } catch (error) {
    if (!isAboutRows(error)) throw error;
    return session.report({ code: error.code, message: error.message });
  }
}

/** Whether something is wrong with the rows, and nothing with the store. */
function isAboutRows(error: unknown): error is AloiError {
  return error instanceof AloiError && (error.code === 'BAD_USER_INPUT' || error.code === 'TOO_MANY_BAD_ROWS');
}

function refuseNonsense({ observedAt }: PostSource, { maxBadRows, batchSize = 1 }: PostImportOptions): void {
  const problem =
    (Number.isNaN(observedAt.getTime()) && 'The time of observation is not a time.') ||
    (observedAt.getTime() > Date.now() && 'The time of observation is in the future.') ||
    ((!Number.isSafeInteger(maxBadRows) || maxBadRows < 0) && 'The limit of bad rows is not a whole number from 0.') ||
    (!(batchSize >= 1) && 'A batch has at least one post.');
  if (problem !== false) throw new AloiError('BAD_USER_INPUT', problem);
}

/** One pass over a source. */
class PostImport {
  private readonly startedMs = performance.now();
  private readonly problems: ImportProblem[] = [];
  private batch: PostRecord[] = [];
  private batchLength = 0;
  private postCount = 0;
  private storedCount = 0;

  constructor(
    private readonly store: PostStore,
    private readonly source: PostSource,
    private readonly options: PostImportOptions,
    private readonly onProgress: (progress: PostImportProgress) => void,
  ) {}

  async run(): Promise<void> {
    try {
      for await (const row of this.source.rows()) {
        if ('record' in row) await this.add(row.record);
        else this.refuse(row);
      }
    } catch (error) {
      // What was read before the fault is good.
      if (isAboutRows(error)) await this.flush();
      throw error;
    }
    await this.flush();
    if (this.postCount > 0) return;
    const { name, format } = this.source;
    const reason = this.problems.length === 0 ? 'holds no posts' : `has no row in the format ${format}`;
    throw new AloiError('BAD_USER_INPUT', `${name} ${reason}.`);
  }

  report(failure: PostImportReport['failure']): PostImportReport {
    const { rowsDone: rowCount, badCount, rowsPerSecond } = this.progress();
    const { postCount, storedCount, problems } = this;
    const status = failure === null ? 'finished' : 'failed';
    return {
      ...{ status, failure, rowCount, postCount, storedCount, badCount, problems },
      ...{ seconds: this.seconds(), rowsPerSecond },
    };
  }

  private async add(record: PostRecord): Promise<void> {
    this.batch.push(record);
    this.batchLength += record.text?.length ?? 0;
    this.postCount += 1;
    const { batchSize = usualBatchSize } = this.options;
    if (this.batch.length >= batchSize || this.batchLength >= batchCharacters) await this.flush();
  }

  private refuse({ position, line, reason }: ImportProblem): void {
    this.problems.push({ position, line, reason });
    const limit = this.options.maxBadRows;
    if (this.problems.length <= limit) return;
    const { rowsDone } = this.progress();
    const message = `${this.problems.length} of the first ${rowsDone} rows are bad; the limit is ${limit}.`;
    throw new AloiError('TOO_MANY_BAD_ROWS', message);
  }

  /** Stores what is gathered. Once begun it is not interrupted. */
  private async flush(): Promise<void> {
    const records = this.batch;
    if (records.length === 0) return;
    this.options.signal?.throwIfAborted();
    const authors = [...new Set(records.map(({ authorNativeId }) => authorNativeId))];
    const { platform } = this.options;
    const ids = await this.store.accounts.ensure(authors.map((nativeId) => ({ platform, nativeId })));
    const idOf = new Map(authors.map((author, place) => [author, ids[place]!]));
    const { observedAt } = this.source;
    const posts = records.map(({ authorNativeId, ...post }): Post => ({
      ...post,
      accountId: idOf.get(authorNativeId)!,
      observedAt,
    }));
    this.storedCount += await this.store.posts.insert(posts);
    this.batch = [];
    this.batchLength = 0;
    this.onProgress(this.progress());
  }

  private progress(): PostImportProgress {
    const badCount = this.problems.length;
    const rowsDone = this.postCount + badCount;
    const seconds = this.seconds();
    return { rowsDone, badCount, rowsPerSecond: seconds > 0 ? rowsDone / seconds : 0 };
  }

  private seconds(): number {
    return (performance.now() - this.startedMs) / 1000;
  }
}
