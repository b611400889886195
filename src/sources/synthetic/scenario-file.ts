/**
 * A scenario written down: its followers newest first, as platforms return them, in forms that are imported; and what is
 * true of each of them, which no platform tells.
 */
import type { Profile } from '../../domain/account';
import type { FollowerRecord } from '../../domain/follow';
import type { Scenario } from './scenario';

export type ScenarioFileFormat = 'x-csv' | 'x-v1-ndjson';

type Cell = string | number | boolean | null;

/** Names of X API v1.1, in the order of the columns, and what the profile says there. */
const fields: readonly (readonly [string, (profile: Profile) => Cell])[] = [
  ['screen_name', ({ handle }) => handle],
  ['name', ({ displayName }) => displayName],
  ['description', ({ bio }) => bio],
  ['location', ({ location }) => location],
  ['url', ({ link }) => link],
  ['created_at', ({ createdAt }) => (createdAt === null ? null : legacyDate(createdAt))],
  ['followers_count', ({ followersCount }) => followersCount],
  ['friends_count', ({ followingCount }) => followingCount],
  ['statuses_count', ({ postsCount }) => postsCount],
  ['favourites_count', ({ likesCount }) => likesCount],
  ['listed_count', ({ listedCount }) => listedCount],
  ['default_profile_image', ({ hasAvatar }) => (hasAvatar === null ? null : !hasAvatar)],
  ['verified', ({ isVerified }) => isVerified],
  ['protected', ({ isProtected }) => isProtected],
];

/** Pieces of the file, each of whole lines. In CSV an empty text is not known: JSON says more. */
export function* followerFile(scenario: Scenario, format: ScenarioFileFormat): Generator<string, undefined> {
  if (format === 'x-csv') yield csvLine(['id_str', ...fields.map(([name]) => name)]);
  const write = format === 'x-csv' ? csvRow : jsonRow;
  for (let rank = scenario.size - 1; rank >= 0; rank -= 1) yield write(scenario.follower(rank));
}

/** CSV, oldest first: a row for each rank. */
export function* truthFile(scenario: Scenario): Generator<string, undefined> {
  yield csvLine(['rank', 'id_str', 'kind', 'event_index', 'event', 'bought_by', 'created_at', 'followed_at']);
  for (let rank = 0; rank < scenario.size; rank += 1) {
    const { kind, createdAt, followedAt, event } = scenario.truthOf(rank);
    const index = event === null ? null : scenario.eventIndex[rank]!;
    const by = event?.kind === 'purchase' ? event.by : null;
    const times = [createdAt.toISOString(), followedAt.toISOString()];
    yield csvLine([rank, scenario.nativeIdOf(rank), kind, index, event?.kind ?? null, by, ...times]);
  }
}

function csvRow({ nativeId, profile }: FollowerRecord): string {
  return csvLine([nativeId, ...fields.map(([, read]) => (profile === null ? null : read(profile)))]);
}

function jsonRow({ nativeId, profile }: FollowerRecord): string {
  const known = profile === null ? [] : fields.map(([name, read]) => [name, read(profile)] as const);
  return `${JSON.stringify({ id_str: nativeId, ...Object.fromEntries(known) })}\n`;
}

function csvLine(cells: readonly Cell[]): string {
  return `${cells.map((cell) => quoted(String(cell ?? ''))).join(',')}\n`;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** "Sat Mar 15 12:49:15 +0000 2014". */
function legacyDate(date: Date): string {
  const [weekday = '', day, month, year, time] = date.toUTCString().replace(',', '').split(' ');
  return [weekday, month, day, time, '+0000', year].join(' ');
}
