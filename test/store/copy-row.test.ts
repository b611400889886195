/** Rows of COPY, and the texts that PostgreSQL cannot hold. */
import fc from 'fast-check';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { encodeCopyRow } from '../../src/store/copy-row';
import { isRowId } from '../../src/store/row-id';
import { isStorable, storable } from '../../src/store/storable-text';
import { openTestDatabase } from '../setup/database';

test('what is copied in is what was meant', async () => {
  const database = await openTestDatabase();
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query('CREATE TABLE copied (place int, t text, b boolean, n bigint, at timestamptz, list text[])');
  const texts = fc.sample(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary-ascii' })), 300);
  const odd = ['', '\\N', '\\.', '\\', '\t', 'a\nb\r\n', 'NULL', '{}', '"', '\0', '\ud800x', '😀', '\u2028'];
  const rows = [...odd, ...texts].map((text, place) => ({
    place,
    t: place % 10 === 9 ? null : text,
    b: place % 2 === 0,
    n: place * 2 ** 40,
    at: new Date(place * 86_400_123),
    list: [text, 'x', text],
  }));
  const lines = rows.map(({ place, t, b, n, at, list }) => encodeCopyRow([place, t, b, n, at, list]));
  await pipeline(
    Readable.from(lines.map((line) => Buffer.from(line))),
    client.query(copyFrom('COPY copied FROM STDIN')),
  );
  const stored = await client.query<object>('SELECT * FROM copied ORDER BY place');
  expect(stored.rows).toEqual(
    rows.map((row) => ({
      ...row,
      n: String(row.n),
      t: row.t === null ? null : storable(row.t),
      list: row.list.map(storable),
    })),
  );
  await client.end();
  await database.close();
});

test('a date that is none is refused', () => {
  expect(() => encodeCopyRow([new Date(NaN)])).toThrow(RangeError);
});

test('NUL and half surrogate pairs are replaced, everything else is kept', () => {
  expect(storable('a\0b\ud83dc\udc00')).toBe('a\ufffdb\ufffdc\ufffd');
  expect(storable('é😀\u{10ffff}\u0001')).toBe('é😀\u{10ffff}\u0001');
  expect(isStorable('😀')).toBe(true);
  expect(isStorable('\0')).toBe(false);
});

test.each([
  ['1', true],
  ['9223372036854775807', true],
  ['9223372036854775808', false],
  ['0', false],
  ['01', false],
  ['+1', false],
  ['-1', false],
  ['1.0', false],
  ['1e3', false],
  [' 1', false],
  ['', false],
  ['１', false],
])('%j as an id: %s', (text, expected) => {
  expect(isRowId(text)).toBe(expected);
});
