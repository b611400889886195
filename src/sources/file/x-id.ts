/**
 * X's account ids: positive whole numbers of up to 63 bits. As JSON numbers they lose their last digits beyond 2^53,
 * so the text is what counts.
 */
import { BadField, type Fields, readText } from './field';

const largestId = 9_223_372_036_854_775_807n;

/**
 * The id of API v1.1: id_str where it is given, else id.
 * @throws BadField where there is no usable id
 */
export function readLegacyId(row: Fields): string {
  const text = readText(row, 'id_str');
  if (text !== null) return idFromText(text, 'id_str');
  if (row['id'] === undefined || row['id'] === null) throw new BadField('the row has no id_str and no id');
  return readId(row);
}

/**
 * The id of API v2, as text or as a number that is still exact.
 * @throws BadField where there is no usable id
 */
export function readId(row: Fields): string {
  const value = row['id'];
  if (typeof value === 'string') return idFromText(value, 'id');
  if (typeof value === 'number') return idFromNumber(value);
  throw new BadField(value === undefined || value === null ? 'the row has no id' : 'id is neither a text nor a number');
}

export function idFromText(text: string, key: string): string {
  if (/^\d(\.\d+)?e\+?\d+$/i.test(text)) throw new BadField(`${key} was rounded to an exponent: its digits are lost`);
  if (!/^[1-9]\d{0,18}$/.test(text) || (text.length === 19 && BigInt(text) > largestId)) {
    throw new BadField(`${key} is not a positive whole number of 63 bits`);
  }
  return text;
}

function idFromNumber(value: number): string {
  if (Number.isInteger(value) && value > Number.MAX_SAFE_INTEGER) {
    throw new BadField('id is a number beyond 2^53 and has lost its last digits: the id is needed as text');
  }
  if (!Number.isInteger(value) || value < 1) throw new BadField('id is not a positive whole number of 63 bits');
  return String(value);
}
