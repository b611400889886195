/**
 * What every source of followers hands over: its rows one after another, each a follower or the reason why it is
 * none. A source reads; it never writes.
 */
import type { FollowerRecord } from '../domain/follow';

export interface GoodRow {
  /** Place among the rows of the source, from 0. */
  readonly position: number;
  /** Line of the file where the row begins, from 1; position + 1 where there is no file. */
  readonly line: number;
  readonly record: FollowerRecord;
}

/** A row that cannot be read. It keeps its place, so that the rows behind it keep their ranks. */
export interface BadRow {
  readonly position: number;
  readonly line: number;
  /** A short sentence that names fields and limits, never what stood in the row. */
  readonly reason: string;
}

export type FollowerRow = GoodRow | BadRow;

/** Followers of one account, in the order in which the platform listed them. */
export interface FollowerSource {
  /** For people: a file's name, not its path. */
  readonly name: string;
  readonly format: string;
  /** SHA-256 of the content in hexadecimal: the same content is the same import. */
  readonly fingerprint: string;
  /** Rows there are, bad ones included. */
  readonly rowCount: number;
  /**
   * Rows from the given position on.
   * @throws AloiError BAD_USER_INPUT after the readable rows, where the content is cut off or damaged
   */
  rows(from: number): AsyncIterable<FollowerRow> | Iterable<FollowerRow>;
}
