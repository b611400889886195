/** What a row must be: the table of good, odd and bad rows, in each format. No reason repeats what stands in the row. */
import { unknownProfile } from '../../../src/domain/account';
import type { FileFormat } from '../../../src/sources/file/file-format';
import { createDecoder } from '../../../src/sources/file/row-decoder';
import type { FollowerRow } from '../../../src/sources/source';
import { observedAt } from './follower-files';

const header = ['id', 'screen_name', 'followers_count', 'verified', 'created_at'];

function decode(format: FileFormat, text: string, columns = header, at = observedAt): FollowerRow {
  const rows = [{ line: 9, bytes: Buffer.from(text) }];
  return createDecoder(format, columns, at)(rows, 4)[0]!;
}

const formats = { v1: 'x-v1-ndjson', v2: 'x-v2-ndjson', csv: 'x-csv' } as const;
type Dialect = keyof typeof formats;

it.each<[Dialect, string, string]>([
  ['v1', '{"id_str":"1",}', 'the row is not valid JSON'],
  ['v1', '{"id_str":"1"} {"id_str":"2"}', 'the row is not valid JSON'],
  ['v1', '["1"]', 'the row is not an object'],
  ['v1', 'null', 'the row is not an object'],
  ['v1', '{"screen_name":"secret"}', 'the row has no id_str and no id'],
  ['v1', '{"id_str":""}', 'id_str is not a positive whole number of 63 bits'],
  ['v1', '{"id_str":"007"}', 'id_str is not a positive whole number of 63 bits'],
  ['v1', '{"id_str":"-5"}', 'id_str is not a positive whole number of 63 bits'],
  ['v1', '{"id_str":"9223372036854775808"}', 'id_str is not a positive whole number of 63 bits'],
  ['v1', '{"id_str":"1.55633E+18"}', 'id_str was rounded to an exponent: its digits are lost'],
  ['v1', '{"id_str":["1"]}', 'id_str is not a text'],
  ['v1', '{"id_str":5,"id":5}', 'id_str is not a text'],
  ['v2', '{"id":["1"]}', 'id is neither a text nor a number'],
  [
    'v1',
    '{"id":1556329277058080771}',
    'id is a number beyond 2^53 and has lost its last digits: the id is needed as text',
  ],
  ['v1', '{"id":1.5}', 'id is not a positive whole number of 63 bits'],
  ['v1', '{"id":0}', 'id is not a positive whole number of 63 bits'],
  ['v1', '{"id":1e400}', 'id is not a positive whole number of 63 bits'],
  [
    'v1',
    '{"id":9007199254740993}',
    'id is a number beyond 2^53 and has lost its last digits: the id is needed as text',
  ],
  ['v1', '{"id_str":"1","followers_count":"12"}', 'followers_count is not a number'],
  ['v1', '{"id_str":"1","verified":"secret"}', 'verified is neither true nor false'],
  ['v1', '{"id_str":"1","verified_type":5}', 'verified_type is not a text'],
  ['v1', '{"id_str":"1","description":5}', 'description is not a text'],
  ['v1', '{"id_str":"1","created_at":"2014-03-15T12:49:15Z"}', 'created_at is not a date in the form of the format'],
  ['v1', '{"id_str":"1","created_at":1394887755}', 'created_at is not a date in the form of the format'],
  ['v1', '{"id":"1","username":"secret"}', 'username belongs to API v2, and the file is read as v1.1'],
  ['v1', '{"id":"1","public_metrics":{}}', 'public_metrics belongs to API v2, and the file is read as v1.1'],
  ['v2', '{"name":"secret"}', 'the row has no id'],
  ['v2', '{"id":"x1"}', 'id is not a positive whole number of 63 bits'],
  ['v2', '{"id":"1","public_metrics":[1]}', 'public_metrics is not an object'],
  ['v2', '{"id":"1","public_metrics":{"tweet_count":true}}', 'tweet_count is not a number'],
  [
    'v2',
    '{"id":"1","created_at":"Sat Mar 15 12:49:15 +0000 2014"}',
    'created_at is not a date in the form of the format',
  ],
  ['v2', '{"id":"1","screen_name":"secret"}', 'screen_name belongs to API v1.1, and the file is read as v2'],
  ['csv', 'secret,a,1,0,', 'id is not a positive whole number of 63 bits'],
  ['csv', ',secret,1,0,', 'id is empty'],
  ['csv', '1.55633E+18,a,1,0,', 'id was rounded to an exponent: its digits are lost'],
  ['csv', '1,a,1', 'the row has 3 columns, the header 5'],
  ['csv', '1,a,1,0,,,', 'the row has 7 columns, the header 5'],
  ['csv', '1,a,many,0,', 'followers_count is not a number'],
  ['csv', '1,a,1,yes,', 'verified is none of 0, 1, true and false'],
  ['csv', '1,a,1,0,yesterday', 'created_at is not a date in the form of the format'],
  ['csv', '1,5" secret,1,0,', 'the row is not valid CSV'],
  ['csv', '1,"a"secret,1,0,', 'the row is not valid CSV'],
])('%s: %s is a bad row', (dialect, text, reason) => {
  expect(decode(formats[dialect], text)).toEqual({ position: 4, line: 9, reason });
  expect(reason).not.toMatch(/secret/);
});

