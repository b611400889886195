/** Rows in the text format of PostgreSQL's COPY, written by hand: the hot path of bulk imports. */
import { storable } from './storable-text';

export type CopyValue = string | number | boolean | Date | null | readonly string[];

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/**
 * One row with its line end. Characters that PostgreSQL cannot hold (NUL, half a surrogate pair) become U+FFFD here.
 * Throws RangeError for an invalid Date.
 */
export function encodeCopyRow(values: readonly CopyValue[]): string {
  let row = '';
  for (let i = 0; i < values.length; i += 1) row += (i === 0 ? '' : '\t') + encode(values[i]!);
  return row + '\n';
}

function encode(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escape(value);
  if (typeof value !== 'object') return String(value);
  return value instanceof Date ? value.toISOString() : escape(arrayLiteral(value));
}

function escape(text: string): string {
  if (!/[\\\t\n\r\0\uD800-\uDFFF]/.test(text)) return text;
  return storable(text).replace(/[\\\t\n\r]/g, (found) => escapes[found]!);
}

function arrayLiteral(texts: readonly string[]): string {
  return `{${texts.map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
