/**
 * Cuts NDJSON: a row is a line. Lines of white space alone are no rows, but they count as lines.
 */
import { isBalanced } from './json-balance';
import { type RawRow, RowBuffer, type RowCutter } from './row-cutter';

const newline = 0x0a;

export class LineCutter implements RowCutter {
  damage: string | null = null;
  private readonly row = new RowBuffer();
  private line = 1;

  push(chunk: Buffer): RawRow[] {
    const rows: RawRow[] = [];
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      this.row.add(chunk.subarray(start, end));
      this.finishLine(rows);
      this.line++;
      start = end + 1;
    }
    this.row.add(chunk.subarray(start));
    return rows;
  }

  end(): RawRow[] {
    const rows: RawRow[] = [];
    this.finishLine(rows);
    const last = rows[0]?.bytes;
    // Without its newline, an object that is not closed is not a bad row: the file was cut there.
    if (last == null || isBalanced(last)) return rows;
    this.damage = `line ${this.line} is cut off`;
    return [];
  }

  private finishLine(rows: RawRow[]): void {
    if (this.row.isEmpty) return;
    const row = this.row.take(this.line);
    if (row.bytes?.every(isSpace) !== true) rows.push(row);
  }
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d;
}
