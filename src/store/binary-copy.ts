/**
 * Reads what COPY … TO STDOUT (FORMAT binary) sends, in whatever pieces it comes, without making anything of what nobody
 * asks for. The format: PostgreSQL's manual on COPY, "Binary Format".
 */

/** Signature, flags and the length of an extension that is never there. */
const headerLength = 19;
const secondsTo2000 = 946_684_800;

/** One row: its fields are read in their order, each once. A null field is null. */
export class BinaryRow {
  private at = 0;
  private buffer: Buffer = Buffer.alloc(0);

  /** @param at where the first field begins */
  startAt(buffer: Buffer, at: number): void {
    this.buffer = buffer;
    this.at = at;
  }

  /** A 64-bit integer of any size. */
  bigint(): bigint | null {
    return this.next() < 0 ? null : this.buffer.readBigInt64BE(this.at - 8);
  }

  /** A 64-bit integer below 2^53. */
  count(): number | null {
    if (this.next() < 0) return null;
    return this.buffer.readInt32BE(this.at - 8) * 2 ** 32 + this.buffer.readUInt32BE(this.at - 4);
  }

  integer(): number | null {
    return this.next() < 0 ? null : this.buffer.readInt32BE(this.at - 4);
  }

  double(): number | null {
    return this.next() < 0 ? null : this.buffer.readDoubleBE(this.at - 8);
  }

  /** A timestamptz as Unix seconds. */
  seconds(): number | null {
    const micros = this.count();
    return micros === null ? null : micros / 1e6 + secondsTo2000;
  }

  boolean(): boolean | null {
    return this.next() < 0 ? null : this.buffer[this.at - 1] === 1;
  }

  /** Text of ASCII characters. */
  word(): string | null {
    const length = this.next();
    return length < 0 ? null : this.buffer.toString('latin1', this.at - length, this.at);
  }

  /** Steps over the next field. @returns its length, −1 for null */
  private next(): number {
    const length = this.buffer.readInt32BE(this.at);
    this.at += 4 + Math.max(0, length);
    return length;
  }
}

export class BinaryCopyReader {
  private rest: Buffer = Buffer.alloc(0);
  private readonly row = new BinaryRow();
  private headerIsRead = false;

  /** @param take told of each row; the row is the same object every time */
  constructor(private readonly take: (row: BinaryRow) => void) {}

  read(piece: Buffer): void {
    const buffer = this.rest.length === 0 ? piece : Buffer.concat([this.rest, piece]);
    let at = 0;
    if (!this.headerIsRead) {
      if (buffer.length < headerLength) return void (this.rest = buffer);
      this.headerIsRead = true;
      at = headerLength;
    }
    for (let end = rowEnd(buffer, at); end > 0; end = rowEnd(buffer, at)) {
      if (buffer.readInt16BE(at) >= 0) {
        this.row.startAt(buffer, at + 2);
        this.take(this.row);
      }
      at = end;
    }
    this.rest = buffer.subarray(at);
  }
}

/** Where the row that begins here ends; 0 where it is not there in full. The trailer is a row of −1 fields. */
function rowEnd(buffer: Buffer, start: number): number {
  if (buffer.length < start + 2) return 0;
  let at = start + 2;
  for (let left = buffer.readInt16BE(start); left > 0; left -= 1) {
    if (buffer.length < at + 4) return 0;
    at += 4 + Math.max(0, buffer.readInt32BE(at));
  }
  return at <= buffer.length ? at : 0;
}
