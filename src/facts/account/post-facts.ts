/**
 * Facts of one account that its newest posts tell. What they do not tell is absent: an application that no post names, a
 * gap where there is a single post. How many posts are stored tells nothing about the account.
 */
import type { KnownFacts, PostKind, TimelineFacts } from '../../domain/facts';
import type { Post } from '../../domain/post';

/** Posts of an account that are looked at, the newest. */
export const postsLookedAt = 200;

const secondMs = 1000;
const daySeconds = 86_400;

/** @param posts of one account, in any order; beyond the newest `postsLookedAt` they are not looked at */
export function postFacts(posts: readonly Post[]): Pick<KnownFacts, keyof TimelineFacts> {
  const newest = newestFirst(posts).slice(0, postsLookedAt);
  const times = timesOf(newest);
  const facts: TimelineFacts = {
    postTexts: newest.flatMap((post) => (kindOf(post) === 'repost' || post.text === null ? [] : [post.text])),
    postGaps: times.slice(1).map((time, at) => (times[at]! - time) / secondMs),
    postTimesOfDay: times.map((time) => timeOfDay(time)),
    postApplications: newest.flatMap(({ application }) => (application === null ? [] : [application])),
    postKinds: newest.flatMap((post) => kindOf(post) ?? []),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, told]: [string, readonly unknown[]]) => told.length > 0));
}

/**
 * Moments of the posts in milliseconds, or none where all are midnight to the second: then the source told the day only, and
 * neither gaps nor times of day are known.
 */
function timesOf(posts: readonly Post[]): number[] {
  const times = posts.map(({ postedAt }) => postedAt.getTime());
  return times.some((time) => timeOfDay(time) !== 0) ? times : [];
}

/** Posts of one moment by their id, as numbers of any length are ordered: however they are stored. */
function newestFirst(posts: readonly Post[]): Post[] {
  return posts.toSorted(
    (a, b) =>
      b.postedAt.getTime() - a.postedAt.getTime() ||
      b.nativeId.length - a.nativeId.length ||
      (a.nativeId < b.nativeId ? 1 : -1),
  );
}

/**
 * A text that begins with "RT @name" passes on somebody else's words, and one that begins with "@name" answers: so it
 * is written where the platform does not say it otherwise. Null where neither platform nor text tell.
 */
function kindOf({ isRepost, inReplyTo, text }: Post): PostKind | null {
  if (isRepost === true || /^RT @\w/.test(text ?? '')) return 'repost';
  if (inReplyTo !== null || /^@\w/.test(text ?? '')) return 'reply';
  return text === null && isRepost === null ? null : 'post';
}

function timeOfDay(timeMs: number): number {
  const seconds = Math.floor(timeMs / secondMs) % daySeconds;
  return seconds < 0 ? seconds + daySeconds : seconds;
}
