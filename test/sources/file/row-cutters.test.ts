/** Cutters against the engines: whatever the content and wherever the chunks end, the rows are those of JSON and CSV. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { CsvCutter } from '../../../src/sources/file/csv-cutter';
import { JsonCutter } from '../../../src/sources/file/json-cutter';
import { LineCutter } from '../../../src/sources/file/line-cutter';
import { maxRowBytes, type RawRow, type RowCutter } from '../../../src/sources/file/row-cutter';
import { megabytesHeld } from './memory-held';

/** Cuts the content into chunks after the given lengths, again and again, and the chunks into rows. */
function cut(cutter: RowCutter, content: string, lengths: readonly number[]): RawRow[] {
  const bytes = Buffer.from(content);
  const rows: RawRow[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const end = at + lengths[turn % lengths.length]!;
    rows.push(...cutter.push(bytes.subarray(at, end)));
    at = end;
  }
  rows.push(...cutter.end());
  expect(cutter.damage).toBeNull();
  return rows;
}

const textOf = ({ bytes }: RawRow): string => bytes!.toString('utf8');
const chunkLengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
const awkwardText = fc.string({ unit: fc.constantFrom('"', '\\', '{', '[', ']', '}', ',', ':', '\n', 'é', '😀', 'a') });
const value = fc.oneof(fc.jsonValue(), fc.dictionary(awkwardText, awkwardText));

it('cuts the elements of an array', () => {
  const indent = fc.constantFrom(undefined, 1, '\t');
  fc.assert(
    fc.property(fc.array(value), indent, chunkLengths, (rows, space, lengths) => {
      const content = JSON.stringify(rows, null, space);
      const read = cut(new JsonCutter(false), content, lengths).map((row) => JSON.parse(textOf(row)) as unknown);
      expect(read).toEqual(JSON.parse(content));
    }),
  );
});

it('cuts the users of pages, whatever else the pages hold', () => {
  const extra = fc.dictionary(fc.oneof(awkwardText, fc.constant('meta')), value);
  const page = fc.record({ before: extra, rows: fc.array(value), after: extra });
  const joint = fc.constantFrom('', '\n', ' \r\n');
  fc.assert(
    fc.property(fc.array(page), joint, fc.boolean(), chunkLengths, (pages, between, isArray, lengths) => {
      const written = pages.map(({ before, rows, after }) => JSON.stringify({ ...before, users: rows, ...after }));
      const content = isArray ? `[${written.join(`,${between}`)}]` : written.join(between);
      const read = cut(new JsonCutter(true), content, lengths).map((row) => JSON.parse(textOf(row)) as unknown);
      expect(read).toEqual(pages.flatMap(({ rows }) => JSON.parse(JSON.stringify(rows)) as unknown[]));
    }),
  );
});

it('cuts lines and numbers them', () => {
  const line = fc.oneof(
    value.map((row) => JSON.stringify(row)),
    fc.constant(''),
    fc.constant(' \t'),
  );
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), chunkLengths, (lines, end, lengths) => {
      const read = cut(new LineCutter(), lines.map((text) => text + end).join(''), lengths);
      const expected = lines.map((text, at) => [at + 1, text.trim()]).filter(([, text]) => text !== '');
      expect(read.map((row) => [row.line, textOf(row).trim()])).toEqual(expected);
    }),
  );
});

it('cuts CSV where its engine does', () => {
  const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r\n', 'é', 'a', ' ', '1') });
  const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, fc.constantFrom('\n', '\r\n'), chunkLengths, (cells, end, lengths) => {
      const content = cells.map((row) => row.map(quoted).join(',') + end).join('');
      const read = cut(new CsvCutter(), content, lengths).map((row) => parse(textOf(row).replace(/\r$/, ''))[0]);
      expect(read).toEqual(cells);
    }),
  );
});

describe.each([
  ['NDJSON', () => new LineCutter(), (row: string) => `{"id_str":"1"}\n${row}\n{"id_str":"3"}\n`],
  ['an array', () => new JsonCutter(false), (row: string) => `[{"id_str":"1"},\n${row},\n{"id_str":"3"}]`],
  ['pages', () => new JsonCutter(true), (row: string) => `{"users":[{"id_str":"1"},\n${row},\n{"id_str":"3"}]}`],
  ['CSV', () => new CsvCutter(), (row: string) => `1,a\n${row}\n3,c\n`],
])('a row of %s that is too long', (_, create, around) => {
  it.each([[maxRowBytes + 1], [5 * maxRowBytes]])('is bad alone: %d bytes', (length) => {
    const rows = cut(create(), around(`"${'x'.repeat(length - 2)}"`), [300_000]);
    expect(rows).toHaveLength(3);
    expect(rows[1]).toEqual({ line: 2, bytes: null, reason: 'the row is longer than 1048576 bytes' });
    expect([rows[0]!, rows[2]!].map(textOf).join()).toMatch(/1.*3/);
  });

  it('may have exactly the limit', () => {
    const rows = cut(create(), around(`"${'x'.repeat(maxRowBytes - 2)}"`), [300_000]);
    expect(rows[1]!.bytes).toHaveLength(maxRowBytes);
  });
});

it('does not keep what is too long', () => {
  const cutter = new LineCutter();
  const before = megabytesHeld();
  for (let megabytes = 0; megabytes < 100; megabytes++) cutter.push(Buffer.alloc(1_048_576, 'x'));
  expect(megabytesHeld() - before).toBeLessThan(20);
  expect(cutter.end()).toMatchObject([{ line: 1, bytes: null }]);
});
