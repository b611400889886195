/**
 * Marks of followers whose profiles say less than most of their age: where a few bought followers stand among many others, they
 * are a greater part of those. An age is a twelfth of the list, so that old accounts are not held against young ones.
 */
import type { Roll } from '../roll';
import { freshDays } from './age-profile';
import type { DatedFollowers } from './dated-followers';

const ageClasses = 12;
/** Below so much of the list, what is known of profiles says little about who is missing. */
const leastKnownShare = 0.8;

/** 1 where the follower is fresh. */
export function freshFollowers({ size, newest, created }: DatedFollowers): Uint8Array {
  const isFresh = new Uint8Array(size);
  for (let at = 0; at < size; at += 1) isFresh[at] = newest[at]! - created[at]! < freshDays ? 1 : 0;
  return isFresh;
}

/** 1 for the half with the fewest followers of each age; undefined where too few counts are known. */
export function thinHalf(dated: DatedFollowers, { followersCount }: Roll): Uint8Array | undefined {
  return lowerHalf(dated, (at) => followersCount[dated.place[at]!]!);
}

/** 1 for the half with the highest log-odds of each age; undefined where too few were judged. */
export function suspiciousHalf(dated: DatedFollowers, { logOdds }: Roll): Uint8Array | undefined {
  return lowerHalf(dated, (at) => -logOdds[dated.place[at]!]!);
}

function lowerHalf(dated: DatedFollowers, valueOf: (at: number) => number): Uint8Array | undefined {
  const { size, newest, created } = dated;
  const known = Array.from({ length: size }, (_, at) => at).filter((at) => !Number.isNaN(valueOf(at)));
  if (known.length < leastKnownShare * size) return undefined;
  const ageOf = (at: number): number => newest[at]! - created[at]!;
  const byAge = Int32Array.from(known).sort((one, other) => ageOf(one) - ageOf(other) || one - other);
  const isMarked = new Uint8Array(size);
  for (let part = 0; part < ageClasses; part += 1) {
    const from = Math.floor((byAge.length * part) / ageClasses);
    const to = Math.floor((byAge.length * (part + 1)) / ageClasses);
    // Who has as much as the middle one is marked only as far as the half reaches, the earlier first.
    const lowest = byAge.slice(from, to).sort((one, other) => valueOf(one) - valueOf(other) || one - other);
    for (const at of lowest.subarray(0, (to - from) >> 1)) isMarked[at] = 1;
  }
  return isMarked;
}
