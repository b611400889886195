/**
 * Reads labelled profiles, from which a scorecard is learned, out of a CSV file (plain or gzip).
 * An empty field is not known, never zero. What the product may not look at (language, numeric id, page theme) is not read.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type Readable, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type CsvError, parse } from 'csv-parse';
import { type Profile, unknownProfile } from '../domain/account';
import { AloiError } from '../domain/errors';
import { isVerifiedByX } from '../sources/file/x-profile';

/**
 * What can be read, and the column it is read from unless the caller names another (`handle=username,bio=about`):
 * dataset, subset and label are required; label is `genuine`, `fake_follower` or `bot`; counts are whole numbers; flags
 * are 0/1 or true/false; times are ISO 8601. `defaultAvatar` is read where `hasAvatar` is empty, and says its opposite.
 * What `isVerified` tells depends on `verifiedType` and `observedAt`: see isVerifiedByX.
 */
export const labelledColumns = {
  dataset: 'dataset',
  subset: 'subset',
  label: 'label',
  handle: 'screen_name',
  displayName: 'name',
  bio: 'description',
  location: 'location',
  link: 'url',
  createdAt: 'created_at',
  observedAt: 'crawled_at',
  followersCount: 'followers_count',
  followingCount: 'friends_count',
  postsCount: 'statuses_count',
  likesCount: 'favourites_count',
  listedCount: 'listed_count',
  hasAvatar: 'has_profile_image',
  defaultAvatar: 'default_profile_image',
  isVerified: 'verified',
  verifiedType: 'verified_type',
  isProtected: 'protected',
} as const;
export type LabelledColumn = keyof typeof labelledColumns;

export const labels = ['genuine', 'fake_follower', 'bot'] as const;
export type Label = (typeof labels)[number];

/** A profile of which somebody has said what it is. Its platform is X. */
export interface LabelledProfile {
  readonly dataset: string;
  readonly subset: string;
  readonly label: Label;
  readonly profile: Profile;
  readonly observedAt: Date | null;
}

export interface LabelledProfiles {
  readonly profiles: readonly LabelledProfile[];
  /** Rows that could not be read: line in the file (1 = header) and why. */
  readonly problems: readonly { readonly line: number; readonly reason: string }[];
  /** Of the file as it is on disk, in hexadecimal. */
  readonly sha256: string;
}

/** @param text such as `handle=username,bio=about`. @throws AloiError BAD_USER_INPUT for a name that is not read */
export function parseColumns(text: string): Partial<Record<LabelledColumn, string>> {
  const pairs = text.split(',').map((pair): [string, string] => {
    const [name = '', ...column] = pair.split('=');
    if (!Object.hasOwn(labelledColumns, name.trim()) || column.length === 0) {
      const known = Object.keys(labelledColumns).join(', ');
      throw new AloiError('BAD_USER_INPUT', `columns: "${pair}" is not name=column with a name of ${known}`);
    }
    return [name.trim(), column.join('=').trim()];
  });
  return Object.fromEntries(pairs);
}

/**
 * @throws AloiError BAD_USER_INPUT where the file cannot be read, is no CSV or lacks a required column
 */
export async function readLabelledProfiles(
  path: string,
  columns: Partial<Record<LabelledColumn, string>> = {},
): Promise<LabelledProfiles> {
  const names = { ...labelledColumns, ...columns };
  const hash = createHash('sha256');
  const profiles: LabelledProfile[] = [];
  const problems: { line: number; reason: string }[] = [];
  try {
    const skipped = (line: number, reason: string): number => problems.push({ line, reason });
    for await (const { record, info } of openRows(path, hash, skipped)) {
      const row = (name: LabelledColumn): string => record[names[name]] ?? '';
      if (profiles.length + problems.length === 0) requireColumns(record, names);
      const read = readRow(row);
      if (typeof read === 'string') problems.push({ line: info.lines, reason: read });
      else profiles.push(read);
    }
  } catch (error) {
    if (error instanceof AloiError) throw error;
    const reason = error instanceof Error ? error.message : 'unreadable';
    throw new AloiError('BAD_USER_INPUT', `labelled profiles: ${reason}`, { cause: error });
  }
  return { profiles, problems, sha256: hash.digest('hex') };
}

