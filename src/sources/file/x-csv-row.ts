/**
 * A CSV row with the column names of X API v1.1 as a follower. Its schema: schema/imports/x-csv-row.schema.json.
 * An empty cell is not known: CSV cannot say that a text is known to be empty.
 */
import type { Profile } from '../../domain/account';
import { AloiError } from '../../domain/errors';
import { BadField, cleanText, type Fields, possibleCount } from './field';
import { parseIsoDate, parseLegacyDate, readDate } from './x-date';
import { idFromText } from './x-id';
import { isPlaceholderPicture, knownProfile, type XUser } from './x-profile';

/** Reads a row with the given cells; the header says which cell is which. */
export class CsvRowReader {
  private readonly width: number;
  private readonly cellOf: ReadonlyMap<string, number>;
  private readonly idColumn: string;

  /** @throws AloiError BAD_USER_INPUT where no column holds the id, or a column appears twice */
  constructor(header: readonly string[]) {
    const names = header.map((name) => name.trim().toLowerCase());
    const repeated = names.find((name, at) => name !== '' && names.indexOf(name) !== at);
    if (repeated !== undefined) throw new AloiError('BAD_USER_INPUT', 'A column name appears twice in the CSV header.');
    this.width = names.length;
    this.cellOf = new Map(names.map((name, at) => [name, at]));
    this.idColumn = this.cellOf.has('id_str') ? 'id_str' : 'id';
    if (!this.cellOf.has(this.idColumn)) {
      throw new AloiError('BAD_USER_INPUT', 'The CSV header has neither a column id_str nor a column id.');
    }
  }

  /** @throws BadField */
  read(cells: readonly string[], observedAt: Date): XUser {
    if (cells.length !== this.width) {
      throw new BadField(`the row has ${cells.length} columns, the header ${this.width}`);
    }
    const id = this.cell(cells, this.idColumn);
    if (id === null) throw new BadField(`${this.idColumn} is empty`);
    const nativeId = idFromText(id, this.idColumn);
    const created: Fields = { created_at: this.cell(cells, 'created_at') };
    const profile: Profile = {
      handle: this.cell(cells, 'screen_name'),
      displayName: this.cell(cells, 'name'),
      bio: this.cell(cells, 'description'),
      location: this.cell(cells, 'location'),
      link: this.cell(cells, 'url'),
      createdAt: readDate(created, 'created_at', (text) => parseLegacyDate(text) ?? parseIsoDate(text), observedAt),
      followersCount: this.count(cells, 'followers_count'),
      followingCount: this.count(cells, 'friends_count'),
      postsCount: this.count(cells, 'statuses_count'),
      likesCount: this.count(cells, 'favourites_count'),
      listedCount: this.count(cells, 'listed_count'),
      hasAvatar: this.hasAvatar(cells),
      isVerified: this.flag(cells, 'verified'),
      isProtected: this.flag(cells, 'protected'),
      isAutomated: null,
    };
    return { nativeId, profile: knownProfile(profile) };
  }

  private cell(cells: readonly string[], column: string): string | null {
    const text = cells[this.cellOf.get(column) ?? -1] ?? '';
    return text === '' ? null : cleanText(text);
  }

  /** Whole numbers, also as spreadsheets and data frames write them: 12.0. */
  private count(cells: readonly string[], column: string): number | null {
    const text = this.cell(cells, column);
    if (text === null) return null;
    if (!/^-?\d+(\.\d+)?$/.test(text)) throw new BadField(`${column} is not a number`);
    return possibleCount(Number(text));
  }

  private flag(cells: readonly string[], column: string): boolean | null {
    const text = this.cell(cells, column)?.toLowerCase() ?? null;
    if (text === null) return null;
    if (text === '1' || text === 'true') return true;
    if (text === '0' || text === 'false') return false;
    throw new BadField(`${column} is none of 0, 1, true and false`);
  }

  private hasAvatar(cells: readonly string[]): boolean | null {
    const isDefault = this.flag(cells, 'default_profile_image');
    if (isDefault !== null) return !isDefault;
    const picture = this.cell(cells, 'profile_image_url_https') ?? this.cell(cells, 'profile_image_url');
    return picture === null ? null : !isPlaceholderPicture(picture);
  }
}
