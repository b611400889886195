/**
 * A CSV row with the column names of X API v1.1 as a follower. Its schema: schema/imports/x-csv-row.schema.json.
 */
import type { Profile } from '../../domain/account';
import { AloiError } from '../../domain/errors';
import { CsvColumns } from './csv-columns';
import type { Fields } from './field';
import { parseIsoDate, parseLegacyDate, readDate } from './x-date';
import { idFromText } from './x-id';
import { isPlaceholderPicture, isVerifiedByX, knownProfile, type XUser } from './x-profile';

/** Reads a row with the given cells; the header says which cell is which. */
export class CsvRowReader {
  private readonly columns: CsvColumns;
  private readonly idColumn: string;

  /** @throws AloiError BAD_USER_INPUT where no column holds the id, or a column appears twice */
  constructor(header: readonly string[]) {
    this.columns = new CsvColumns(header);
    const idColumn = this.columns.firstOf('id_str', 'id');
    if (idColumn === undefined) {
      throw new AloiError('BAD_USER_INPUT', 'The CSV header has neither a column id_str nor a column id.');
    }
    this.idColumn = idColumn;
  }

  /** @throws BadField */
  read(cells: readonly string[], observedAt: Date): XUser {
    const { columns } = this;
    columns.refuseOtherWidth(cells);
    const nativeId = idFromText(columns.needed(cells, this.idColumn), this.idColumn);
    const created: Fields = { created_at: columns.text(cells, 'created_at') };
    const profile: Profile = {
      handle: columns.text(cells, 'screen_name'),
      displayName: columns.text(cells, 'name'),
      bio: columns.text(cells, 'description'),
      location: columns.text(cells, 'location'),
      link: columns.text(cells, 'url'),
      createdAt: readDate(created, 'created_at', (text) => parseLegacyDate(text) ?? parseIsoDate(text), observedAt),
      followersCount: columns.count(cells, 'followers_count'),
      followingCount: columns.count(cells, 'friends_count'),
      postsCount: columns.count(cells, 'statuses_count'),
      likesCount: columns.count(cells, 'favourites_count'),
      listedCount: columns.count(cells, 'listed_count'),
      hasAvatar: this.hasAvatar(cells),
      isVerified: this.isVerified(cells, observedAt),
      isProtected: columns.flag(cells, 'protected'),
      isAutomated: null,
    };
    return { nativeId, profile: knownProfile(profile) };
  }

  private isVerified(cells: readonly string[], observedAt: Date): boolean | null {
    const { columns } = this;
    const type = columns.text(cells, 'verified_type') ?? columns.text(cells, 'ext_verified_type');
    return isVerifiedByX(columns.flag(cells, 'verified'), type, observedAt);
  }

  private hasAvatar(cells: readonly string[]): boolean | null {
    const { columns } = this;
    const isDefault = columns.flag(cells, 'default_profile_image');
    if (isDefault !== null) return !isDefault;
    const picture = columns.text(cells, 'profile_image_url_https') ?? columns.text(cells, 'profile_image_url');
    return picture === null ? null : !isPlaceholderPicture(picture);
  }
}
