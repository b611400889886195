/**
 * Reading labelled profiles: what is empty is not known, what is unreadable is reported.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseColumns, readLabelledProfiles } from '../../src/scoring/labelled-profiles';

const folder = mkdtempSync(join(tmpdir(), 'labelled-'));
const header =
  'dataset,subset,label,lang,screen_name,name,description,created_at,crawled_at,followers_count,statuses_count,' +
  'has_profile_image,default_profile_image,verified';

function write(name: string, rows: readonly string[], head = header): string {
  const path = join(folder, name);
  const text = [head, ...rows, ''].join('\n');
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text);
  return path;
}

const full = 'a,one,genuine,it,ana,"Ana, Bell",walks,2019-01-02T03:04:05Z,2020-01-02T03:04:05Z,12,0,1,,0';

test('a row becomes a profile; zero is a fact, empty is not known', async () => {
  const path = write('full.csv', [full, 'a,two,bot,,,,,,,,,,,']);
  const { profiles, problems, sha256 } = await readLabelledProfiles(path);
  expect(problems).toEqual([]);
  expect(profiles[0]).toMatchObject({
    dataset: 'a',
    subset: 'one',
    label: 'genuine',
    observedAt: new Date('2020-01-02T03:04:05Z'),
    profile: { handle: 'ana', displayName: 'Ana, Bell', followersCount: 12, postsCount: 0, isVerified: false },
  });
  expect(profiles[1]!.observedAt).toBeNull();
  expect(new Set(Object.values(profiles[1]!.profile))).toEqual(new Set([null]));
  expect(sha256).toBe(createHash('sha256').update(readFileSync(path)).digest('hex'));
});

test('a file of .gz reads alike', async () => {
  const { profiles } = await readLabelledProfiles(write('full.csv.gz', [full]));
  expect(profiles[0]!.profile.handle).toBe('ana');
});

test('lengths in the place of texts are no texts', async () => {
  const { profiles } = await readLabelledProfiles(write('lengths.csv', ['a,b,bot,,len:5,,len:0,,,,,,,']));
  expect(profiles[0]!.profile).toMatchObject({ handle: null, bio: null });
});

test('the avatar is known from either column, and the picture column goes first', async () => {
  const rows = ['1,1', '0,0', ',1', ',0', ','].map((flags) => `a,b,bot,,x,,,,,,,${flags},`);
  const { profiles } = await readLabelledProfiles(write('avatars.csv', rows));
  expect(profiles.map(({ profile }) => profile.hasAvatar)).toEqual([true, false, false, true, null]);
});

test('a mark of verification is a fact as long as it was not for sale, or where its type still is', async () => {
  const path = write(
    'verified.csv',
    ['1,2020-01-02', '0,2020-01-02', '1,2023-04-20', '0,2023-04-20', '1,', '0,'].map((row) => `a,b,bot,${row},`),
    'dataset,subset,label,verified,crawled_at,verified_type',
  );
  const { profiles } = await readLabelledProfiles(path);
  expect(profiles.map(({ profile }) => profile.isVerified)).toEqual([true, false, null, null, null, null]);
  const typed = ['business', 'blue', 'none'].map((type) => `a,b,bot,1,2024-01-01,${type}`);
  const { profiles: later } = await readLabelledProfiles(
    write('typed.csv', typed, 'dataset,subset,label,verified,crawled_at,kind'),
    parseColumns('verifiedType=kind'),
  );
  expect(later.map(({ profile }) => profile.isVerified)).toEqual([true, null, null]);
});

test('bad rows are reported with their line and passed over', async () => {
  const path = write('bad.csv', [
    'a,b,robot,,x,,,,,,,,,',
    'a,b,bot,,x,,,,,-3,,,,',
    'a,b,bot,,x,,,yesterday,,,,,,',
    'a,b,bot,,x,,,,,,,maybe,,',
    ',b,bot,,x,,,,,,,,,',
    'a,b,bot',
    full,
  ]);
  const { profiles, problems } = await readLabelledProfiles(path);
  expect(profiles).toHaveLength(1);
  expect(problems.map(({ line }) => line).sort()).toEqual([2, 3, 4, 5, 6, 7]);
  const reasons = problems.map(({ reason }) => reason).join('; ');
  for (const part of ['"robot" is none of', '"-3" is no whole number', '"yesterday" is no time', 'no dataset']) {
    expect(reasons).toContain(part);
  }
  expect(reasons).toContain('"maybe" is neither');
});

test('columns can be named otherwise', async () => {
  const path = write('named.csv', ['s,t,bot,ana,7'], 'dataset,subset,label,username,fans');
  const columns = parseColumns('handle=username, followersCount=fans');
  const { profiles } = await readLabelledProfiles(path, columns);
  expect(profiles[0]!.profile).toMatchObject({ handle: 'ana', followersCount: 7, displayName: null });
  expect(() => parseColumns('language=lang')).toThrow(/"language=lang" is not name=column/);
  expect(() => parseColumns('handle')).toThrow(/"handle"/);
});

test('a file that is not there, or lacks a required column, is an error in words', async () => {
  await expect(readLabelledProfiles(join(folder, 'none.csv'))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(readLabelledProfiles(write('odd.csv', ['1,2'], 'dataset,label'))).rejects.toThrow(/no column subset/);
});
