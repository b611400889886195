/**
 * Cuts CSV: a row ends at a newline outside of quotes. The header is a row like the others; empty lines are none.
 */
import { sign } from './json-balance';
import { type RawRow, RowBuffer, type RowCutter } from './row-cutter';

export class CsvCutter implements RowCutter {
  damage: string | null = null;
  private readonly row = new RowBuffer();
  private line = 1;
  private rowLine = 1;
  private isInQuotes = false;
  private quoteLine = 1;
  /** Whether a quote at this place would open a quoted field, or follow the closing one as its double. */
  private mayOpen = true;

  push(chunk: Buffer): RawRow[] {
    const rows: RawRow[] = [];
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!;
      if (byte === sign.newline) this.line++;
      if (this.isInQuotes) {
        if (byte !== sign.quote) continue;
        this.isInQuotes = false;
        this.mayOpen = true;
      } else if (byte === sign.quote && this.mayOpen) {
        this.isInQuotes = true;
        this.quoteLine = this.line;
      } else if (byte === sign.newline) {
        this.row.add(chunk.subarray(start, at));
        start = at + 1;
        this.finishRow(rows);
      } else {
        this.mayOpen = byte === sign.comma;
      }
    }
    this.row.add(chunk.subarray(start));
    return rows;
  }

  end(): RawRow[] {
    const rows: RawRow[] = [];
    if (this.isInQuotes) this.damage = `the quote opened in line ${this.quoteLine} is never closed`;
    else this.finishRow(rows);
    return rows;
  }

  private finishRow(rows: RawRow[]): void {
    const row = this.row.take(this.rowLine);
    this.rowLine = this.line;
    this.mayOpen = true;
    const isEmpty = row.bytes !== null && row.bytes.every((byte) => byte === 0x0d);
    if (!isEmpty) rows.push(row);
  }
}
