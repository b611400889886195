/** The store: a connected pool and the repositories on it. */
import type { DataSourceOptions } from './data-source';
import { createDataSource, poolOf } from './data-source';
import { Database } from './database';
import { databaseError } from './database-error';
import { countPending, migrate, revertAll } from './migrate';
import { AccountRepository } from './repositories/account.repository';
import { AuditWorkRepository } from './repositories/audit-work.repository';
import { AuditRepository } from './repositories/audit.repository';
import { FollowRepository } from './repositories/follow.repository';
import { ImportRepository } from './repositories/import.repository';
import { PostRepository } from './repositories/post.repository';
import { RollRepository } from './repositories/roll.repository';
import { ScoreRepository } from './repositories/score.repository';
import { SnapshotRepository } from './repositories/snapshot.repository';

/** Everything the product keeps. Methods throw SERVICE_UNAVAILABLE and TIMEOUT; a lost connection is opened again. */
export interface Store {
  readonly accounts: AccountRepository;
  readonly snapshots: SnapshotRepository;
  readonly follows: FollowRepository;
  readonly scores: ScoreRepository;
  readonly imports: ImportRepository;
  readonly posts: PostRepository;
  readonly rolls: RollRepository;
  readonly audits: AuditRepository;
  readonly auditWork: AuditWorkRepository;
  /** Throws where the database does not answer. */
  ping(): Promise<void>;
  /** How many migrations the database lacks. */
  pendingMigrations(): Promise<number>;
  /** Applies what is pending; processes that do so at once wait for each other, at most a minute. */
  migrate(): Promise<void>;
  /** Takes back every migration: all data is lost. */
  revertAll(): Promise<void>;
  close(): Promise<void>;
}

/** Connects; the schema may still lack migrations. Throws SERVICE_UNAVAILABLE where nobody answers at the url. */
export async function openStore(options: DataSourceOptions): Promise<Store> {
  const dataSource = createDataSource(options);
  await dataSource.initialize().catch((error: unknown) => {
    throw databaseError(error);
  });
  const database = new Database(poolOf(dataSource));
  const accounts = new AccountRepository(database);
  return {
    accounts,
    snapshots: new SnapshotRepository(database),
    follows: new FollowRepository(database),
    scores: new ScoreRepository(database),
    imports: new ImportRepository(database, accounts),
    posts: new PostRepository(database),
    rolls: new RollRepository(database),
    audits: new AuditRepository(database),
    auditWork: new AuditWorkRepository(database),
    async ping() {
      await database.prepared('SELECT 1', []);
    },
    async pendingMigrations() {
      return countPending(dataSource).catch((error: unknown) => {
        throw databaseError(error);
      });
    },
    migrate: () => migrate(options.url),
    revertAll: () => revertAll(options.url),
    async close() {
      if (dataSource.isInitialized) await dataSource.destroy();
    },
  };
}
