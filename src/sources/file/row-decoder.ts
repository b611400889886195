/**
 * Turns raw rows into followers, or into the reason why not.
 */
import type { FollowerRecord } from '../../domain/follow';
import type { FollowerRow } from '../source';
import { decodeCsvRows } from './csv-cells';
import { decodeRow, parseJson } from './decode-row';
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
      const position = firstPosition + index;
      return decodeRow(row, position, (text) => followerOf(readUser(parseJson(text), observedAt), position));
    });
}

function csvDecoder(header: readonly string[], observedAt: Date): RowDecoder {
  const reader = new CsvRowReader(header);
  return (rows, firstPosition) =>
    decodeCsvRows(rows, firstPosition, (cells, position) => followerOf(reader.read(cells, observedAt), position));
}

function followerOf({ nativeId, profile }: XUser, position: number): FollowerRecord {
  return { position, nativeId, profile, followedAt: null, followedAtBasis: null };
}
