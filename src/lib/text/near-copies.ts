/**
 * Groups of texts that are copies of one another but for a few characters: SimHash says which may be, and the overlap of
 * their shingles which are. Fingerprints alone connect texts by steps, and two ends of such a chain may have little in common.
 */
import { comparableText, nearDuplicateGroups, simHash } from './simhash';

export interface NearCopyOptions {
  /** Fingerprints of copies differ in so many bits at most. */
  readonly maximumBits: number;
  /** Share of their distinct 3-character shingles that copies have in common, in (0,1]. */
  readonly minimumOverlap: number;
}

export interface NearCopies {
  /** The text that most of them have, in comparable form. */
  readonly text: string;
  /** Places in the list of texts, ascending; two or more. */
  readonly places: readonly number[];
}

/** A text is compared with so many others of its chain at most: those of which there are most copies. */
const mostCompared = 50;
const shingleLength = 3;

/**
 * @param texts null is in no group
 * @returns groups in the order of their first place; each text is in one at most
 */
export function nearCopies(texts: readonly (string | null)[], options: NearCopyOptions): NearCopies[] {
  const hashes = texts.map((text) => (text === null ? null : simHash(text)));
  return nearDuplicateGroups(hashes, options.maximumBits)
    .flatMap((chain) => copiesIn(chain, texts, options.minimumOverlap))
    .sort((one, other) => one.places[0]! - other.places[0]!);
}

/** Of the texts of a chain, those with most copies first, each takes with it what overlaps enough. */
function copiesIn(chain: readonly number[], texts: readonly (string | null)[], minimumOverlap: number): NearCopies[] {
  const leaders: { text: string; shingles: ReadonlySet<string>; places: number[] }[] = [];
  for (const [text, places] of placesByText(chain, texts)) {
    const shingles = shinglesOf(text);
    const leader = leaders.slice(0, mostCompared).find((each) => overlap(each.shingles, shingles) >= minimumOverlap);
    if (leader === undefined) leaders.push({ text, shingles, places: [...places] });
    else leader.places.push(...places);
  }
  return leaders
    .filter(({ places }) => places.length > 1)
    .map(({ text, places }) => ({ text, places: places.sort((a, b) => a - b) }));
}

/** The distinct texts, those with most copies first, of equally many the one that comes first. */
function placesByText(chain: readonly number[], texts: readonly (string | null)[]): [string, number[]][] {
  const byText = new Map<string, number[]>();
  for (const place of chain) {
    const text = comparableText(texts[place]!);
    const known = byText.get(text);
    if (known === undefined) byText.set(text, [place]);
    else known.push(place);
  }
  return [...byText].sort(([, one], [, other]) => other.length - one.length);
}

function shinglesOf(text: string): Set<string> {
  const characters = Array.from(text);
  const last = Math.max(0, characters.length - shingleLength);
  return new Set(Array.from({ length: last + 1 }, (_, at) => characters.slice(at, at + shingleLength).join('')));
}

/** Jaccard's coefficient: shingles in both over shingles in either. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const shingle of one) if (other.has(shingle)) both += 1;
  return both / (one.size + other.size - both);
}
