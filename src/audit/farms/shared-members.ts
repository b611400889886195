/**
 * Which blocks of other audiences share members with ours, more than our other followers are in them: whoever follows one
 * account may well follow another of its kind, and that is no farm.
 */
import type { Interval } from '../../domain/audience';
import { endOf, hash63, overlapOf } from '../../lib/stats/bottom-k-sketch';
import { logBinomialTail } from '../../lib/stats/tail-bound';
import { wilsonInterval } from '../../lib/stats/wilson-interval';
import type { BlockElsewhere } from '../audit-subject';
import type { Roll } from '../roll';

export interface SharedMembers {
  /** Places in the lists of blocks that were compared. */
  readonly own: number;
  readonly other: number;
  /** Share of our block's members who are in the other block. */
  readonly share: Interval;
  /** As many of our followers outside of blocks are. */
  readonly usualShare: number;
}

/** Fewer shared members, and a smaller part of the smaller block, is no delivery of one stock, however improbable. */
const minimumShared = 10;
const minimumShare = 0.05;
/** How many times the usual share. */
const minimumLift = 3;
/** Probability below which sharing is no coincidence, over all pairs. */
const believedBelow = 0.001;

/** @param ownMembers places of the roll, for each of our blocks */
export function sharedMembers(
  roll: Roll,
  ownMembers: readonly (readonly number[])[],
  others: readonly BlockElsewhere[],
): SharedMembers[] {
  const hashes = hashesOf(roll, ownMembers);
  const limit = Math.log(believedBelow / (ownMembers.length * others.length));
  return others.flatMap((block, other) => {
    const end = endOf({ size: block.memberCount, hashes: block.sketch });
    const known = new Set(block.sketch);
    const usual = countsBelow(hashes.rest, known, end);
    // The upper end of it: of few followers outside of blocks little is known about what is usual.
    const usualHigh = usual.of === 0 ? 1 : wilsonInterval({ count: usual.shared, sampleSize: usual.of }).high;
    return hashes.own.flatMap((members, own): SharedMembers[] => {
      const seen = countsBelow(members, known, end);
      if (seen.of === 0 || logBinomialTail(seen.shared, seen.of, usualHigh) >= limit) return [];
      if (seen.shared / seen.of < minimumLift * usualHigh) return [];
      const share = shareOf(members, block);
      const shared = share.point * members.length;
      if (shared < minimumShared || shared < minimumShare * Math.min(members.length, block.memberCount)) return [];
      return [{ own, other, share, usualShare: usual.of === 0 ? 0 : usual.shared / usual.of }];
    });
  });
}

/** Share of ours, all of whom are known, that the other block has. */
function shareOf(members: BigInt64Array, { memberCount, sketch }: BlockElsewhere): Interval {
  const ours = { size: members.length, hashes: [...members] };
  const { shared } = overlapOf(ours, { size: memberCount, hashes: sketch }) ?? { shared: nothingKnown(members.length) };
  return {
    point: Math.min(1, shared.point / members.length),
    low: shared.low / members.length,
    high: Math.min(1, shared.high / members.length),
    level: shared.level,
  };
}

function nothingKnown(size: number): Interval {
  return { point: 0, low: 0, high: size, level: 0.95 };
}

/** How many of the ascending hashes lie below the other sketch's end, and how many of those it knows. */
function countsBelow(
  hashes: BigInt64Array,
  known: ReadonlySet<bigint>,
  end: bigint | null,
): { of: number; shared: number } {
  let [of, shared] = [0, 0];
  for (const hash of hashes) {
    if (end !== null && hash >= end) break;
    of += 1;
    if (known.has(hash)) shared += 1;
  }
  return { of, shared };
}

/** Ascending hashes of each block's members, and of the followers who are in none. */
function hashesOf(
  roll: Roll,
  ownMembers: readonly (readonly number[])[],
): { own: BigInt64Array[]; rest: BigInt64Array } {
  const all = BigInt64Array.from(roll.followerId, hash63);
  const isInBlock = new Uint8Array(roll.size);
  for (const places of ownMembers) for (const place of places) isInBlock[place] = 1;
  return {
    own: ownMembers.map((places) => BigInt64Array.from(places, (place) => all[place]!).sort()),
    rest: sampled(all.filter((_hash, place) => isInBlock[place] === 0).sort()),
  };
}

/** The smallest are as good as others; enough of them for a share of 1 in 1,000. */
const restSize = 50_000;

function sampled(sorted: BigInt64Array): BigInt64Array {
  return sorted.subarray(0, restSize);
}
