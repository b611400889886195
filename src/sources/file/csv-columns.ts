/**
 * The cells of a CSV row by the names in the header. An empty cell is not known: CSV cannot say that a text is known to
 * be empty.
 */
import { AloiError } from '../../domain/errors';
import { BadField, cleanText, possibleCount } from './field';

export class CsvColumns {
  private readonly width: number;
  private readonly cellOf: ReadonlyMap<string, number>;

  /** @throws AloiError BAD_USER_INPUT where a column appears twice */
  constructor(header: readonly string[]) {
    const names = header.map((name) => name.trim().toLowerCase());
    const repeated = names.find((name, at) => name !== '' && names.indexOf(name) !== at);
    if (repeated !== undefined) throw new AloiError('BAD_USER_INPUT', 'A column name appears twice in the CSV header.');
    this.width = names.length;
    this.cellOf = new Map(names.map((name, at) => [name, at]));
  }

  /** The first of the columns that the header has; undefined where it has none of them. */
  firstOf(...columns: readonly string[]): string | undefined {
    return columns.find((column) => this.cellOf.has(column));
  }

  /** @throws BadField where the row has another number of cells than the header */
  refuseOtherWidth(cells: readonly string[]): void {
    if (cells.length === this.width) return;
    throw new BadField(`the row has ${cells.length} columns, the header ${this.width}`);
  }

  text(cells: readonly string[], column: string): string | null {
    const text = cells[this.cellOf.get(column) ?? -1] ?? '';
    return text === '' ? null : cleanText(text);
  }

  /** @throws BadField where the cell is empty */
  needed(cells: readonly string[], column: string): string {
    const text = this.text(cells, column);
    if (text === null) throw new BadField(`${column} is empty`);
    return text;
  }

  /** Whole numbers, also as spreadsheets and data frames write them: 12.0. @throws BadField */
  count(cells: readonly string[], column: string): number | null {
    const text = this.text(cells, column);
    if (text === null) return null;
    if (!/^-?\d+(\.\d+)?$/.test(text)) throw new BadField(`${column} is not a number`);
    return possibleCount(Number(text));
  }

  /** @throws BadField */
  flag(cells: readonly string[], column: string): boolean | null {
    const text = this.text(cells, column)?.toLowerCase() ?? null;
    if (text === null) return null;
    if (text === '1' || text === 'true') return true;
    if (text === '0' || text === 'false') return false;
    throw new BadField(`${column} is none of 0, 1, true and false`);
  }
}