it.each<[Dialect, string, object | null]>([
  ['v1', '{"id_str":"1"}', null],
  ['v1', '{"id_str":"9223372036854775807","lang":null,"name":null}', null],
  ['v1', '{"id":12}', null],
  ['v1', '{"id_str":"1","followers_count":0}', { followersCount: 0 }],
  ['v1', '{"id_str":"1","description":""}', { bio: '' }],
  ['v1', '{"id_str":"1","screen_name":"","name":"A"}', { displayName: 'A' }],
  ['v1', '{"id_str":"1","followers_count":-1,"listed_count":1.5,"name":"A"}', { displayName: 'A' }],
  ['v1', '{"id_str":"1","followers_count":1e15,"name":"A"}', { displayName: 'A' }],
  ['v1', '{"id_str":"1","name":"\\ud83d a\\u0000b \\ud83d\\ude00"}', { displayName: '\ufffd a\ufffdb 😀' }],
  ['v1', '{"id_str":"1","default_profile_image":true}', { hasAvatar: false }],
  ['v1', '{"id_str":"1","default_profile_image":false}', { hasAvatar: true }],
  [
    'v1',
    '{"id_str":"1","profile_image_url":"http://i.example/sticky/default_profile_images/x.png"}',
    { hasAvatar: false },
  ],
  ['v1', '{"id_str":"1","created_at":"Thu Jan 01 00:00:00 +0000 1970","name":"A"}', { displayName: 'A' }],
  ['v1', '{"id_str":"1","created_at":"Wed Sep 03 00:00:00 +0000 2025","name":"A"}', { displayName: 'A' }],
  [
    'v1',
    '{"id_str":"1","created_at":"Mon Sep 01 23:59:59 +0000 2025"}',
    { createdAt: new Date('2025-09-01T23:59:59Z') },
  ],
  ['v2', '{"id":"1"}', null],
  ['v2', '{"id":"1","username":"a","name":"A"}', { handle: 'a', displayName: 'A' }],
  ['v2', '{"id":"1","public_metrics":{"tweet_count":3}}', { postsCount: 3 }],
  ['v2', '{"id":"1","created_at":"2013-12-14T04:35:55.289Z"}', { createdAt: new Date('2013-12-14T04:35:55.289Z') }],
  ['v2', '{"id":"1","profile_image_url":"https://i.example/profile_images/1/a.jpg"}', { hasAvatar: true }],
  ['csv', '1,,,,', null],
  ['csv', '1,a,12.0,TRUE,', { handle: 'a', followersCount: 12 }],
  ['csv', '1,,-3,0,', null],
  ['csv', '1,"a ""b"", c",0,,', { handle: 'a "b", c', followersCount: 0 }],
  ['csv', '1,,,,2013-12-14T04:35:55Z', { createdAt: new Date('2013-12-14T04:35:55Z') }],
  ['csv', '1,,,,Sat Mar 15 12:49:15 +0000 2014', { createdAt: new Date('2014-03-15T12:49:15Z') }],
])('%s: %s is a follower', (dialect, text, known) => {
  const profile = known && { ...unknownProfile, ...known };
  expect(decode(formats[dialect], text)).toMatchObject({ position: 4, line: 9, record: { position: 4, profile } });
});

const beforeSale = new Date('2022-10-01T00:00:00Z');

it.each<[Dialect, string, Date, boolean | null]>([
  ['v1', '{"id_str":"1","verified":true}', beforeSale, true],
  ['v1', '{"id_str":"1","verified":false}', beforeSale, false],
  ['v1', '{"id_str":"1"}', beforeSale, null],
  ['v1', '{"id_str":"1","verified":true,"ext_is_blue_verified":true}', observedAt, null],
  ['v1', '{"id_str":"1","verified":false}', observedAt, null],
  ['v1', '{"id_str":"1","verified":false,"ext_verified_type":"Business"}', observedAt, true],
  ['v1', '{"id_str":"1","verified_type":"Government","ext_verified_type":null}', observedAt, true],
  ['v2', '{"id":"1","verified":true}', beforeSale, true],
  ['v2', '{"id":"1","verified":true,"verified_type":"blue"}', observedAt, null],
  ['v2', '{"id":"1","verified":false,"verified_type":"none"}', observedAt, null],
  ['v2', '{"id":"1","verified":true,"verified_type":"government"}', observedAt, true],
  ['csv', '1,a,1,,', beforeSale, true],
  ['csv', '1,a,0,,', beforeSale, false],
  ['csv', '1,a,1,,', observedAt, null],
  ['csv', '1,a,1,business,', observedAt, true],
  ['csv', '1,a,,,Government', observedAt, true],
])('%s: who X says %s is, asked at %s', (dialect, text, at, isVerified) => {
  const columns = ['id', 'screen_name', 'verified', 'verified_type', 'ext_verified_type'];
  const row = decode(formats[dialect], text, columns, at);
  if (!('record' in row)) throw new Error(row.reason);
  expect(row.record.profile?.isVerified ?? null).toBe(isVerified);
});

it('blames the bad CSV row alone', () => {
  const texts = ['1,a,1,0,', '2,b"b,1,0,', '3,c,1,0,'];
  const rows = texts.map((text, at) => ({ line: at + 2, bytes: Buffer.from(text) }));
  const decoded = createDecoder('x-csv', header, observedAt)(rows, 0);
  expect(decoded.map((row) => ('record' in row ? row.record.nativeId : row.reason))).toEqual([
    '1',
    'the row is not valid CSV',
    '3',
  ]);
});

it('does not shift rows where the engine counts them differently', () => {
  const rows = ['1,a,1,0,\n2,b,1,0,', '3,c,1,0,'].map((text) => ({ line: 2, bytes: Buffer.from(text) }));
  const [first, second] = createDecoder('x-csv', header, observedAt)(rows, 0);
  expect([first, second]).toMatchObject([{ reason: 'the row is not valid CSV' }, { record: { nativeId: '3' } }]);
});

it.each([
  [['name'], /neither a column id_str nor a column id/],
  [['id', 'name', 'NAME'], /appears twice/],
])('refuses the CSV header %j', (columns, message) => {
  expect(() => createDecoder('x-csv', columns, observedAt)).toThrow(
    expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) }),
  );
});
