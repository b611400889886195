/**
 * A file of followers as a source: what it is (first pass) and its rows (second pass), both in little memory.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { AloiError } from '../../domain/errors';
import type { FollowerRow, FollowerSource } from '../source';
import { csvHeader } from './csv-cells';
import { CsvCutter } from './csv-cutter';
import { cutRows, readHead } from './cut-rows';
import { detectFormat, type FileFormat, layoutOf } from './file-format';
import { JsonCutter } from './json-cutter';
import { LineCutter } from './line-cutter';
import { DamagedFile } from './read-bytes';
import type { RowCutter } from './row-cutter';
import { createDecoder, type RowDecoder } from './row-decoder';

export interface FileOptions {
  /** Overrules what the file's first bytes tell. */
  readonly format?: FileFormat | 'auto';
  /** When the platform was read; accounts created more than a day later have no known creation date. */
  readonly observedAt: Date;
}

export interface FileScan {
  readonly format: FileFormat;
  /** SHA-256 of the file as it lies on the disk, in hexadecimal. */
  readonly fingerprint: string;
  /** Rows that can be cut out, bad ones included. */
  readonly rowCount: number;
  /** Where and why the file ends too early; null where it is whole. */
  readonly damage: string | null;
}

/** @throws AloiError BAD_USER_INPUT where the file cannot be opened or is in no known format */
export async function openFollowerFile(path: string, options: FileOptions): Promise<FollowerSource & FileScan> {
  const scan = await scanFollowerFile(path, options.format);
  return {
    ...scan,
    name: basename(path),
    rows: (from) => readRows(path, scan.format, options.observedAt, from),
  };
}

/**
 * The first pass: fingerprint, format and number of rows, without decoding them.
 * @throws AloiError BAD_USER_INPUT where the file cannot be opened or is in no known format
 */
export async function scanFollowerFile(path: string, wanted: FileFormat | 'auto' = 'auto'): Promise<FileScan> {
  const format = wanted === 'auto' ? detectFormat(await readHead(path)) : wanted;
  const [fingerprint, counted] = await Promise.all([fingerprintOf(path), countRows(path, format)]);
  return { format, fingerprint, ...counted };
}

async function fingerprintOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 262_144 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

async function countRows(path: string, format: FileFormat): Promise<Pick<FileScan, 'rowCount' | 'damage'>> {
  let rowCount = format === 'x-csv' ? -1 : 0;
  try {
    for await (const rows of cutRows(path, createCutter(format))) rowCount += rows.length;
    return { rowCount: Math.max(0, rowCount), damage: null };
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    return { rowCount: Math.max(0, rowCount), damage: error.message };
  }
}

function createCutter(format: FileFormat): RowCutter {
  const layout = layoutOf(format);
  if (layout === 'csv') return new CsvCutter();
  return layout === 'ndjson' ? new LineCutter() : new JsonCutter(layout === 'pages');
}

async function* readRows(
  path: string,
  format: FileFormat,
  observedAt: Date,
  from: number,
): AsyncGenerator<FollowerRow> {
  let decode: RowDecoder | null = format === 'x-csv' ? null : createDecoder(format, [], observedAt);
  let position = 0;
  try {
    for await (const cut of cutRows(path, createCutter(format))) {
      const [header] = cut;
      if (header === undefined) continue;
      const rows = decode === null ? cut.slice(1) : cut;
      decode ??= createDecoder(format, csvHeader(header), observedAt);
      const skipped = Math.min(rows.length, Math.max(0, from - position));
      yield* decode(rows.slice(skipped), position + skipped);
      position += rows.length;
    }
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    throw new AloiError('BAD_USER_INPUT', `After row ${position}, ${error.message}.`, { cause: error });
  }
}
