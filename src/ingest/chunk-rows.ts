/**
 * Gathers the rows of a source into chunks that can be committed.
 */
import type { FollowerRecord } from '../domain/follow';
import type { FollowerRow, FollowerSource } from '../sources/source';
import type { ImportChunk, ImportProblem } from './import-store';

/**
 * Rows from a position on, in chunks of the given size; the last one may be smaller.
 * @throws what the source throws, after the rows it gave before that
 */
export async function* chunkRows(source: FollowerSource, from: number, size: number): AsyncGenerator<ImportChunk> {
  let next = new OpenChunk(from);
  try {
    for await (const row of source.rows(from)) {
      if (next.length === size) {
        yield next;
        next = new OpenChunk(next.toPosition);
      }
      next.add(row);
    }
  } catch (error) {
    if (next.length > 0) yield next;
    throw error;
  }
  if (next.length > 0) yield next;
}

class OpenChunk implements ImportChunk {
  readonly records: FollowerRecord[] = [];
  readonly problems: ImportProblem[] = [];

  constructor(readonly fromPosition: number) {}

  get length(): number {
    return this.records.length + this.problems.length;
  }

  get toPosition(): number {
    return this.fromPosition + this.length;
  }

  add(row: FollowerRow): void {
    if ('record' in row) this.records.push(row.record);
    else this.problems.push(row);
  }
}
