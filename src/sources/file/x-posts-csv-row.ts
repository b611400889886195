/**
 * A CSV row with the column names of X API v1.1 as a post. Its schema: schema/imports/x-posts-csv-row.schema.json.
 */
import { AloiError } from '../../domain/errors';
import type { PostRecord } from '../../domain/post';
import { CsvColumns } from './csv-columns';
import { BadField, type Fields } from './field';
import { parseIsoDate, parseLegacyDate, readMoment } from './x-date';
import { idFromText } from './x-id';
import { applicationName, isRepost } from './x-post';

/** Reads a row with the given cells; the header says which cell is which. */
export class PostCsvReader {
  private readonly columns: CsvColumns;
  private readonly idColumn: string;

  /** @throws AloiError BAD_USER_INPUT where a column that is needed is not there, or one appears twice */
  constructor(header: readonly string[]) {
    this.columns = new CsvColumns(header);
    const idColumn = this.columns.firstOf('tweet_id', 'id_str', 'id');
    if (idColumn === undefined || this.columns.firstOf('user_id') === undefined) {
      throw new AloiError('BAD_USER_INPUT', 'The CSV header lacks the column user_id or tweet_id.');
    }
    if (this.columns.firstOf('created_at') === undefined) {
      throw new AloiError('BAD_USER_INPUT', 'The CSV header lacks the column created_at.');
    }
    this.idColumn = idColumn;
  }

  /** @throws BadField */
  read(cells: readonly string[], observedAt: Date): PostRecord {
    const { columns } = this;
    columns.refuseOtherWidth(cells);
    const created: Fields = { created_at: columns.text(cells, 'created_at') };
    const text = columns.text(cells, 'text');
    return {
      authorNativeId: idFromText(columns.needed(cells, 'user_id'), 'user_id'),
      nativeId: idFromText(columns.needed(cells, this.idColumn), this.idColumn),
      postedAt: readMoment(created, 'created_at', (date) => parseLegacyDate(date) ?? parseIsoDate(date), observedAt),
      text,
      application: applicationName(columns.text(cells, 'source')),
      isRepost: isRepost(this.isMarkedRepost(cells), text),
      inReplyTo: this.inReplyTo(cells),
      likesCount: columns.count(cells, 'favorite_count'),
      repostsCount: columns.count(cells, 'retweet_count'),
      repliesCount: columns.count(cells, 'reply_count'),
    };
  }

  /** Data frames write "none" as 0, and an id as they write numbers: that there is one is all that matters here. */
  private isMarkedRepost(cells: readonly string[]): boolean | null {
    const id = this.columns.text(cells, 'retweeted_status_id');
    if (id === null) return null;
    if (!/^\d+(\.\d+)?(e\+?\d+)?$/i.test(id)) throw new BadField('retweeted_status_id is not a number');
    return Number(id) > 0 ? true : null;
  }

  private inReplyTo(cells: readonly string[]): string | null {
    const id = this.columns.text(cells, 'in_reply_to_status_id')?.replace(/\.0+$/, '') ?? null;
    return id === null || id === '0' ? null : idFromText(id, 'in_reply_to_status_id');
  }
}
