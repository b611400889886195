/**
 * The bytes of a file, unpacked where it is gzip (told by its first bytes, not by its name), without a byte order
 * mark. Gzip that is cut off hands out everything before the cut and then says so.
 */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { finished } from 'node:stream/promises';
import { createGunzip, type Gunzip } from 'node:zlib';
import { AloiError } from '../../domain/errors';

/** Unpacked, a chunk grows by what gzip saved: at most a thousandfold, so packed chunks are kept small. */
const packedChunkBytes = 65_536;
const plainChunkBytes = 262_144;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** Where the content of a file ends too early; the caller adds after which row. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
}

/**
 * @throws AloiError BAD_USER_INPUT where the file cannot be opened, is not UTF-8 text, or is gzip with wrong bytes
 *   inside: what that unpacks to before the fault is met may be wrong already
 * @throws DamagedFile after the last chunk of gzip that is cut off
 */
export async function* readBytes(path: string): AsyncGenerator<Buffer> {
  const isPacked = (await firstBytes(path, 2)).equals(Buffer.from([0x1f, 0x8b]));
  const file = createReadStream(path, { highWaterMark: isPacked ? packedChunkBytes : plainChunkBytes });
  try {
    yield* withoutByteOrderMark(isPacked ? unpack(file) : file);
  } finally {
    file.destroy();
  }
}

async function firstBytes(path: string, count: number): Promise<Buffer> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new AloiError('BAD_USER_INPUT', `${basename(path)} cannot be read (${code}).`, { cause: error });
  }
}

/**
 * Feeds gunzip chunk by chunk and hands out what came of each before the next. A pipe would drop what was already
 * unpacked when the end is missing, more or less of it from run to run.
 */
async function* unpack(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: plainChunkBytes });
  const ready: Buffer[] = [];
  let fault: NodeJS.ErrnoException | undefined;
  gunzip.on('data', (chunk: Buffer) => ready.push(chunk));
  gunzip.on('error', (error) => {
    fault = error;
  });
  try {
    for await (const chunk of packed) {
      await write(gunzip, chunk);
      if (fault !== undefined) throw faultOf(fault);
      yield* ready.splice(0);
    }
    gunzip.end();
    await finished(gunzip).catch((error: unknown) => {
      throw faultOf(error as NodeJS.ErrnoException);
    });
    yield* ready.splice(0);
  } finally {
    gunzip.destroy();
  }
}

/** Missing bytes leave what came before them right; wrong bytes do not. */
function faultOf(cause: NodeJS.ErrnoException): Error {
  if (cause.code === 'Z_BUF_ERROR') return new DamagedFile('the gzip data is cut off', { cause });
  return new AloiError('BAD_USER_INPUT', 'The gzip data is damaged: none of its rows can be trusted.', { cause });
}

/** Resolves when the chunk is unpacked, and also when it broke gunzip, which then calls back no more. */
async function write(gunzip: Gunzip, chunk: Buffer): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = (): void => {
      gunzip.off('close', done);
      resolve();
    };
    gunzip.once('close', done);
    gunzip.write(chunk, done);
  });
}

async function* withoutByteOrderMark(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let head: Buffer | null = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (head === null) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < byteOrderMark.length) continue;
    yield withoutMark(head);
    head = null;
  }
  if (head !== null && head.length > 0) yield withoutMark(head);
}

function withoutMark(head: Buffer): Buffer {
  if (isUtf16(head)) throw new AloiError('BAD_USER_INPUT', 'The file is UTF-16; UTF-8 is read.');
  return head.subarray(0, 3).equals(byteOrderMark) ? head.subarray(3) : head;
}

function isUtf16(head: Buffer): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}
