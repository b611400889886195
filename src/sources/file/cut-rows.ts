/**
 * A file as raw rows, and its first bytes, from which its format is told.
 */
import { DamagedFile, readBytes } from './read-bytes';
import type { RawRow, RowCutter } from './row-cutter';

/** How many of a file's first bytes are looked at. */
export const headBytes = 65_536;

/** The first bytes of the unpacked file, up to `headBytes`; fewer where it ends or is cut off before. */
export async function readHead(path: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of readBytes(path)) {
      parts.push(chunk);
      length += chunk.length;
      if (length >= headBytes) break;
    }
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
  }
  return Buffer.concat(parts).subarray(0, headBytes);
}

/** @throws DamagedFile after the last row that could be cut out */
export async function* cutRows(path: string, cutter: RowCutter): AsyncGenerator<readonly RawRow[]> {
  for await (const chunk of readBytes(path)) {
    yield cutter.push(chunk);
    refuseDamage(cutter);
  }
  yield cutter.end();
  refuseDamage(cutter);
}

function refuseDamage(cutter: RowCutter): void {
  if (cutter.damage !== null) throw new DamagedFile(cutter.damage);
}
