/**
 * A post of an account, as its platform showed it at one moment. A null field is not known.
 */
import type { AccountId } from './account';

export interface Post {
  readonly accountId: AccountId;
  /** The platform's own id of the post; unique within the account. */
  readonly nativeId: string;
  readonly postedAt: Date;
  readonly text: string | null;
  /** Name of the application it was posted with, as the platform gave it. */
  readonly application: string | null;
  readonly isRepost: boolean | null;
  /** Native id of the post it answers; null where it answers none or that is not known. */
  readonly inReplyTo: string | null;
  readonly likesCount: number | null;
  readonly repostsCount: number | null;
  readonly repliesCount: number | null;
  /** When the platform was read. */
  readonly observedAt: Date;
}

/** A post as a source tells of it, before its author is known here. */
export interface PostRecord extends Omit<Post, 'accountId' | 'observedAt'> {
  /** The platform's own id of who posted it. */
  readonly authorNativeId: string;
}
