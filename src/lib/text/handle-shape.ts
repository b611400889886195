/**
 * The pattern a handle follows, whatever it says: where it has words, capitals, digits and marks.
 */
import { localPart } from './handle-stem';

/** Of more words than these the pattern is called mixed: letters and digits at random fall into ever new ones. */
const mostWords = 4;

const pieces = /\p{Lu}\p{Ll}+|\p{Lu}+(?!\p{Ll})|[\p{Ll}\p{Lt}\p{Lm}\p{Lo}\p{M}]+|\p{N}|./gsu;

/**
 * A capitalised word becomes Name, one in lower case (or of a script without cases) name, capitals NAME and each digit #;
 * marks stay: "Ada_Byron1815" → "Name_Name####". Server and domain are left out.
 */
export function handleShape(handle: string): string {
  const shape = (localPart(handle).match(pieces) ?? []).map(shapeOf);
  const words = shape.filter((piece) => piece.length > 1).length;
  return words > mostWords ? 'mixed' : shape.join('');
}

function shapeOf(piece: string): string {
  if (/^\p{Lu}\p{Ll}/u.test(piece)) return 'Name';
  if (/^\p{Lu}/u.test(piece)) return 'NAME';
  if (/^[\p{L}\p{M}]/u.test(piece)) return 'name';
  return /^\p{N}/u.test(piece) ? '#' : piece;
}

/** Words and then five digits or more: what platforms suggest to newcomers, and many keep. */
export function isSuggestedShape(shape: string): boolean {
  return /^(?:name|Name|NAME)+#{5,}$/.test(shape);
}

export interface NumberedHandle {
  /** Lower case, everything before the number. */
  readonly stem: string;
  /** Two ASCII digits or more, as written. */
  readonly digits: string;
}

/** A handle that ends in a number of two digits or more, with something before it; null for any other. */
export function numberedHandle(handle: string): NumberedHandle | null {
  const parts = /^(.*\D)(\d{2,})$/su.exec(localPart(handle).toLowerCase());
  return parts && { stem: parts[1]!, digits: parts[2]! };
}

/** The letters of a handle in lower case and compatibility form (NFKC), without digits and marks. */
export function handleLetters(handle: string): string {
  return localPart(handle)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
}
