/**
 * Turns raw rows into followers, or into the reason why not. One bad row never costs its neighbours.
 */
import { parse } from 'csv-parse/sync';
import type { FollowerRow } from '../source';
import { BadField } from './field';
import { type FileFormat } from './file-format';
import type { RawRow } from './row-cutter';
import { CsvRowReader } from './x-csv-row';
import type { XUser } from './x-profile';
import { readV1User } from './x-v1-user';
import { readV2User } from './x-v2-user';

/** @returns one row for each raw row, in its order */
export type RowDecoder = (rows: readonly RawRow[], firstPosition: number) => FollowerRow[];

/** @param header cells of the CSV header; not looked at for other formats */
export function createDecoder(format: FileFormat, header: readonly string[], observedAt: Date): RowDecoder {
  if (format === 'x-csv') return csvDecoder(header, observedAt);
  const readUser = format.startsWith('x-v1') ? readV1User : readV2User;
  return (rows, firstPosition) =>
    rows.map((row, index) => {
      return decodeRow(row, firstPosition + index, (text) => readUser(parseJson(text), observedAt));
    });
}

function decodeRow(row: RawRow, position: number, read: (text: string) => XUser): FollowerRow {
  const { line, bytes } = row;
  if (bytes === null) return { position, line, reason: row.reason ?? 'the row was not kept' };
  try {
    const { nativeId, profile } = read(bytes.toString('utf8'));
    return { position, line, record: { position, nativeId, profile, followedAt: null, followedAtBasis: null } };
  } catch (error) {
    if (error instanceof BadField) return { position, line, reason: error.message };
    throw error;
  }
}

/** The engine's own message would quote the row. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadField('the row is not valid JSON');
  }
}

/**
 * The CSV engine costs seven times as much when called row by row, so rows go to it together; only when it objects,
 * or counts them differently, is each asked alone which of them is to blame.
 */
function csvDecoder(header: readonly string[], observedAt: Date): RowDecoder {
  const reader = new CsvRowReader(header);
  return (rows, firstPosition) => {
    const cells = parseTogether(rows);
    return rows.map((row, index) =>
      decodeRow(row, firstPosition + index, (text) => reader.read(cells?.[index] ?? parseAlone(text), observedAt)),
    );
  };
}

function parseTogether(rows: readonly RawRow[]): string[][] | null {
  try {
    const cells = parseCsv(rows.map(({ bytes }) => bytes?.toString('utf8').replace(/\r$/, '') ?? '-').join('\n'));
    return cells.length === rows.length ? cells : null;
  } catch {
    return null;
  }
}

function parseAlone(text: string): string[] {
  try {
    const [cells, ...more] = parseCsv(text.replace(/\r$/, ''));
    if (cells !== undefined && more.length === 0) return cells;
  } catch {
    // Falls through: the engine's own message would quote the row.
  }
  throw new BadField('the row is not valid CSV');
}

export function parseCsv(text: string): string[][] {
  return parse(text, { record_delimiter: '\n', relax_column_count: true });
}
