/**
 * The posts a rate can be told of, each with its rate: the target's own, no answers, old enough to have been seen, with
 * every count known that is used. What is left out is counted.
 */
import type { PostsLeftOut, ReactionKind } from '../../domain/audit/engagement';
import type { Post } from '../../domain/post';
import { followerCounts, followersAt, type FollowersAt, type Known } from './followers-at';

/** Younger than this at its observation, a post is still collecting. */
const settledAfterMs = 48 * 3_600_000;
/** The rate is the median of at least so many posts, and of the newest fifty at most. */
export const fewestPosts = 12;
const mostPosts = 50;

export interface MeasuredPost {
  readonly post: Post;
  readonly followers: FollowersAt;
  /** Reactions of the counted kinds per follower. */
  readonly rate: number;
}

export interface MeasuredPosts {
  /** Newest first. */
  readonly posts: readonly MeasuredPost[];
  readonly counted: readonly ReactionKind[];
  readonly leftOut: PostsLeftOut;
}

/** Which kinds to count: the first of these that enough posts have known. Likes alone are the least. */
const kindsTried: readonly (readonly ReactionKind[])[] = [
  ['like', 'repost', 'reply'],
  ['like', 'repost'],
  ['like', 'reply'],
  ['like'],
];

export function measurePosts(subject: Known & { readonly posts: readonly Post[] }): MeasuredPosts {
  const leftOut = { reposts: 0, perhapsReposts: 0, answers: 0, tooYoung: 0, unknownCounts: 0, withoutFollowers: 0 };
  const settled = subject.posts.filter((post) => {
    const reason = whyLeftOut(post);
    if (reason) leftOut[reason] += 1;
    return !reason;
  });
  const enough = (kinds: readonly ReactionKind[]): boolean =>
    settled.filter((post) => hasAll(post, kinds)).length >= fewestPosts;
  const counted = kindsTried.find(enough) ?? ['like'];
  const known = settled.filter((post) => hasAll(post, counted));
  leftOut.unknownCounts = settled.length - known.length;
  const observations = followerCounts(subject);
  const measured = known.flatMap((post) => {
    const followers = followersAt(observations, post.postedAt);
    return followers ? [{ post, followers, rate: reactionsTo(post, counted) / followers.count }] : [];
  });
  leftOut.withoutFollowers = known.length - measured.length;
  const posts = measured.sort((a, b) => newerFirst(a.post, b.post)).slice(0, mostPosts);
  return { posts, counted, leftOut: { ...leftOut, older: measured.length - posts.length } };
}

function whyLeftOut(post: Post): 'reposts' | 'perhapsReposts' | 'answers' | 'tooYoung' | undefined {
  if (post.isRepost === null) return 'perhapsReposts';
  if (post.isRepost) return 'reposts';
  if (post.inReplyTo !== null) return 'answers';
  return post.observedAt.getTime() - post.postedAt.getTime() < settledAfterMs ? 'tooYoung' : undefined;
}

/** Posts of one moment in the order of their ids, so that the fiftieth is always the same. */
function newerFirst(a: Post, b: Post): number {
  return b.postedAt.getTime() - a.postedAt.getTime() || (a.nativeId < b.nativeId ? -1 : 1);
}

function countOf(post: Post, kind: ReactionKind): number | null {
  if (kind === 'like') return post.likesCount;
  return kind === 'repost' ? post.repostsCount : post.repliesCount;
}

function hasAll(post: Post, kinds: readonly ReactionKind[]): boolean {
  return kinds.every((kind) => countOf(post, kind) !== null);
}

function reactionsTo(post: Post, kinds: readonly ReactionKind[]): number {
  return kinds.reduce((total, kind) => total + (countOf(post, kind) ?? 0), 0);
}
