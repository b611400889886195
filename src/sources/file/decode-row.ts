/**
 * One raw row as a record, or as the reason why it is none. One bad row never costs its neighbours.
 */
import type { BadRow } from '../source';
import { BadField } from './field';
import type { RawRow } from './row-cutter';

export interface DecodedRow<T> {
  readonly position: number;
  readonly line: number;
  readonly record: T;
}

/** @param read throws BadField where the text is no proper row */
export function decodeRow<T>(row: RawRow, position: number, read: (text: string) => T): DecodedRow<T> | BadRow {
  const { line, bytes } = row;
  if (bytes === null) return { position, line, reason: row.reason ?? 'the row was not kept' };
  try {
    return { position, line, record: read(bytes.toString('utf8')) };
  } catch (error) {
    if (error instanceof BadField) return { position, line, reason: error.message };
    throw error;
  }
}

/** The engine's own message would quote the row. @throws BadField */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadField('the row is not valid JSON');
  }
}
