/**
 * Cuts JSON whose rows lie in an array: one array of users, or pages that hold one each, whether the pages follow
 * one another or lie in an array themselves. Only strings and brackets are followed here, and each row is parsed
 * on its own: a broken row stays one bad row with its line, and a file of any size is read in little memory.
 */
import { sign } from './json-balance';
import { type RawRow, RowBuffer, type RowCutter } from './row-cutter';

/** Names under which a page holds its users: X API v1.1 and v2. */
const rowKeys: readonly string[] = ['users', 'data'];
/** A page of v2 without users has no `data`, but its `meta` still says that it counted none. */
const emptyPageKey = 'meta';
const longestKey = 16;

export class JsonCutter implements RowCutter {
  damage: string | null = null;
  private readonly row = new RowBuffer();
  private rows: RawRow[] = [];
  private line = 1;
  /** Open brackets around the current byte. */
  private depth = 0;
  /** Depth directly inside a page, and directly inside its array of rows; 0 outside of them. */
  private pageDepth = 0;
  private rowDepth = 0;
  private isInString = false;
  private isEscaped = false;
  private isInRow = false;
  private rowLine = 0;
  private rowStart = 0;
  /** The newest string directly inside the page, the key it turned out to be, and what the page held. */
  private text = '';
  private key = '';
  private page = { line: 0, hasRows: false, isEmpty: false };

  /** @param hasPages false where the file is an array of users itself */
  constructor(private readonly hasPages: boolean) {}

  push(chunk: Buffer): RawRow[] {
    this.rowStart = 0;
    for (let at = 0; at < chunk.length && this.damage === null; at++) {
      const byte = chunk[at]!;
      if (byte === sign.newline) this.line++;
      if (this.isInString) this.followString(byte);
      else if (this.rowDepth > 0) this.followRows(byte, chunk, at);
      else if (this.pageDepth > 0) this.followPage(byte);
      else this.followOutside(byte);
    }
    if (this.isInRow) this.row.add(chunk.subarray(this.rowStart));
    return this.takeRows();
  }

  end(): RawRow[] {
    if (this.depth > 0 || this.isInString) this.damage ??= `the JSON is cut off in line ${this.line}`;
    return this.takeRows();
  }

  private takeRows(): RawRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  private followString(byte: number): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (byte === sign.backslash) this.isEscaped = true;
    else if (byte === sign.quote) this.isInString = false;
    else if (this.rowDepth === 0 && this.depth === this.pageDepth && this.text.length < longestKey) {
      this.text += String.fromCharCode(byte);
    }
  }

  private followOutside(byte: number): void {
    if (isSpace(byte) || byte === sign.comma) return;
    if (byte === sign.openArray && this.depth === 0) {
      this.depth = 1;
      if (!this.hasPages) this.rowDepth = 1;
    } else if (byte === sign.closeArray && this.depth === 1) {
      this.depth = 0;
    } else if (byte === sign.openObject && this.hasPages) {
      this.depth++;
      this.pageDepth = this.depth;
      this.key = '';
      this.page = { line: this.line, hasRows: false, isEmpty: false };
    } else {
      this.damage = `line ${this.line} does not continue the ${this.hasPages ? 'pages' : 'array'} before it`;
    }
  }

  private followPage(byte: number): void {
    const isDirect = this.depth === this.pageDepth;
    if (byte === sign.quote) {
      this.isInString = true;
      if (isDirect) this.text = '';
    } else if (byte === sign.openArray || byte === sign.openObject) {
      if (isDirect && byte === sign.openArray && rowKeys.includes(this.key)) {
        this.rowDepth = this.depth + 1;
        this.page.hasRows = true;
      }
      this.depth++;
    } else if (byte === sign.closeArray || byte === sign.closeObject) {
      if (isDirect) this.finishPage();
      this.depth--;
    } else if (isDirect && byte === sign.colon) {
      this.key = this.text;
      if (this.key === emptyPageKey) this.page.isEmpty = true;
    } else if (isDirect && byte === sign.comma) {
      this.key = '';
    }
  }

  /** An answer that says an error instead of users must not look like a page without followers. */
  private finishPage(): void {
    this.pageDepth = 0;
    const { line, hasRows, isEmpty } = this.page;
    if (!hasRows && !isEmpty) this.rows.push({ line, bytes: null, reason: 'the page holds no list of users' });
  }

  private followRows(byte: number, chunk: Buffer, at: number): void {
    if (isSpace(byte)) return;
    if (this.depth === this.rowDepth && (byte === sign.comma || byte === sign.closeArray)) {
      if (this.isInRow || byte === sign.comma) this.finishRow(chunk, at);
      if (byte === sign.closeArray) {
        this.rowDepth = 0;
        this.depth--;
        this.key = '';
      }
      return;
    }
    if (!this.isInRow) this.beginRow(at);
    if (byte === sign.quote) this.isInString = true;
    else if (byte === sign.openArray || byte === sign.openObject) this.depth++;
    else if (byte === sign.closeArray || byte === sign.closeObject) this.closeInRow();
  }

  private closeInRow(): void {
    if (this.depth === this.rowDepth) this.damage = `line ${this.line} closes a bracket that was not opened`;
    else this.depth--;
  }

  private beginRow(at: number): void {
    this.isInRow = true;
    this.rowLine = this.line;
    this.rowStart = at;
  }

  private finishRow(chunk: Buffer, at: number): void {
    if (this.isInRow) this.row.add(chunk.subarray(this.rowStart, at));
    this.rows.push(this.row.take(this.isInRow ? this.rowLine : this.line));
    this.isInRow = false;
  }
}

function isSpace(byte: number): boolean {
  return byte === sign.space || byte === sign.newline || byte === 0x0d || byte === 0x09;
}
