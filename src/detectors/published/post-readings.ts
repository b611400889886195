/**
 * What published rules ask of an account's posts, read from the newest ones at hand.
 */
import { findLinks } from '../../lib/text/links';

/** What tells whether posts at hand can stand for all of them. */
export interface PostsAtHand {
  readonly postsCount?: number;
}

/**
 * Posts from which it may be said that something does not occur among an account's posts; fewer say so only where they
 * are all that there are. That something does occur, one post is enough to say.
 */
const representativeCount = 20;

/** @param count how many posts at hand were looked at */
export function isRepresentative(count: number, { postsCount }: PostsAtHand): boolean {
  return count >= representativeCount || (count > 0 && postsCount !== undefined && count >= postsCount);
}

/**
 * Whether one of the posts is of a kind. Who never posted has none: known, not missing.
 * @param posts undefined where none are at hand
 */
export function hasPost<T>(
  posts: readonly T[] | undefined,
  atHand: PostsAtHand,
  isOfKind: (post: T) => boolean,
): boolean | null {
  if (posts?.some(isOfKind)) return true;
  if (posts && isRepresentative(posts.length, atHand)) return false;
  return neverPosted(atHand) ? false : null;
}

/** Whether more than a share of the posts is of a kind; of no posts no share is. */
export function mostPosts<T>(
  posts: readonly T[] | undefined,
  atHand: PostsAtHand,
  aboveShare: number,
  isOfKind: (post: T) => boolean,
): boolean | null {
  if (posts && isRepresentative(posts.length, atHand)) {
    return posts.filter(isOfKind).length / posts.length > aboveShare;
  }
  return neverPosted(atHand) ? false : null;
}

export function neverPosted({ postsCount }: PostsAtHand): boolean {
  return postsCount === 0;
}

export function hasLink(text: string): boolean {
  return findLinks(text).length > 0;
}

/** True of words beside links; a post without words says nothing of its own. */
export function saysMoreThanLinks(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(withoutLinks(text));
}

export function hasPunctuation(text: string): boolean {
  return /[.,;:!?…]/u.test(withoutLinks(text));
}

export function hasHashtag(text: string): boolean {
  return /(?<![\p{L}\p{N}_&])#[\p{L}\p{N}_]/u.test(text);
}

export function hasMention(text: string): boolean {
  return /(?<![\p{L}\p{N}_@])@\w/u.test(text);
}

function withoutLinks(text: string): string {
  return findLinks(text).reduce((rest, link) => rest.replace(link, ' '), text);
}
