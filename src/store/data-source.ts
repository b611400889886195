/** TypeORM's data source: entities, migrations and the one connection pool that everything in the store uses. */
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { AccountScoreEntity } from './entities/account-score.entity';
import { AccountSnapshotEntity } from './entities/account-snapshot.entity';
import { AccountEntity } from './entities/account.entity';
import { AuditBlockEntity } from './entities/audit-block.entity';
import { AuditEntity } from './entities/audit.entity';
import { FollowEntity } from './entities/follow.entity';
import { ImportProblemEntity } from './entities/import-problem.entity';
import { ImportRunEntity } from './entities/import-run.entity';
import { PostEntity } from './entities/post.entity';
import { ScoreRunEntity } from './entities/score-run.entity';
import { migrations } from './migrations';

export interface DataSourceOptions {
  /** Connection string, postgresql://… */
  readonly url: string;
  /** Connections at most; 4 had the best latency on 2 cores. */
  readonly poolSize?: number;
  readonly applicationName?: string;
  /** Statements that take longer are ended with TIMEOUT; 0 = no limit. */
  readonly statementTimeoutMs?: number;
}

export const entities = [
  AccountEntity,
  AccountSnapshotEntity,
  FollowEntity,
  PostEntity,
  ScoreRunEntity,
  AccountScoreEntity,
  ImportRunEntity,
  ImportProblemEntity,
  AuditEntity,
  AuditBlockEntity,
];

/** A data source that is not connected yet. */
export function createDataSource(options: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    entities,
    migrations,
    migrationsTableName: 'schema_migration',
    poolSize: options.poolSize ?? 4,
    applicationName: options.applicationName ?? 'aloi',
    connectTimeoutMS: 5_000,
    extra: {
      keepAlive: true,
      idleTimeoutMillis: 60_000,
      statement_timeout: options.statementTimeoutMs ?? 15_000,
      // Reads are many and short: compiling their plans costs more than it saves.
      options: '-c TimeZone=UTC -c jit=off',
    },
  });
}

/** TypeORM's own pg pool, so that hand-written SQL does not open a second one. */
export function poolOf(dataSource: DataSource): Pool {
  return (dataSource.driver as unknown as { readonly master: Pool }).master;
}
