/**
 * Raw CSV rows as cells.
 */
import { parse } from 'csv-parse/sync';
import { AloiError } from '../../domain/errors';
import type { BadRow } from '../source';
import { type DecodedRow, decodeRow } from './decode-row';
import { BadField } from './field';
import type { RawRow } from './row-cutter';

/** @throws AloiError BAD_USER_INPUT where the first row is not one of cells */
export function csvHeader({ bytes }: RawRow): string[] {
  try {
    const [header] = parseCsv(bytes?.toString('utf8').replace(/\r$/, '') ?? '');
    if (header !== undefined) return header;
  } catch {
    // Falls through: the engine's own message would quote the row.
  }
  throw new AloiError('BAD_USER_INPUT', 'The first line of the CSV file is not a header.');
}

/**
 * The CSV engine costs seven times as much when called row by row, so rows go to it together; only when it objects,
 * or counts them differently, is each asked alone which of them is to blame.
 * @param read a record from the row's cells and its position; throws BadField
 * @returns one for each raw row, in its order
 */
export function decodeCsvRows<T>(
  rows: readonly RawRow[],
  firstPosition: number,
  read: (cells: readonly string[], position: number) => T,
): (DecodedRow<T> | BadRow)[] {
  const cells = parseTogether(rows);
  return rows.map((row, index) => {
    const position = firstPosition + index;
    return decodeRow(row, position, (text) => read(cells?.[index] ?? parseAlone(text), position));
  });
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

function parseCsv(text: string): string[][] {
  return parse(text, { record_delimiter: '\n', relax_column_count: true });
}
