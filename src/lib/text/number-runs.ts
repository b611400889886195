/**
 * Handles numbered in a row: on one stem, more numbers that begin alike than the numbers on other stems make likely.
 */
import { logBinomialTail } from '../stats/tail-bound';
import { numberedHandle } from './handle-shape';

export interface NumberRun {
  /** The stem, the digits that the numbers have in common, and # for each that differs: "marta04##". */
  readonly pattern: string;
  /** Places in the list of handles, ascending. */
  readonly places: readonly number[];
  /** How many of the stem's numbers would begin so by chance. */
  readonly expected: number;
}

export interface NumberRunOptions {
  /** Fewer handles are no run. */
  readonly minimumSize: number;
  /** ln of the probability below which a run is no coincidence, over all that were looked at. */
  readonly believedBelow: number;
}

/** At most so many last digits may differ: a run of up to a thousand. */
const mostFreeDigits = 3;

interface Numbered {
  readonly place: number;
  readonly digits: string;
}

/** Handles of one stem and number of digits, and those of them whose numbers begin alike. */
interface Candidate {
  readonly stem: string;
  readonly stemSize: number;
  readonly opening: string;
  readonly length: number;
  readonly places: readonly number[];
}

/**
 * Years, plates and lucky numbers are on many stems, so that what is common among them is expected: a common name with
 * many years is no run, and forty numbers from 0101 to 0150 on one stem are.
 * @param handles null is in no run
 * @returns those with most beyond chance first; no place is in two of them
 */
export function numberRuns(handles: readonly (string | null)[], options: NumberRunOptions): NumberRun[] {
  const candidates = candidatesOf(handles, options.minimumSize);
  const counts = countOpenings(handles, candidates);
  const limit = options.believedBelow - Math.log(Math.max(1, candidates.length));
  const runs = candidates
    .map((candidate) => ({ candidate, share: shareElsewhere(candidate, counts) }))
    .filter(({ candidate, share }) => logBinomialTail(candidate.places.length, candidate.stemSize, share) < limit)
    .map(({ candidate, share }) => runOf(candidate, share));
  return apart(runs, options.minimumSize);
}

function runOf({ stem, stemSize, opening, length, places }: Candidate, share: number): NumberRun {
  return { pattern: stem + opening + '#'.repeat(length - opening.length), places, expected: stemSize * share };
}

function candidatesOf(handles: readonly (string | null)[], minimumSize: number): Candidate[] {
  return [...frequentStems(handles, minimumSize).values()].flatMap(({ stem, numbers }) => {
    const byOpening = new Map<string, number[]>();
    for (const { place, digits } of numbers) {
      for (const opening of openingsOf(digits)) {
        const known = byOpening.get(opening);
        if (known === undefined) byOpening.set(opening, [place]);
        else known.push(place);
      }
    }
    const length = numbers[0]!.digits.length;
    return [...byOpening]
      .filter(([, places]) => places.length >= minimumSize)
      .map(([opening, places]) => ({ stem, stemSize: numbers.length, opening, length, places }));
  });
}

/** Counting first keeps in memory only the stems that have enough numbers. */
function frequentStems(
  handles: readonly (string | null)[],
  minimumSize: number,
): Map<string, { readonly stem: string; readonly numbers: Numbered[] }> {
  const counts = new Map<string, number>();
  for (const { key } of numberedOf(handles)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const stems = new Map<string, { stem: string; numbers: Numbered[] }>();
  for (const { key, place, stem, digits } of numberedOf(handles)) {
    if (counts.get(key)! < minimumSize) continue;
    const known = stems.get(key);
    if (known === undefined) stems.set(key, { stem, numbers: [{ place, digits }] });
    else known.numbers.push({ place, digits });
  }
  return stems;
}

function* numberedOf(
  handles: readonly (string | null)[],
): Generator<{ place: number; key: string; stem: string; digits: string }> {
  for (const [place, handle] of handles.entries()) {
    const numbered = handle === null ? null : numberedHandle(handle);
    if (numbered === null) continue;
    const { stem, digits } = numbered;
    yield { place, key: `${stem} ${digits.length}`, stem, digits };
  }
}

/** What a number begins with: all but its last digit, all but its last two, and so on, down to one digit. */
function openingsOf(digits: string): string[] {
  const longest = digits.length - 1;
  return Array.from({ length: Math.min(mostFreeDigits, longest) }, (_, dropped) => digits.slice(0, longest - dropped));
}

/** How many numbers of each length there are, and how many begin as those of a candidate, whatever their stem. */
function countOpenings(handles: readonly (string | null)[], candidates: readonly Candidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { opening, length } of candidates) {
    counts.set(keyOf('', length), 0);
    counts.set(keyOf(opening, length), 0);
  }
  if (candidates.length === 0) return counts;
  for (const { digits } of numberedOf(handles)) {
    for (const opening of ['', ...openingsOf(digits)]) {
      const key = keyOf(opening, digits.length);
      const known = counts.get(key);
      if (known !== undefined) counts.set(key, known + 1);
    }
  }
  return counts;
}

function keyOf(opening: string, length: number): string {
  return `${opening} ${length}`;
}

/** Share of the numbers of that length on other stems that begin so; numbers at random are worth one sighting. */
function shareElsewhere({ opening, length, stemSize, places }: Candidate, counts: ReadonlyMap<string, number>): number {
  const here = counts.get(keyOf(opening, length))! - places.length;
  const total = counts.get(keyOf('', length))! - stemSize;
  return (here + 10 ** -opening.length) / (total + 1);
}

/** Those with most beyond chance first, of equals that with fewer free digits; what an earlier run has, a later has not. */
function apart(runs: readonly NumberRun[], minimumSize: number): NumberRun[] {
  const taken = new Set<number>();
  const excess = ({ places, expected }: NumberRun): number => places.length - expected;
  const sorted = [...runs].sort((one, other) => excess(other) - excess(one) || (one.pattern > other.pattern ? -1 : 1));
  return sorted.flatMap((run) => {
    const places = run.places.filter((place) => !taken.has(place));
    if (places.length < minimumSize) return [];
    for (const place of places) taken.add(place);
    return [{ ...run, places }];
  });
}
