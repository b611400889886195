/** Files of posts: the same posts from every format, lines, damage, Unicode, and what each row must be. */
import type { PostFormat } from '../../../src/sources/file/post-format';
import { openPostsFile } from '../../../src/sources/file/posts-file';
import { maxRowBytes } from '../../../src/sources/file/row-cutter';
import type { PostRow } from '../../../src/sources/post-source';
import { observedAt, packed, temporaryFolder } from './follower-files';
import { allPosts, postsCsv, somePosts, statusesNdjson } from './post-files';

const folder = temporaryFolder();
const posts = somePosts(120);

async function read(content: string | Buffer, format: PostFormat | 'auto' = 'auto'): Promise<PostRow[]> {
  return allPosts(await openPostsFile(folder.write(content), { format, observedAt }));
}

const known = (rows: readonly PostRow[]) => rows.flatMap((row) => ('record' in row ? [row.record] : []));
const reasons = (rows: readonly PostRow[]) => rows.flatMap((row) => ('record' in row ? [] : [[row.line, row.reason]]));

describe.each([
  ['x-posts-csv', postsCsv(posts)],
  ['x-v1-statuses', statusesNdjson(posts)],
] as const)('%s', (format, content) => {
  it.each([
    ['plain', content],
    ['gzip', packed(content)],
    ['with a byte order mark', `\ufeff${content}`],
    ['with line ends of Windows', content.replaceAll(/(?<!two)\n/g, '\r\n')],
  ])('is told by its beginning, and gives every post: %s', async (_how, bytes) => {
    const source = await openPostsFile(folder.write(bytes), { observedAt });
    expect(source).toMatchObject({ format, observedAt });
    expect(known(await allPosts(source))).toEqual(posts);
  });

  it('gives every row before the cut, and then says where it ends', async () => {
    const rows: PostRow[] = [];
    const source = await openPostsFile(folder.write(packed(content).subarray(0, -4)), { observedAt });
    await expect(
      (async () => {
        for await (const row of source.rows()) rows.push(row);
      })(),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT', message: 'After row 120, the gzip data is cut off.' });
    expect(known(rows)).toEqual(posts);
  });
});

it('knows lines and positions, bad rows among good ones', async () => {
  const csv = 'tweet_id,user_id,created_at,text\n1,5,2014-03-15T12:49:15Z,"a\nb"\n\n2,no,2014-03-15T12:49:15Z,\n3,5\n';
  const rows = await read(csv);
  expect(rows.map(({ position, line }) => [position, line])).toEqual([
    [0, 2],
    [1, 5],
    [2, 6],
  ]);
  expect(reasons(rows)).toEqual([
    [5, 'user_id is not a positive whole number of 63 bits'],
    [6, 'the row has 2 columns, the header 4'],
  ]);
});

it('does not keep a row of more than a mebibyte', async () => {
  const long = `1,5,2014-03-15T12:49:15Z,${'x'.repeat(maxRowBytes)}\n`;
  const rows = await read(`tweet_id,user_id,created_at,text\n${long}2,5,2014-03-15T12:49:15Z,y\n`);
  expect(reasons(rows)).toEqual([[2, `the row is longer than ${maxRowBytes} bytes`]]);
  expect(known(rows)).toMatchObject([{ nativeId: '2', text: 'y' }]);
});

it('replaces what cannot be stored, and keeps all else as it was written', async () => {
  const status = (text: string) =>
    `{"id_str":"1","user":{"id":5},"created_at":"Sat Mar 15 12:49:15 +0000 2014","text":"${text}"}\n`;
  const texts = ['\\ud83d a\\u0000b \\ud83d\\ude00', '  ', 'ﬁ ＡＢ é\u0301 שלום 👩‍👩‍👧', ''];
  expect(known(await read(texts.map(status).join(''))).map(({ text }) => text)).toEqual([
    '\ufffd a\ufffdb 😀',
    '  ',
    'ﬁ ＡＢ é\u0301 שלום 👩‍👩‍👧',
    '',
  ]);
});

const row = { id_str: '1', user: { id_str: '5' }, created_at: 'Sat Mar 15 12:49:15 +0000 2014' };

it.each<[object, object]>([
  [{}, { nativeId: '1', authorNativeId: '5', text: null, isRepost: null, application: null, inReplyTo: null }],
  [
    { id_str: null, id: 7, user: { id: 8 } },
    { nativeId: '7', authorNativeId: '8' },
  ],
  [
    { text: 'short', full_text: 'the whole' },
    { text: 'the whole', isRepost: false },
  ],
  [
    { text: 'RT @tom: hi', favorite_count: 3 },
    { isRepost: true, likesCount: 3 },
  ],
  [{ text: 'RT if you agree' }, { isRepost: false }],
  [
    { retweeted_status: {}, favorite_count: 3, retweet_count: 4 },
    { isRepost: true, likesCount: null, repostsCount: null },
  ],
  [
    { favorite_count: 0, retweet_count: -1, reply_count: 1.5 },
    { likesCount: 0, repostsCount: null, repliesCount: null },
  ],
  [{ source: 'web' }, { application: 'web' }],
  [{ source: '<a href="x"></a>' }, { application: null }],
  [
    { text: 'Sea https://t.example/a', entities: { media: [{ url: 'https://t.example/a' }, 5, null] } },
    { text: 'Sea' },
  ],
  [{ text: 'Sea https://t.example/a', entities: { media: null, urls: [] } }, { text: 'Sea https://t.example/a' }],
])('reads the status %j', async (fields, record) => {
  expect(known(await read(JSON.stringify({ ...row, ...fields })))).toMatchObject([record]);
});

it.each<[object, string]>([
  [{ id_str: undefined }, 'the row has no id_str and no id'],
  [
    { id_str: undefined, id: 2 ** 60 },
    'id is a number beyond 2^53 and has lost its last digits: the id is needed as text',
  ],
  [{ user: undefined }, 'user is not an object'],
  [{ user: {} }, 'the row has no id_str and no id'],
  [{ created_at: undefined }, 'the row has no created_at'],
  [{ created_at: '2014-03-15T12:49:15Z' }, 'created_at is not a date in the form of the format'],
  [
    { created_at: 'Thu Jan 01 00:00:00 +0000 1970' },
    "created_at lies before the platform's first day or after the observation",
  ],
  [
    { created_at: 'Wed Sep 03 00:00:00 +0000 2025' },
    "created_at lies before the platform's first day or after the observation",
  ],
  [{ text: 5, full_text: 'secret' }, 'text is not a text'],
  [{ entities: 'secret' }, 'entities is not an object'],
  [{ in_reply_to_status_id_str: 'secret' }, 'in_reply_to_status_id_str is not a positive whole number of 63 bits'],
  [{ favorite_count: '3' }, 'favorite_count is not a number'],
  [{ author_id: '5' }, 'author_id belongs to API v2, and the file is read as v1.1'],
  [{ public_metrics: {} }, 'public_metrics belongs to API v2, and the file is read as v1.1'],
])('refuses the status with %j', async (fields, reason) => {
  expect(reasons(await read(JSON.stringify({ ...row, ...fields })))).toEqual([[1, reason]]);
});

const header = 'user_id,tweet_id,created_at,text,source,in_reply_to_status_id,retweeted_status_id,favorite_count';
const good = '5,1,2014-03-15T12:49:15Z';

it.each<[string, object]>([
  [`${good},,,,,`, { text: null, isRepost: null, inReplyTo: null, likesCount: null, repliesCount: null }],
  [`${good},"a, ""b""",web,0,0,12.0`, { text: 'a, "b"', isRepost: false, inReplyTo: null, likesCount: 12 }],
  [`${good},a,,531000000000000001,,`, { inReplyTo: '531000000000000001' }],
  [`${good},a,,77.0,0.0,`, { inReplyTo: '77', isRepost: false }],
  [`${good},a,,,5.31e+17,`, { isRepost: true }],
  [`${good},,,,0,`, { isRepost: null }],
])('reads the CSV row %s', async (line, record) => {
  expect(known(await read(`${header}\n${line}\n`))).toMatchObject([record]);
});

it.each([
  ['5,1,,a,,,,', 'the row has no created_at'],
  ['5,1,yesterday,a,,,,', 'created_at is not a date in the form of the format'],
  [',1,2014-03-15T12:49:15Z,secret,,,,', 'user_id is empty'],
  ['5,,2014-03-15T12:49:15Z,secret,,,,', 'tweet_id is empty'],
  ['5,1.5E+17,2014-03-15T12:49:15Z,a,,,,', 'tweet_id was rounded to an exponent: its digits are lost'],
  [`${good},a,,5.31e+17,,`, 'in_reply_to_status_id was rounded to an exponent: its digits are lost'],
  [`${good},a,,secret,,`, 'in_reply_to_status_id is not a positive whole number of 63 bits'],
  [`${good},a,,,secret,`, 'retweeted_status_id is not a number'],
  [`${good},a,,,,many`, 'favorite_count is not a number'],
])('refuses the CSV row %s', async (line, reason) => {
  expect(reasons(await read(`${header}\n${line}\n`))).toEqual([[2, reason]]);
});

it.each([
  ['', /empty/],
  ['\n \n', /empty/],
  ['Dear Sir,\n', /does not begin like/],
  ['[{"id_str":"1"}]', /one a line/],
  ['id,text\n1,a\n', /column user_id/],
])('refuses %j as a file', async (content, message) => {
  await expect(openPostsFile(folder.write(content), { observedAt })).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringMatching(message),
  });
});

it.each([
  ['user_id,text,created_at\n', /lacks the column user_id or tweet_id/],
  ['user_id,tweet_id,text\n', /lacks the column created_at/],
  ['user_id,tweet_id,created_at,Text,text\n', /appears twice/],
])('refuses the header %j', async (content, message) => {
  await expect(read(content)).rejects.toMatchObject({ message: expect.stringMatching(message) });
});

it('has no rows where there is a header alone', async () => {
  expect(await read('user_id,tweet_id,created_at\n')).toEqual([]);
});
