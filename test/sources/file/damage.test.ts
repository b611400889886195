/** Files that end too early give every row before the damage, the same ones each time, and then say where they end. */
import { openFollowerFile, scanFollowerFile } from '../../../src/sources/file/follower-file';
import type { FollowerRow } from '../../../src/sources/source';
import { demoAudience } from '../../../src/sources/synthetic/demo-audience';
import { encode, observedAt, packed, temporaryFolder } from './follower-files';

const { followers } = demoAudience({ followerCount: 3_000 });
const folder = temporaryFolder();
const whole = encode('x-v1-ndjson', followers);

async function readUntilDamage(content: string | Buffer): Promise<{ rows: FollowerRow[]; error: unknown }> {
  const source = await openFollowerFile(folder.write(content), { observedAt });
  const rows: FollowerRow[] = [];
  try {
    for await (const row of source.rows(0)) rows.push(row);
  } catch (error) {
    expect(rows.length).toBe(source.rowCount);
    return { rows, error };
  }
  throw new Error('The damage was not seen.');
}

it.each([
  ['gzip that is cut off', packed(whole).subarray(0, 60_000), /^After row \d{3,}, the gzip data is cut off\.$/],
  ['gzip cut off in its last bytes', packed(whole).subarray(0, -3), /^After row 3000, the gzip data is cut off\.$/],
  ['lines', whole.slice(0, -20), /^After row 2999, line 3000 is cut off\.$/],
  ['an array', encode('x-v1-array', followers).slice(0, 90_000), /^After row \d+, the JSON is cut off in line \d+\.$/],
  ['an array without its end', encode('x-v1-array', followers).slice(0, -2), /^After row 2999, the JSON is cut off/],
  ['pages', encode('x-v2-pages', followers).slice(0, 90_000), /^After row \d+, the JSON is cut off in line \d+\.$/],
  ['an array and then words', '[{"id_str":"1"}] and so on', /^After row 1, line 1 does not continue the array/],
  ['pages and then words', '{"users":[{"id_str":"1"}]} "x"', /^After row 1, line 1 does not continue the pages/],
  ['a bracket too many', '[{"id_str":"1"},\n{"id_str":"2"}},{"id_str":"3"}]', /^After row 1, line 2 closes a bracket/],
  ['a quote that is never closed', 'id,name\n1,a\n2,"b\n3,c\n', /^After row 1, the quote opened in line 3 is never/],
])('%s', async (_, content, message) => {
  const first = await readUntilDamage(content);
  expect(first.error).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) });
  expect(first.rows.filter((row) => 'reason' in row)).toEqual([]);
  const second = await readUntilDamage(content);
  expect(second.rows).toEqual(first.rows);
});

it.each([
  ['bytes', breakBytes(packed(whole), 90_000)],
  ['check sum', breakBytes(packed(whole), packed(whole).length - 8, 4)],
])('refuses gzip with wrong %s: rows before the fault may be wrong already', async (_, content) => {
  await expect(scanFollowerFile(folder.write(content))).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: 'The gzip data is damaged: none of its rows can be trusted.',
  });
});

it('is told by the scan', async () => {
  const scan = await scanFollowerFile(folder.write(whole.slice(0, -20)));
  expect(scan).toMatchObject({ rowCount: 2_999, damage: 'line 3000 is cut off' });
});

it('is not seen where the last line is whole or merely bad', async () => {
  expect((await scanFollowerFile(folder.write(whole.trimEnd()))).damage).toBeNull();
  expect(await scanFollowerFile(folder.write('{"id_str":"1"}\nnonsense'))).toMatchObject({ rowCount: 2, damage: null });
});

function breakBytes(content: Buffer, at: number, length = 64): Buffer {
  const broken = Buffer.from(content);
  broken.fill(0xff, at, at + length);
  return broken;
}
