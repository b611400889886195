/**
 * SimHash of a text, and groups of texts that are nearly the same: similar texts get fingerprints that differ in few
 * bits (Charikar 2002; near-duplicates by bands as in Manku, Jain and Das Sarma 2007).
 */
import { DisjointSets } from '../disjoint-sets';
import { findLinks } from './links';

/** 64 bits as two unsigned 32-bit numbers. */
export interface SimHash {
  readonly high: number;
  readonly low: number;
}

const shingleLength = 3;
const bits = 64;

/**
 * What is compared of a text: its characters in compatibility form (NFKC) and lower case, without links and mentions,
 * which differ from copy to copy, and with single spaces.
 */
export function comparableText(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  const unlinked = findLinks(folded).reduce((rest, link) => rest.replace(link, ' '), folded);
  return unlinked
    .replace(/(?<![\p{L}\p{N}_])@[\p{L}\p{N}_]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * Fingerprint of the distinct 3-character shingles of the comparable text; of a shorter one, of its whole.
 * Of two texts it differs in about 64 · angle / π bits, the angle being that between their sets of shingles: in some 8
 * where a word of a post was exchanged, in some 32 where they have nothing in common.
 * @returns null where nothing is left to compare
 */
export function simHash(text: string): SimHash | null {
  const shingles = shinglesOf(comparableText(text));
  if (shingles.size === 0) return null;
  const high = new BitVotes();
  const low = new BitVotes();
  for (const shingle of shingles) {
    high.add(hash32(shingle, 0x9e3779b9));
    low.add(hash32(shingle, 0x85ebca6b));
  }
  return { high: high.majority(shingles.size), low: low.majority(shingles.size) };
}

/** In how many of their 64 bits two fingerprints differ. */
export function hammingDistance(a: SimHash, b: SimHash): number {
  return ones(a.high ^ b.high) + ones(a.low ^ b.low);
}

/**
 * Groups fingerprints that are connected by steps of at most `maxDistance` bits. Fingerprints within that distance
 * agree in one of `maxDistance + 1` bands of bits: only those are compared.
 * @param hashes null is in no group
 * @param maxDistance whole bits, 0 to 63; beyond some 10 the bands get so short that nearly all pairs are compared
 * @returns groups of two or more places in `hashes`, each ascending, ordered by their first place
 * @throws RangeError for another distance
 */
export function nearDuplicateGroups(hashes: readonly (SimHash | null)[], maxDistance: number): number[][] {
  if (!Number.isInteger(maxDistance) || maxDistance < 0 || maxDistance >= bits) {
    throw new RangeError(`a distance of ${maxDistance} bits is not one of 0 to ${bits - 1}`);
  }
  const sets = new DisjointSets(hashes.length);
  const distinct = uniteEqual(hashes, sets);
  for (const bucket of buckets(hashes, distinct, maxDistance + 1)) {
    for (const [at, place] of bucket.entries()) {
      for (const other of bucket.slice(at + 1)) {
        if (sets.isUnited(place, other)) continue;
        if (hammingDistance(hashes[place]!, hashes[other]!) <= maxDistance) sets.unite(place, other);
      }
    }
  }
  return sets.groups();
}

function shinglesOf(text: string): Set<string> {
  const shingles = new Set<string>();
  if (text === '') return shingles;
  // Cutting a string is quicker than joining its characters, and most texts have none that take two units.
  const characters = /[\ud800-\udfff]/.test(text) ? Array.from(text) : undefined;
  const last = Math.max(0, (characters ?? text).length - shingleLength);
  for (let at = 0; at <= last; at += 1) {
    shingles.add(characters?.slice(at, at + shingleLength).join('') ?? text.slice(at, at + shingleLength));
  }
  return shingles;
}

/** MurmurHash3 over the UTF-16 units of a short text, with its finaliser: every bit depends on every unit. */
function hash32(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    const mixed = Math.imul(text.charCodeAt(at), 0xcc9e2d51);
    hash ^= Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  hash ^= text.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Counts, for each of 32 bits, the words that have it: all at once, a digit of the 32 counts in each word. */
class BitVotes {
  private readonly digits: number[] = [];

  add(word: number): void {
    let carry = word;
    for (let place = 0; carry !== 0; place += 1) {
      const digit = this.digits[place] ?? 0;
      this.digits[place] = digit ^ carry;
      carry &= digit;
    }
  }

  /** The bits that more than half of the words have. */
  majority(words: number): number {
    let majority = 0;
    for (let bit = 0; bit < 32; bit += 1) {
      let count = 0;
      for (let place = this.digits.length - 1; place >= 0; place -= 1) {
        count = 2 * count + ((this.digits[place]! >>> bit) & 1);
      }
      if (2 * count > words) majority |= 1 << bit;
    }
    return majority >>> 0;
  }
}

/** Ones among 32 bits, by adding neighbours (Hacker's Delight 5-1). */
function ones(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Unites equal fingerprints. @returns the first place of each */
function uniteEqual(hashes: readonly (SimHash | null)[], sets: DisjointSets): number[] {
  const first = new Map<string, number>();
  hashes.forEach((hash, place) => {
    if (hash === null) return;
    const key = `${hash.high},${hash.low}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, place);
    else sets.unite(known, place);
  });
  return [...first.values()];
}

/** The places whose fingerprints agree in a band, band by band. */
function* buckets(hashes: readonly (SimHash | null)[], places: readonly number[], bands: number): Generator<number[]> {
  for (let band = 0; band < bands; band += 1) {
    const from = Math.floor((band * bits) / bands);
    const to = Math.floor(((band + 1) * bits) / bands);
    const high = maskOf(from, Math.min(to, 32));
    const low = maskOf(from - 32, to - 32);
    const byBand = new Map<string, number[]>();
    for (const place of places) {
      const hash = hashes[place]!;
      const key = `${hash.high & high},${hash.low & low}`;
      const bucket = byBand.get(key);
      if (bucket === undefined) byBand.set(key, [place]);
      else bucket.push(place);
    }
    yield* byBand.values();
  }
}

/** Ones in the bits [from, to) of a 32-bit word. */
function maskOf(from: number, to: number): number {
  let mask = 0;
  for (let bit = Math.max(0, from); bit < Math.min(32, to); bit += 1) mask |= 1 << bit;
  return mask;
}
