/**
 * Files of posts for the tests: synthetic posts written down in each format that can be read.
 */
import type { PostRecord } from '../../../src/domain/post';
import type { PostRow, PostSource } from '../../../src/sources/post-source';
import { createRandom } from '../../../src/lib/random';
import { legacyDate, observedAt } from './follower-files';

const words = ['ferry', 'late', 'Łódź', 'rain', '日本', '"quoted"', 'a,b', '🚢🚢', 'two\nlines', 'chess', 'harbour'];
const apps = ['Twitter for iPhone', 'Twitter Web Client', 'Harbour & Sons'];

/** Posts of some authors, the same from run to run; of every kind, and with everything that may be unknown. */
export function somePosts(count: number, authors = 5): PostRecord[] {
  const random = createRandom(count);
  return Array.from({ length: count }, (_none, at) => {
    const said = Array.from({ length: 1 + random.integer(8) }, () => random.pick(words)).join(' ');
    const isRepost = random.chance(0.2);
    const isReply = !isRepost && random.chance(0.2);
    return {
      authorNativeId: String(700 + (at % authors)),
      nativeId: String(9_000_000_000_000_000_000n + BigInt(at)),
      postedAt: new Date(observedAt.getTime() - (1 + at) * 977_000),
      text: isRepost ? `RT @tom: ${said}` : said,
      application: random.chance(0.8) ? random.pick(apps) : null,
      isRepost,
      inReplyTo: isReply ? String(5_000 + at) : null,
      likesCount: isRepost || random.chance(0.1) ? null : random.integer(50),
      repostsCount: isRepost ? null : random.integer(9),
      repliesCount: null,
    };
  });
}

const columns = [
  ...['user_id', 'tweet_id', 'created_at', 'text', 'source', 'in_reply_to_status_id', 'retweeted_status_id'],
  ...['favorite_count', 'retweet_count', 'n_in_file'],
];

export function postsCsv(posts: readonly PostRecord[]): string {
  const rows = posts.map((post) => [
    ...[
      post.authorNativeId,
      post.nativeId,
      legacyDate(post.postedAt),
      post.text,
      sourceOf(post),
      post.inReplyTo ?? '0',
    ],
    ...[post.isRepost ? '5.3e+17' : '', post.likesCount, post.repostsCount, posts.length],
  ]);
  return [columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\n`).join('');
}

export function statusesNdjson(posts: readonly PostRecord[]): string {
  return posts.map((post) => `${JSON.stringify(v1Status(post))}\n`).join('');
}

export function v1Status(post: PostRecord): Record<string, unknown> {
  return {
    id_str: post.nativeId,
    created_at: legacyDate(post.postedAt),
    full_text: post.text,
    source: sourceOf(post),
    in_reply_to_status_id_str: post.inReplyTo,
    user: { id_str: post.authorNativeId, screen_name: 'not_read', followers_count: 5 },
    ...(post.isRepost && { retweeted_status: { id_str: '1' } }),
    favorite_count: post.isRepost ? 900 : post.likesCount,
    retweet_count: post.isRepost ? 900 : post.repostsCount,
    lang: 'en',
  };
}

function sourceOf({ application }: PostRecord): string | null {
  const name = application?.replace('&', '&amp;');
  return name === undefined ? null : `<a href="https://a.example/x?y=1" rel="nofollow">${name}</a>`;
}

function csvCell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export async function allPosts(source: PostSource): Promise<PostRow[]> {
  const rows: PostRow[] = [];
  for await (const row of source.rows()) rows.push(row);
  return rows;
}
