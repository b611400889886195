/** COPY's binary format, read in pieces of any size. */
import { BinaryCopyReader } from '../../src/store/binary-copy';

const signature = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8)]);

function int(bytes: 2 | 4, value: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeIntBE(value, 0, bytes);
  return buffer;
}

function rowOf(...fields: (Buffer | null)[]): Buffer {
  const parts = fields.flatMap((field) => (field ? [int(4, field.length), field] : [int(4, -1)]));
  return Buffer.concat([int(2, fields.length), ...parts]);
}

function bigint(value: bigint): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeBigInt64BE(value);
  return buffer;
}

const micros = BigInt(Date.parse('2022-03-01T00:00:00.500Z') - Date.parse('2000-01-01T00:00:00Z')) * 1000n;
const sent = Buffer.concat([
  signature,
  rowOf(
    bigint(2n ** 62n),
    int(4, -7),
    bigint(micros),
    bigint(9_007_199_254_740_991n),
    Buffer.from('spam'),
    Buffer.from([1]),
  ),
  rowOf(null, null, null, null, null, null),
  int(2, -1),
]);

test.each([1, 2, 7, 64, sent.length])('gives the rows whatever the size of the pieces: %d bytes', (size) => {
  const rows: unknown[] = [];
  const reader = new BinaryCopyReader((row) => {
    rows.push([row.bigint(), row.integer(), row.seconds(), row.count(), row.word(), row.boolean()]);
  });
  for (let at = 0; at < sent.length; at += size) reader.read(sent.subarray(at, at + size));
  expect(rows).toEqual([
    [2n ** 62n, -7, Date.parse('2022-03-01T00:00:00.500Z') / 1000, 9_007_199_254_740_991, 'spam', true],
    [null, null, null, null, null, null],
  ]);
});
