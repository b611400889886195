/** Every format is read the same, packed or not, whatever its line ends; and counted without being read. */
import { createHash } from 'node:crypto';
import { fileFormats } from '../../../src/sources/file/file-format';
import { openFollowerFile, scanFollowerFile } from '../../../src/sources/file/follower-file';
import { demoAudience } from '../../../src/sources/synthetic/demo-audience';
import { allRows, asReadFrom, encode, observedAt, packed, temporaryFolder } from './follower-files';

const { followers } = demoAudience({ followerCount: 300, idOnlyShare: 0.1 });
const folder = temporaryFolder();

const variants: readonly (readonly [string, (text: string) => string | Buffer])[] = [
  ['plain', (text) => text],
  ['gzip', packed],
  ['two gzip members', (text) => Buffer.concat([packed(text.slice(0, 5_000)), packed(text.slice(5_000))])],
  ['byte order mark', (text) => `\ufeff${text}`],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['CRLF, mark, gzip', (text) => packed(`\ufeff${text.replaceAll('\n', '\r\n')}`)],
  ['without the last newline', (text) => text.trimEnd()],
];

describe.each(fileFormats)('%s', (format) => {
  it.each(variants)('is recognised and read: %s', async (_, vary) => {
    const path = folder.write(vary(encode(format, followers)));
    const source = await openFollowerFile(path, { observedAt });
    expect(source).toMatchObject({ format, rowCount: followers.length, damage: null });
    const rows = await allRows(source);
    expect(rows.map((row) => ('record' in row ? row.record : row.reason))).toEqual(
      followers.map((follower) => asReadFrom(format, follower)),
    );
  });

  it('goes on at any position', async () => {
    const path = folder.write(encode(format, followers));
    const source = await openFollowerFile(path, { observedAt });
    const rows = await allRows(source);
    for (const from of [0, 1, 150, 299, 300]) expect(await allRows(source, from)).toEqual(rows.slice(from));
  });

  it('is read larger than any buffer', async () => {
    const many = Array.from({ length: 20 }, () => followers).flat();
    const source = await openFollowerFile(folder.write(encode(format, many)), { observedAt });
    const rows = await allRows(source);
    expect(source.rowCount).toBe(6_000);
    expect(rows.map(({ position }) => position)).toEqual(rows.map((_, index) => index));
    expect(rows.slice(5_700)).toMatchObject(
      followers.map((follower, at) => ({ record: { ...asReadFrom(format, follower), position: 5_700 + at } })),
    );
  });
});

describe('pages', () => {
  const pages = encode('x-v1-pages', followers).trimEnd().split('\n');

  it.each([
    ['in an array', `[${pages.join(',\n')}]`],
    ['without anything between them', pages.join('')],
    ['over many lines', pages.map((page) => JSON.stringify(JSON.parse(page), null, 2)).join('\n')],
    [
      'with the users first or last',
      pages.map((page) => page.replace('{', '{"ids":[1,[2]],"x":{"users":[3]},')).join('\n'),
    ],
  ])('are read %s', async (_, content) => {
    const source = await openFollowerFile(folder.write(content), { observedAt });
    const rows = await allRows(source);
    expect(source.format).toBe('x-v1-pages');
    expect(rows.flatMap((row) => ('record' in row ? [row.record.nativeId] : []))).toEqual(
      followers.map(({ nativeId }) => nativeId),
    );
  });

  it('that say an error take a place among the rows, so that the gap is seen', async () => {
    const failed = '{"errors":[{"message":"Rate limit exceeded","code":88}]}';
    const source = await openFollowerFile(folder.write([pages[0], failed, pages[1]].join('\n')), { observedAt });
    expect(source.rowCount).toBe(15);
    expect((await allRows(source))[7]).toEqual({ position: 7, line: 2, reason: 'the page holds no list of users' });
  });

  it('of v2 may be empty', async () => {
    const empty = '{"meta":{"result_count":0}}\n';
    const content = empty + encode('x-v2-pages', followers.slice(0, 3)) + empty;
    expect(await scanFollowerFile(folder.write(content))).toMatchObject({ format: 'x-v2-pages', rowCount: 3 });
  });
});

describe('lines', () => {
  it('are those of the file, empty ones counted', async () => {
    const text = '\n{"id_str":"5"}\n  \t\n\r\n{"id_str":"6"}\n\n';
    const source = await openFollowerFile(folder.write(text), { observedAt });
    expect(source.rowCount).toBe(2);
    expect((await allRows(source)).map(({ position, line }) => [position, line])).toEqual([
      [0, 2],
      [1, 5],
    ]);
  });

  it('of an array are those where a row begins', async () => {
    const source = await openFollowerFile(folder.write('[\n\n{"id_str":\n"5"},{"id_str":"6"},\n{"id_str":"7"}]'), {
      observedAt,
    });
    expect((await allRows(source)).map(({ line }) => line)).toEqual([3, 4, 5]);
  });

  it('of CSV count the newlines inside quotes', async () => {
    const source = await openFollowerFile(folder.write('id,name\n1,"a\nb\n"\n\n2,c\n'), { observedAt });
    const rows = await allRows(source);
    expect(rows.map(({ line }) => line)).toEqual([2, 6]);
    expect(rows[0]).toMatchObject({ record: { profile: { displayName: 'a\nb\n' } } });
  });
});

it('a stray quote in CSV costs its row alone', async () => {
  const source = await openFollowerFile(folder.write('id,name\n1,5" screen\n2,"b\nc"\n3,d"\n4,e\n'), { observedAt });
  expect(source.rowCount).toBe(4);
  expect((await allRows(source)).map((row) => ('record' in row ? row.record.nativeId : row.reason))).toEqual([
    'the row is not valid CSV',
    '2',
    'the row is not valid CSV',
    '4',
  ]);
});

describe('the scan', () => {
  it('takes the fingerprint of the file as it lies there', async () => {
    const content = packed(encode('x-v2-array', followers));
    const { fingerprint } = await scanFollowerFile(folder.write(content));
    expect(fingerprint).toBe(createHash('sha256').update(content).digest('hex'));
  });

  it('reads as it is told', async () => {
    const path = folder.write('{"id": 5}\n{"id": 6}\n');
    expect((await scanFollowerFile(path)).format).toBe('x-v1-ndjson');
    expect((await scanFollowerFile(path, 'x-v2-ndjson')).format).toBe('x-v2-ndjson');
  });

  it.each([
    ['an empty file', '', /empty/],
    ['white space', ' \n\n', /empty/],
    ['something else', 'Dear Sir,\n', /does not begin like/],
    ['CSV without an id', 'name,screen_name\na,b\n', /column id or id_str/],
    ['UTF-16', Buffer.from('\ufeff{"id_str":"1"}', 'utf16le'), /UTF-16/],
  ])('refuses %s', async (_, content, message) => {
    await expect(scanFollowerFile(folder.write(content))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(message),
    });
  });

  it('refuses a file that is not there without naming its folder', async () => {
    await expect(scanFollowerFile('/nowhere/at-all.json')).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'at-all.json cannot be read (ENOENT).',
    });
  });
});
