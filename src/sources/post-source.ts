/**
 * What a source of posts hands over: its rows one after another, each a post or the reason why it is none.
 */
import type { PostRecord } from '../domain/post';
import type { BadRow } from './source';

export interface GoodPostRow {
  /** Place among the rows of the source, from 0. */
  readonly position: number;
  /** Line of the file where the row begins, from 1. */
  readonly line: number;
  readonly record: PostRecord;
}

export type PostRow = GoodPostRow | BadRow;

/** Posts of any number of accounts, in any order. */
export interface PostSource {
  /** For people: a file's name, not its path. */
  readonly name: string;
  readonly format: string;
  /** When the platform was read. */
  readonly observedAt: Date;
  /**
   * Every row, from the first.
   * @throws AloiError BAD_USER_INPUT after the readable rows, where the content is cut off or damaged
   */
  rows(): AsyncIterable<PostRow> | Iterable<PostRow>;
}
