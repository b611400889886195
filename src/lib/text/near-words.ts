/**
 * Groups of words that differ by a letter at most from what they have in common, found without comparing pairs: two words
 * one letter apart are the same once a letter is left out of either (Bocek, Hunt and Stiller 2007).
 */

export interface NearWords {
  /** What they have in common: the word itself, or the word without a letter. */
  readonly core: string;
  /** Places in the list of words, ascending. */
  readonly places: readonly number[];
}

/** Counters of the first pass; a collision costs a look at a core that is too rare, nothing else. */
const mostCounters = 2 ** 24;

/**
 * The largest groups first; of equally large ones that with the longer core, and then the one whose core comes first in the
 * order of code units. Each word is in one group at most. Unlike chains of near words, a group never drifts: its members are all one letter from its core.
 * @param words null is in no group
 * @param minimumSize from how many words on a group is one, by the length of its core; at least 2
 */
export function nearWordGroups(
  words: readonly (string | null)[],
  minimumSize: (coreLength: number) => number,
): NearWords[] {
  const placesOf = placesByWord(words);
  const byCore = frequentCores(placesOf, minimumSize);
  const sizeOf = (members: readonly string[]): number =>
    members.reduce((size, word) => size + placesOf.get(word)!.length, 0);
  const candidates = [...byCore]
    .map(([core, members]) => ({ core, members, size: sizeOf(members) }))
    .sort((one, other) => other.size - one.size || byCoreOrder(one.core, other.core));
  const taken = new Set<string>();
  const groups: NearWords[] = [];
  for (const { core, members } of candidates) {
    const free = members.filter((word) => !taken.has(word));
    if (sizeOf(free) < minimumSize(core.length)) continue;
    for (const word of free) taken.add(word);
    groups.push({ core, places: free.flatMap((word) => placesOf.get(word)!).sort((a, b) => a - b) });
  }
  return groups.sort((one, other) => other.places.length - one.places.length || byCoreOrder(one.core, other.core));
}

function byCoreOrder(one: string, other: string): number {
  return other.length - one.length || (one < other ? -1 : 1);
}

function placesByWord(words: readonly (string | null)[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  words.forEach((word, place) => {
    if (word === null) return;
    const known = places.get(word);
    if (known === undefined) places.set(word, [place]);
    else known.push(place);
  });
  return places;
}

/** The words of each core that has enough of them. Counting first keeps in memory only the cores that may have. */
function frequentCores(
  placesOf: ReadonlyMap<string, readonly number[]>,
  minimumSize: (coreLength: number) => number,
): Map<string, string[]> {
  let coreCount = 0;
  for (const word of placesOf.keys()) coreCount += word.length + 1;
  const counters = new Uint32Array(Math.min(mostCounters, 2 ** Math.ceil(Math.log2(2 * coreCount + 2))));
  for (const [word, { length }] of placesOf) {
    for (const core of coresOf(word)) counters[slotOf(core, counters.length)]! += length;
  }
  const byCore = new Map<string, string[]>();
  for (const word of placesOf.keys()) {
    for (const core of coresOf(word)) {
      if (counters[slotOf(core, counters.length)]! < minimumSize(core.length)) continue;
      const known = byCore.get(core);
      if (known === undefined) byCore.set(core, [word]);
      else known.push(word);
    }
  }
  return byCore;
}

/** The word, and the word without each of its letters; of a doubled letter either may be left out, once. */
function* coresOf(word: string): Generator<string> {
  yield word;
  for (let at = 0; at < word.length; at += 1) {
    if (at > 0 && word[at] === word[at - 1]) continue;
    yield word.slice(0, at) + word.slice(at + 1);
  }
}

/** FNV-1a over the UTF-16 units. */
function slotOf(core: string, slots: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < core.length; at += 1) hash = Math.imul(hash ^ core.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (slots - 1);
}
