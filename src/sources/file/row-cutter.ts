/**
 * The contract of a row cutter: bytes in as they come, whole rows out. Cutting does not decode, so that counting
 * the rows of a file costs little more than reading it.
 */

/** Longest row that is kept in memory, in bytes. A longer one is a bad row. */
export const maxRowBytes = 1_048_576;

export interface RawRow {
  /** Line where the row begins, from 1. */
  readonly line: number;
  /** What stands in the row; null where `reason` says why it was not kept. */
  readonly bytes: Buffer | null;
  readonly reason?: string;
}

export interface RowCutter {
  /** The rows that are complete with this chunk. */
  push(chunk: Buffer): RawRow[];
  /** The last row, where the file does not end in a delimiter. To be called once, after the last chunk. */
  end(): RawRow[];
  /** Why nothing after the rows handed out so far can be read; null while all is well. */
  readonly damage: string | null;
}

/** Bytes of one row, gathered over chunks and dropped as soon as they are too many. */
export class RowBuffer {
  private parts: Buffer[] = [];
  private length = 0;

  add(part: Buffer): void {
    this.length += part.length;
    if (this.length > maxRowBytes) this.parts = [];
    else if (part.length > 0) this.parts.push(part);
  }

  get isEmpty(): boolean {
    return this.length === 0;
  }

  /** The row, and an empty buffer for the next one. */
  take(line: number): RawRow {
    const { parts, length } = this;
    this.parts = [];
    this.length = 0;
    if (length > maxRowBytes) return { line, bytes: null, reason: `the row is longer than ${maxRowBytes} bytes` };
    return { line, bytes: parts.length === 1 ? parts[0]! : Buffer.concat(parts, length) };
  }
}
