/**
 * A small summary of a large set, from which the overlap of two sets can be told: the k smallest hashes of the members
 * (Bar-Yossef et al., RANDOM 2002; Cohen and Kaplan, "Summarizing data using bottom-k sketches", PODC 2007).
 */
import { type ShareInterval, wilsonInterval } from './wilson-interval';

/**
 * SplitMix64's finaliser (Steele, Lea and Flood, OOPSLA 2014; Stafford's mix 13) without its lowest bit, so that the result
 * fits a signed column. Never change it: stored sketches would no longer compare.
 * @returns 0 … 2^63 − 1
 */
export function hash63(id: bigint): bigint {
  let mixed = BigInt.asUintN(64, id + 0x9e3779b97f4a7c15n);
  mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n);
  mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
  return (mixed ^ (mixed >> 31n)) >> 1n;
}

export interface SketchedSet {
  /** How many members the set has. */
  readonly size: number;
  /** Ascending and distinct; of a set no larger than k, all of them. */
  readonly hashes: readonly bigint[];
}

/** The k smallest hashes, ascending. */
export function bottomK(ids: Iterable<bigint>, k: number): bigint[] {
  const hashes = BigInt64Array.from(ids, hash63).sort();
  const kept: bigint[] = [];
  for (const hash of hashes) {
    if (kept.length === k) break;
    if (hash !== kept.at(-1)) kept.push(hash);
  }
  return kept;
}

export interface Overlap {
  /** Members that both have; a count, whole where it is exact. */
  readonly shared: ShareInterval;
  /** Share of the smaller set's members that the other has as well, [0,1]; of the first where both are of a size. */
  readonly ofSmaller: ShareInterval;
  /** True where both sketches hold their whole sets: then the intervals are points. */
  readonly isExact: boolean;
}

/**
 * Members of the smaller set with hashes below both sketches' ends are a random sample of it; Wilson's interval for such a
 * sample says how many the other set has of them.
 * @returns null where the sketches have no such member: then nothing is known
 */
export function overlapOf(first: SketchedSet, second: SketchedSet, level = 0.95): Overlap | null {
  const [smaller, larger] = first.size <= second.size ? [first, second] : [second, first];
  const end = lowerEnd(endOf(smaller), endOf(larger));
  const sample = end === null ? smaller.hashes : smaller.hashes.filter((hash) => hash < end);
  if (sample.length === 0) return null;
  const known = new Set(larger.hashes);
  const count = sample.filter((hash) => known.has(hash)).length;
  const share = wilsonInterval({ count, sampleSize: sample.length, populationSize: smaller.size, level });
  // Shared members that were seen are certain, as are those that were seen not to be shared.
  const low = Math.max(share.low, count / smaller.size);
  const high = Math.min(share.high, 1 - (sample.length - count) / smaller.size);
  const ofSmaller = { ...share, low, high };
  return { shared: times(ofSmaller, smaller.size), ofSmaller, isExact: sample.length === smaller.size };
}

/** Beyond its largest hash a sketch knows nothing; null where it holds the whole set. */
export function endOf({ size, hashes }: SketchedSet): bigint | null {
  return hashes.length >= size ? null : hashes.at(-1)!;
}

function lowerEnd(one: bigint | null, other: bigint | null): bigint | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

function times({ point, low, high, level }: ShareInterval, size: number): ShareInterval {
  return { point: point * size, low: low * size, high: high * size, level };
}
