/**
 * Follower files for the tests: synthetic followers written down in each format that can be read.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Profile, unknownProfile } from '../../../src/domain/account';
import type { FollowerRecord } from '../../../src/domain/follow';
import type { FileFormat } from '../../../src/sources/file/file-format';
import type { FollowerRow, FollowerSource } from '../../../src/sources/source';

export const observedAt = new Date('2025-09-01T00:00:00Z');

export const packed = (content: string | Buffer): Buffer => gzipSync(content);

/** A folder that goes when the test file is done. */
export function temporaryFolder(): { write: (content: string | Buffer) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'aloi-followers-'));
  let count = 0;
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return {
    write(content) {
      const path = join(folder, `followers-${count++}`);
      writeFileSync(path, content);
      return path;
    },
  };
}

export async function allRows(source: FollowerSource, from = 0): Promise<FollowerRow[]> {
  const rows: FollowerRow[] = [];
  for await (const row of source.rows(from)) rows.push(row);
  return rows;
}

/** @param pageSize rows of a page, for the formats that have pages */
export function encode(format: FileFormat, followers: readonly FollowerRecord[], pageSize = 7): string {
  if (format === 'x-csv') return encodeCsv(followers);
  const users = followers.map(format.startsWith('x-v1') ? v1User : v2User);
  if (format.endsWith('ndjson')) return users.map((user) => `${JSON.stringify(user)}\n`).join('');
  if (format.endsWith('array')) return JSON.stringify(users, null, 2);
  const starts = Array.from({ length: Math.ceil(users.length / pageSize) }, (_, page) => page * pageSize);
  return starts
    .map((start) => users.slice(start, start + pageSize))
    .map((page) => (format === 'x-v1-pages' ? v1Page(page) : v2Page(page)))
    .map((page) => `${JSON.stringify(page)}\n`)
    .join('');
}

const v1Page = (users: object[]): object => ({ users, next_cursor: 17, next_cursor_str: '17', previous_cursor: 0 });
const v2Page = (data: object[]): object => ({ data, meta: { result_count: data.length, next_token: 'a]b"c' } });

/** API v1.1's form: "Sat Mar 15 12:49:15 +0000 2014". */
export function legacyDate(date: Date): string {
  const [weekday, day, month, year, time] = date.toUTCString().replace(',', '').split(' ');
  return [weekday, month, day, time, '+0000', year].join(' ');
}

export function v1User({ nativeId, profile }: FollowerRecord): Record<string, unknown> {
  if (profile === null) return { id_str: nativeId };
  return {
    id_str: nativeId,
    created_at: profile.createdAt && legacyDate(profile.createdAt),
    name: profile.displayName,
    screen_name: profile.handle,
    statuses_count: profile.postsCount,
    favourites_count: profile.likesCount,
    followers_count: profile.followersCount,
    friends_count: profile.followingCount,
    listed_count: profile.listedCount,
    description: profile.bio,
    location: profile.location,
    url: profile.link,
    lang: null,
    verified: profile.isVerified,
    protected: profile.isProtected,
    default_profile_image: !profile.hasAvatar,
    entities: { description: { urls: [{ indices: [0, 23], users: [] }] } },
  };
}

export function v2User({ nativeId, profile }: FollowerRecord): Record<string, unknown> {
  if (profile === null) return { id: nativeId };
  const folder = profile.hasAvatar ? 'profile_images/1' : 'sticky/default_profile_images';
  return {
    id: nativeId,
    name: profile.displayName,
    username: profile.handle,
    created_at: profile.createdAt?.toISOString(),
    description: profile.bio,
    location: profile.location,
    url: profile.link,
    verified: profile.isVerified,
    protected: profile.isProtected,
    profile_image_url: `https://images.example/${folder}/picture.png`,
    public_metrics: {
      followers_count: profile.followersCount,
      following_count: profile.followingCount,
      tweet_count: profile.postsCount,
      listed_count: profile.listedCount,
      like_count: profile.likesCount,
    },
  };
}

const csvColumns = ['id_str', 'created_at', 'name', 'screen_name', 'statuses_count', 'favourites_count']
  .concat(['followers_count', 'friends_count', 'listed_count', 'description', 'location', 'url', 'lang'])
  .concat(['verified', 'protected', 'default_profile_image']);

export function encodeCsv(followers: readonly FollowerRecord[]): string {
  const rows = followers.map(v1User).map((user) => csvColumns.map((name) => csvCell(user[name])).join(','));
  return [csvColumns.join(','), ...rows].map((row) => `${row}\n`).join('');
}

function csvCell(value: unknown): string {
  const text = typeof value === 'string' ? value : typeof value === 'boolean' ? (value ? '1' : '0') : '';
  if (typeof value === 'number') return String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * What is left of a follower in a format: X knows no automation mark, its mark of verification has meant nothing since
 * 2023, and CSV knows no empty text.
 */
export function asReadFrom(format: FileFormat, follower: FollowerRecord): FollowerRecord {
  const { profile } = follower;
  if (profile === null) return follower;
  const kept: Profile = { ...unknownProfile, ...profile, isVerified: null, isAutomated: null };
  if (format !== 'x-csv') return { ...follower, profile: kept };
  const cells = Object.entries(kept).map(([name, value]) => [name, value === '' ? null : (value as unknown)]);
  return { ...follower, profile: Object.fromEntries(cells) as Profile };
}
