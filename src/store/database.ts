/** Statements on TypeORM's pool: prepared statements, transactions, COPY. Rows are arrays; errors are databaseError's. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Pool, PoolClient, QueryArrayConfig } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { databaseError, isDeadlock } from './database-error';

/** A row in the order of the statement's columns: int8 as text, timestamptz as Date. */
export type Row = readonly unknown[];

/** Statements of one transaction. */
export interface Transaction {
  run<R extends Row>(sql: string, values?: readonly unknown[]): Promise<R[]>;
  /** COPY … FROM STDIN with rows as encodeCopyRow writes them. */
  copy(sql: string, rows: Iterable<string>): Promise<void>;
  /** COPY … TO STDOUT: what comes, piece by piece, before the next is fetched. What `take` throws ends it. */
  copyOut(sql: string, take: (piece: Buffer) => void): Promise<void>;
}

const readWrite = 'BEGIN';
const oneMoment = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

const transactionAttempts = 3;
const copyBlockLength = 65_536;

export class Database {
  private readonly names = new Map<string, string>();

  constructor(private readonly pool: Pool) {}

  /**
   * A statement on its own that is sent often, prepared once per connection under a name made from its text: PostgreSQL plans it once. Texts must come
   * from constants, so that there is an end to them.
   */
  async prepared<R extends Row>(sql: string, values: readonly unknown[]): Promise<R[]> {
    try {
      const query: QueryArrayConfig = { name: this.nameOf(sql), text: sql, values: [...values], rowMode: 'array' };
      const { rows } = await this.pool.query<unknown[]>(query);
      return rows as unknown as R[];
    } catch (error) {
      throw databaseError(error);
    }
  }

  /** All of the work or nothing of it; work that met a deadlock is done again from its beginning. */
  async transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(readWrite, work);
      } catch (error) {
        if (attempt < transactionAttempts && isDeadlock(error)) continue;
        throw databaseError(error);
      }
    }
  }

  /** Reads that all see the database as it was at one moment, however long they take. */
  async snapshot<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    try {
      return await this.attempt(oneMoment, work);
    } catch (error) {
      throw databaseError(error);
    }
  }

  private async attempt<T>(begin: string, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    // The query under way reports a lost connection as well; without a listener it would end the process.
    let lost: Error | undefined;
    const onError = (error: Error): void => void (lost = error);
    client.on('error', onError);
    try {
      await client.query(begin);
      const result = await work(transactionOn(client, (error) => (lost = error)));
      await client.query('COMMIT');
      return result;
    } catch (error) {
      // A connection in the middle of a COPY takes no statement any more.
      if (!lost) await client.query('ROLLBACK').catch((failure: unknown) => (lost ??= failure as Error));
      throw error;
    } finally {
      client.off('error', onError);
      client.release(lost);
    }
  }

  private nameOf(sql: string): string {
    let name = this.names.get(sql);
    if (name === undefined) {
      name = createHash('sha256').update(sql).digest('base64url').slice(0, 22);
      this.names.set(sql, name);
    }
    return name;
  }
}

/** @param lose told that the connection can be used no more */
function transactionOn(client: PoolClient, lose: (error: Error) => void): Transaction {
  return {
    async run<R extends Row>(sql: string, values: readonly unknown[] = []): Promise<R[]> {
      const query: QueryArrayConfig = { text: sql, values: [...values], rowMode: 'array' };
      const { rows } = await client.query<unknown[]>(query);
      return rows as unknown as R[];
    },
    async copy(sql, rows) {
      await pipeline(Readable.from(blocks(rows)), client.query(copyFrom(sql)));
    },
    async copyOut(sql, take) {
      const pieces = client.query(copyTo(sql));
      try {
        for await (const piece of pieces) take(piece as Buffer);
      } catch (error) {
        lose(error as Error);
        throw error;
      }
    },
  };
}

/** Rows joined to blocks: a write for each row would cost more than the row. */
function* blocks(rows: Iterable<string>): Generator<Buffer> {
  let block = '';
  for (const row of rows) {
    block += row;
    if (block.length >= copyBlockLength) {
      yield Buffer.from(block);
      block = '';
    }
  }
  if (block !== '') yield Buffer.from(block);
}
