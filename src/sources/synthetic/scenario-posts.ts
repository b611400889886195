/**
 * Newest posts of synthetic followers: people write at their hours about what they like; purchased accounts of one lot post
 * the same few lines with the same application, if they post at all.
 */
import type { PostRecord } from '../../domain/post';
import { createRandom, type Random } from '../../lib/random';
import { daySeconds } from './day-curve';
import type { FollowerKind } from './synthetic-profile';
import { makeBio, makePlace } from './synthetic-words';

const postsShown = 12;
const applications = ['Web App', 'Phone App', 'Phone App', 'Tablet App'];

export interface Author {
  readonly nativeId: string;
  readonly kind: FollowerKind;
  /** Unix seconds. */
  readonly createdAt: number;
  readonly postsCount: number;
  /** What accounts of one lot have in common. */
  readonly lotSeed: number;
}

/** @returns newest first; none where the author never posted */
export function makePosts(random: Random, author: Author, observedAt: Date): PostRecord[] {
  const isScripted = author.kind === 'bought' || author.kind === 'declared-bot';
  const application = isScripted ? 'Post Scheduler' : random.pick(applications);
  const lines = scriptedLines(author);
  const posts: PostRecord[] = [];
  let posted = observedAt.getTime() / 1_000;
  for (let number = 0; number < Math.min(postsShown, author.postsCount); number += 1) {
    posted -= gapBefore(random, author, observedAt.getTime() / 1_000);
    if (posted <= author.createdAt) break;
    const isRepost = !isScripted && random.chance(0.25);
    const likes = isRepost ? 0 : random.exponential(isScripted ? 0.2 : 4);
    posts.push({
      authorNativeId: author.nativeId,
      nativeId: `${author.nativeId}${String(number).padStart(2, '0')}`,
      postedAt: new Date(Math.floor(posted) * 1_000),
      text: isScripted ? random.pick(lines) : `${isRepost ? 'RT @somebody: ' : ''}${makePostText(random)}`,
      application,
      isRepost,
      inReplyTo: !isScripted && !isRepost && random.chance(0.3) ? String(1 + random.uint32()) : null,
      likesCount: Math.floor(likes),
      repostsCount: Math.floor(likes / 5),
      repliesCount: Math.floor(likes / 4),
    });
  }
  return posts;
}

/** Seconds from a post to the one before it: even for a script, in bursts for people. */
function gapBefore(random: Random, { kind, createdAt, postsCount }: Author, observedAt: number): number {
  const mean = (observedAt - createdAt) / (postsCount + 1);
  if (kind === 'declared-bot') return Math.min(mean, daySeconds / 4) + random.uniform() * 30;
  return 60 + mean * (random.chance(0.6) ? random.exponential(0.2) : random.exponential(2));
}

function scriptedLines({ kind, lotSeed, nativeId }: Author): string[] {
  const random = createRandom(kind === 'bought' ? lotSeed : Number(BigInt(nativeId) % 4_294_967_296n));
  return Array.from({ length: 3 }, () => `${makePostText(random)} https://offers.example/${random.integer(1_000)}`);
}

function makePostText(random: Random): string {
  const opening = random.pick(['Today in', 'Back from', 'Thinking of', 'On the way to', 'Greetings from']);
  return `${opening} ${makePlace(random)}. ${makeBio(random)}`;
}