interface ParsedRow {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

function openRows(
  path: string,
  hash: ReturnType<typeof createHash>,
  skipped: (line: number, reason: string) => void,
): AsyncIterable<ParsedRow> {
  const parser = parse({ columns: true, bom: true, info: true, skip_records_with_error: true });
  parser.on('skip', (error: CsvError) => {
    skipped(Number(error.lines), error.code);
  });
  // A stream does not hand its error on to the next one by itself.
  const connect = (from: Readable, to: Transform): Transform => {
    from.on('error', (error) => to.destroy(error));
    return from.pipe(to);
  };
  const seen = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const bytes = connect(createReadStream(path), seen);
  return connect(path.endsWith('.gz') ? connect(bytes, createGunzip()) : bytes, parser);
}

function requireColumns(record: object, names: Readonly<Record<LabelledColumn, string>>): void {
  const missing = (['dataset', 'subset', 'label'] as const).filter((name) => !Object.hasOwn(record, names[name]));
  if (missing.length === 0) return;
  throw new AloiError('BAD_USER_INPUT', `no column ${missing.map((name) => names[name]).join(', ')}`);
}

/** A field that says something it cannot say. */
class FieldError extends Error {}

type Row = (name: LabelledColumn) => string;

/** The profile, or why the row is none. */
function readRow(row: Row): LabelledProfile | string {
  const label = labels.find((known) => known === row('label'));
  if (!label) return `label "${row('label').slice(0, 40)}" is none of ${labels.join(', ')}`;
  if (row('dataset') === '') return 'no dataset';
  try {
    const observedAt = time(row, 'observedAt');
    const profile = readProfile(row, observedAt);
    return { dataset: row('dataset'), subset: row('subset'), label, profile, observedAt };
  } catch (error) {
    if (error instanceof FieldError) return error.message;
    throw error;
  }
}

function readProfile(row: Row, observedAt: Date | null): Profile {
  const defaultAvatar = flag(row, 'defaultAvatar');
  return {
    ...unknownProfile,
    handle: text(row, 'handle'),
    displayName: text(row, 'displayName'),
    bio: text(row, 'bio'),
    location: text(row, 'location'),
    link: text(row, 'link'),
    createdAt: time(row, 'createdAt'),
    followersCount: count(row, 'followersCount'),
    followingCount: count(row, 'followingCount'),
    postsCount: count(row, 'postsCount'),
    likesCount: count(row, 'likesCount'),
    listedCount: count(row, 'listedCount'),
    hasAvatar: flag(row, 'hasAvatar') ?? (defaultAvatar === null ? null : !defaultAvatar),
    isVerified: isVerifiedByX(flag(row, 'isVerified'), text(row, 'verifiedType'), observedAt),
    isProtected: flag(row, 'isProtected'),
  };
}

/** Some sets were published with lengths in the place of texts (`len:17`): those are no texts. */
function text(row: Row, name: LabelledColumn): string | null {
  const value = row(name);
  return value === '' || /^len:\d+$/.test(value) ? null : value;
}

function count(row: Row, name: LabelledColumn): number | null {
  const value = row(name).trim();
  if (value === '') return null;
  if (!/^\d{1,15}$/.test(value)) throw new FieldError(`${name} "${value.slice(0, 40)}" is no whole number`);
  return Number(value);
}

function flag(row: Row, name: LabelledColumn): boolean | null {
  const value = row(name).trim().toLowerCase();
  if (value === '') return null;
  if (value === '1' || value === 'true') return true;
  if (value === '0' || value === 'false') return false;
  throw new FieldError(`${name} "${value.slice(0, 40)}" is neither 0/1 nor true/false`);
}

function time(row: Row, name: LabelledColumn): Date | null {
  const value = row(name).trim();
  if (value === '') return null;
  const at = new Date(value);
  if (Number.isNaN(at.getTime())) throw new FieldError(`${name} "${value.slice(0, 40)}" is no time`);
  return at;
}
