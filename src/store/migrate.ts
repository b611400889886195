/** Migrations up and down, one process at a time: several may start on the same database at once. */
import { DataSource, MigrationExecutor, type QueryRunner } from 'typeorm';
import { AloiError } from '../domain/errors';
import { createDataSource } from './data-source';
import { databaseError } from './database-error';
import { migrations } from './migrations';

/** Any number that nobody else on the database uses for an advisory lock. */
const lockKey = '7022364302122413173';
const defaultLockTimeoutMs = 60_000;

/** Applies what is pending, in one transaction. Throws TIMEOUT where another process keeps migrating for too long. */
export async function migrate(url: string, lockTimeoutMs = defaultLockTimeoutMs): Promise<void> {
  await alone(url, lockTimeoutMs, (dataSource) => dataSource.runMigrations({ transaction: 'all' }));
}

/** Takes back every migration, newest first: all data is lost. */
export async function revertAll(url: string, lockTimeoutMs = defaultLockTimeoutMs): Promise<void> {
  await alone(url, lockTimeoutMs, async (dataSource) => {
    for (let left = migrations.length - (await countPending(dataSource)); left > 0; left -= 1) {
      await dataSource.undoLastMigration();
    }
  });
}

/** How many migrations the database lacks. */
export async function countPending(dataSource: DataSource): Promise<number> {
  return (await new MigrationExecutor(dataSource).getPendingMigrations()).length;
}

/** On connections of its own, because building an index may take longer than a read ever may. */
async function alone(url: string, lockTimeoutMs: number, work: (source: DataSource) => Promise<unknown>) {
  const dataSource = createDataSource({ url, poolSize: 2, applicationName: 'aloi migrate', statementTimeoutMs: 0 });
  try {
    await dataSource.initialize();
    const holder = dataSource.createQueryRunner();
    await lock(holder, lockTimeoutMs);
    await work(dataSource);
    await holder.query('SELECT pg_advisory_unlock($1)', [lockKey]);
    await holder.release();
  } catch (error) {
    throw databaseError(error);
  } finally {
    // Ends the holder's session too, and with it a lock that is still held.
    if (dataSource.isInitialized) await dataSource.destroy();
  }
}

async function lock(holder: QueryRunner, lockTimeoutMs: number): Promise<void> {
  await holder.query(`SET lock_timeout = ${String(Math.round(lockTimeoutMs))}`);
  try {
    await holder.query('SELECT pg_advisory_lock($1)', [lockKey]);
  } catch (error) {
    const failure = databaseError(error);
    if (!(failure instanceof AloiError) || failure.code !== 'TIMEOUT') throw failure;
    throw new AloiError('TIMEOUT', 'Another process has been migrating this database for too long.', { cause: error });
  }
}
