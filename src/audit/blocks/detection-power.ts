/**
 * What the scan would have found in this very list: blocks of known size are planted into it, and the smallest size found nine
 * times in ten is told. "Nothing was found" means little without it.
 */
import type { DetectionPower } from '../../domain/audit/block';
import { type Random, createRandom, nthSeed } from '../../lib/random';
import { ageProfile, freshDays } from './age-profile';
import type { DatedFollowers } from './dated-followers';
import { scanLimits } from './find-windows';
import { freshFollowers } from './follower-marks';
import { refineWindow } from './refine-window';
import { CreationScan } from './scan-creation';
import type { Bounds } from './window-figures';

interface Plan {
  readonly createdWithinDays: number;
  readonly organicPerMember: number;
}

/** All at once; mixed into others; mixed in, of accounts made over a year. */
const plans: readonly Plan[] = [
  { createdWithinDays: 30, organicPerMember: 0 },
  { createdWithinDays: 30, organicPerMember: 9 },
  { createdWithinDays: 365, organicPerMember: 4 },
];
const sizes = [10, 15, 25, 40, 60, 100, 150, 250, 400, 600, 1_000, 1_500, 2_500];
const trials = 10;
/** As the scan takes the best window first, and then what is left. */
const windowsTaken = 3;
const enough = 9;
/** Ranks into which blocks are planted at a time: a block is found, or not, by its surroundings. */
const largestStretch = 8_000;
/** A window of this score is rare enough to be told in lists of any length up to millions: told a little too strictly. */
const foundFrom = 17;

/** @param isMember by index, 1: a member of a block that was found; those are taken out first */
export function detectionPower(dated: DatedFollowers, isMember: Uint8Array, seed: number): DetectionPower[] {
  const clean = without(dated, isMember);
  return plans.map((plan, index) => ({ ...plan, ...searchSizes(clean, plan, nthSeed(seed, index)) }));
}

/** Halves the sizes down to the smallest that is found often enough; larger blocks are found more often. */
function searchSizes(dated: DatedFollowers, plan: Plan, seed: number): Pick<DetectionPower, 'smallestCount' | 'tried'> {
  const possible = sizes.filter((count) => count * (plan.organicPerMember + 1) <= dated.size / 3);
  const tried: { count: number; foundCount: number; triedCount: number }[] = [];
  let [low, high] = [0, possible.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const count = possible[middle]!;
    const foundCount = foundOf(dated, { ...plan, count }, createRandom(nthSeed(seed, count)));
    tried.push({ count, foundCount, triedCount: trials });
    if (foundCount >= enough) high = middle;
    else low = middle + 1;
  }
  tried.sort((one, other) => one.count - other.count);
  return { smallestCount: possible[high] ?? null, tried };
}

function foundOf(dated: DatedFollowers, plan: Plan & { readonly count: number }, random: Random): number {
  let found = 0;
  for (let trial = 0; trial < trials; trial += 1) if (isFound(dated, plan, random)) found += 1;
  return found;
}

function isFound(dated: DatedFollowers, plan: Plan & { readonly count: number }, random: Random): boolean {
  const { list, from, to, createdFrom } = plant(dated, plan, random);
  const createdTo = createdFrom + plan.createdWithinDays;
  const limits = { ...scanLimits, lowestScore: foundFrom };
  const isFresh = freshFollowers(list);
  const scan = new CreationScan(list, isFresh, ageProfile(list), limits);
  const windows = scan.best(createdFrom, createdTo).sort((one, other) => other.score - one.score);
  return windows.slice(0, windowsTaken).some((window) => {
    const refined = refineWindow(list, isFresh, window, (day) => scan.firstBehind(day + freshDays));
    return isMostly(refined, { from, to, createdFrom, createdTo });
  });
}

/** By half of its ranks and half of its days: a window that only touches the block found something else. */
function isMostly(window: Bounds, block: Bounds): boolean {
  const ranks = Math.min(window.to, block.to) - Math.max(window.from, block.from);
  const days = Math.min(window.createdTo, block.createdTo) - Math.max(window.createdFrom, block.createdFrom);
  return 2 * ranks >= window.to - window.from && 2 * days >= window.createdTo - window.createdFrom;
}

/** A stretch of the list with a block in the middle of it, made a month to two years before it came. */
function plant(
  dated: DatedFollowers,
  { count, organicPerMember, createdWithinDays }: Plan & { readonly count: number },
  random: Random,
): { list: DatedFollowers; from: number; to: number; createdFrom: number } {
  const hosts = Math.max(1, count * organicPerMember);
  const length = Math.min(dated.size, Math.max(largestStretch, 3 * hosts));
  const start = random.integer(dated.size - length + 1);
  const at = start + Math.floor(length * 0.2) + random.integer(Math.max(1, Math.floor(length * 0.6) - hosts));
  const arrives = dated.newest[at]!;
  const createdFrom = arrives - 30 - createdWithinDays - random.uniform() * 600;
  const behind = Array.from({ length: count }, () => at + (organicPerMember > 0 ? random.integer(hosts) : 0)).sort(
    (one, other) => one - other,
  );
  const created: number[] = [];
  const newest: number[] = [];
  let planted = 0;
  for (let place = start; place < start + length; place += 1) {
    created.push(dated.created[place]!);
    newest.push(dated.newest[place]!);
    for (; planted < count && behind[planted] === place; planted += 1) {
      created.push(createdFrom + random.uniform() * createdWithinDays);
      newest.push(dated.newest[place]!);
    }
  }
  const size = created.length;
  const list: DatedFollowers = {
    size,
    place: Int32Array.from({ length: size }, (_, place) => place),
    created: Float64Array.from(created),
    newest: Float64Array.from(newest),
    observed: dated.observed,
    firstDay: dated.firstDay,
  };
  return { list, from: at - start, to: at - start + hosts + count, createdFrom };
}

function without({ place, created, newest, observed, firstDay }: DatedFollowers, isMember: Uint8Array): DatedFollowers {
  const isLeft = (_: number, at: number): boolean => isMember[at] === 0;
  const left = created.filter(isLeft);
  return {
    size: left.length,
    place: place.filter(isLeft),
    created: left,
    newest: newest.filter(isLeft),
    observed,
    firstDay,
  };
}
