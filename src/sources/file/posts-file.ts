/**
 * A file of posts as a source, read in one pass and in little memory.
 */
import { basename } from 'node:path';
import { AloiError } from '../../domain/errors';
import type { PostRow, PostSource } from '../post-source';
import { csvHeader, decodeCsvRows } from './csv-cells';
import { CsvCutter } from './csv-cutter';
import { cutRows, readHead } from './cut-rows';
import { decodeRow, parseJson } from './decode-row';
import { LineCutter } from './line-cutter';
import { detectPostFormat, type PostFormat } from './post-format';
import { DamagedFile } from './read-bytes';
import type { RawRow } from './row-cutter';
import { PostCsvReader } from './x-posts-csv-row';
import { readV1Status } from './x-v1-status';

export interface PostsFileOptions {
  /** Overrules what the file's first bytes tell. */
  readonly format?: PostFormat | 'auto';
  /** When the platform was read; a post of more than a day later is a bad row. */
  readonly observedAt: Date;
}

/** @throws AloiError BAD_USER_INPUT where the file cannot be opened or is in no known format */
export async function openPostsFile(path: string, options: PostsFileOptions): Promise<PostSource> {
  const { format: wanted = 'auto', observedAt } = options;
  const format = wanted === 'auto' ? detectPostFormat(await readHead(path)) : wanted;
  return { name: basename(path), format, observedAt, rows: () => readRows(path, format, observedAt) };
}

async function* readRows(path: string, format: PostFormat, observedAt: Date): AsyncGenerator<PostRow> {
  let position = 0;
  try {
    for await (const rows of format === 'x-posts-csv' ? csvRows(path, observedAt) : statusRows(path, observedAt)) {
      yield* rows;
      position += rows.length;
    }
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    throw new AloiError('BAD_USER_INPUT', `After row ${position}, ${error.message}.`, { cause: error });
  }
}

async function* statusRows(path: string, observedAt: Date): AsyncGenerator<readonly PostRow[]> {
  let position = 0;
  for await (const cut of cutRows(path, new LineCutter())) {
    yield cut.map((row, at) => decodeRow(row, position + at, (text) => readV1Status(parseJson(text), observedAt)));
    position += cut.length;
  }
}

async function* csvRows(path: string, observedAt: Date): AsyncGenerator<readonly PostRow[]> {
  let position = 0;
  let reader: PostCsvReader | undefined;
  for await (const cut of cutRows(path, new CsvCutter())) {
    const rows: readonly RawRow[] = reader === undefined ? cut.slice(1) : cut;
    if (cut.length === 0) continue;
    reader ??= new PostCsvReader(csvHeader(cut[0]!));
    const known = reader;
    yield decodeCsvRows(rows, position, (cells) => known.read(cells, observedAt));
    position += rows.length;
  }
}
