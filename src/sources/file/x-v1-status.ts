/**
 * An X API v1.1 status object as a post. Its schema: schema/imports/x-v1-status.schema.json.
 */
import type { PostRecord } from '../../domain/post';
import { BadField, type Fields, readCount, readFields, readText } from './field';
import { parseLegacyDate, readMoment } from './x-date';
import { idFromText, readLegacyId } from './x-id';
import { applicationName, isRepost } from './x-post';

/** Names of v2 that v1.1 never had: such a row read as v1.1 would lose its facts without a word. */
const foreignKeys = ['author_id', 'public_metrics'] as const;

/** @throws BadField */
export function readV1Status(value: unknown, observedAt: Date): PostRecord {
  const row = readFields(value, 'the row');
  for (const key of foreignKeys) {
    if (key in row) throw new BadField(`${key} belongs to API v2, and the file is read as v1.1`);
  }
  const text = textOf(row);
  const isMarkedRepost = row['retweeted_status'] == null ? null : true;
  // The counts of a repost are those of the post that it passes on.
  const count = (key: string): number | null => {
    const given = readCount(row, key);
    return isMarkedRepost === true ? null : given;
  };
  return {
    authorNativeId: readLegacyId(readFields(row['user'], 'user')),
    nativeId: readLegacyId(row),
    postedAt: readMoment(row, 'created_at', parseLegacyDate, observedAt),
    text,
    application: applicationName(readText(row, 'source')),
    isRepost: isRepost(isMarkedRepost, text),
    inReplyTo: inReplyTo(row),
    likesCount: count('favorite_count'),
    repostsCount: count('retweet_count'),
    repliesCount: count('reply_count'),
  };
}

/** Without the addresses of pictures and films, which the platform adds to the text: nobody wrote these links. */
function textOf(row: Fields): string | null {
  const shortened = readText(row, 'text');
  const text = readText(row, 'full_text') ?? shortened;
  const { media } = row['entities'] == null ? {} : readFields(row['entities'], 'entities');
  if (text === null || !Array.isArray(media)) return text;
  return media.reduce<string>((rest, each) => withoutLink(rest, each), text).trimEnd();
}

function withoutLink(text: string, media: unknown): string {
  if (typeof media !== 'object' || media === null || !('url' in media)) return text;
  return typeof media.url === 'string' && media.url !== '' ? text.replaceAll(media.url, '') : text;
}

function inReplyTo(row: Fields): string | null {
  const key = 'in_reply_to_status_id_str';
  const id = readText(row, key);
  return id === null ? null : idFromText(id, key);
}
