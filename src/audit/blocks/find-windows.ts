/**
 * The windows of a list, one after the other: the best one is taken, what of it is more than expected is set aside, and the rest
 * is scanned again. First among all followers, then among those with the fewest followers of their age, then among those whose
 * profiles look least authentic for their age: what is mixed into many others stands out there.
 */
import { type AgeProfile, freshDays } from './age-profile';
import type { DatedFollowers } from './dated-followers';
import { refineWindow } from './refine-window';
import { CreationScan, type Window, reachOf } from './scan-creation';
import { tolerance, windowFigures } from './window-figures';

export interface FoundWindow extends Window {
  /** Followers inside when it was found, what earlier windows took not among them. */
  readonly count: number;
  readonly expected: number;
}

export const scanLimits = { fewestMembers: 5, largestShare: 0.6 } as const;

const mostWindows = 60;

/** Takes windows off the list until none scores as much any more. `isLeftOut` learns what was taken. */
export function findWindows(
  dated: DatedFollowers,
  isLeftOut: Uint8Array,
  profile: AgeProfile,
  lowestScore: number,
): FoundWindow[] {
  const limits = { ...scanLimits, lowestScore };
  const found: FoundWindow[] = [];
  let scan = new CreationScan(dated, isLeftOut, profile, limits);
  let windows = scan.best();
  while (found.length < mostWindows) {
    const next = bestThatHolds(windows, scan, dated, isLeftOut, profile);
    if (!next) break;
    found.push(next);
    setAside(dated, isLeftOut, next);
    scan = new CreationScan(dated, isLeftOut, profile, limits);
    // Whoever is compared with other days has not heard of it.
    const { createdFrom, createdTo } = next;
    windows = windows.filter((window) => !isBeside(window, createdFrom, createdTo));
    windows.push(...scan.bestBeside(createdFrom, createdTo));
  }
  return found;
}

/** As `bestBeside` chooses: the columns that begin a step before, too. */
function isBeside({ createdFrom, createdTo }: Window, fromDay: number, toDay: number): boolean {
  const days = createdTo - createdFrom;
  const reach = reachOf(days);
  const step = days / 2;
  const first = Math.floor((fromDay - reach) / step) - 1;
  const last = Math.floor((toDay + reach) / step);
  const column = Math.round(createdFrom / step);
  return column >= first && column <= last;
}

/** With its edges where its members end, it must still hold more than the edges' own surroundings explain. */
function bestThatHolds(
  windows: readonly Window[],
  scan: CreationScan,
  dated: DatedFollowers,
  isLeftOut: Uint8Array,
  profile: AgeProfile,
): FoundWindow | undefined {
  for (const window of [...windows].sort(byScore)) {
    const earliest = (day: number): number => scan.firstBehind(day + freshDays);
    const bounds = refineWindow(dated, isLeftOut, window, earliest);
    const { count, expected } = windowFigures(dated, isLeftOut, profile, bounds);
    if (count >= scanLimits.fewestMembers && count > expected * tolerance) {
      return { ...bounds, score: window.score, count, expected };
    }
  }
  return undefined;
}

/** Of equal scores the earlier one: the order of the search means nothing. */
function byScore(one: Window, other: Window): number {
  return (
    other.score - one.score ||
    one.from - other.from ||
    one.to - other.to ||
    one.createdFrom - other.createdFrom ||
    one.createdTo - other.createdTo
  );
}

/** Evenly among the members, so that as many stay as would be there anyway: an empty window would be odd as well. */
function setAside({ created }: DatedFollowers, isLeftOut: Uint8Array, window: FoundWindow): void {
  const members: number[] = [];
  for (let at = window.from; at < window.to; at += 1) {
    if (isLeftOut[at] === 0 && created[at]! >= window.createdFrom && created[at]! < window.createdTo) members.push(at);
  }
  const takenCount = Math.max(1, members.length - Math.round(window.expected));
  for (let taken = 0; taken < takenCount; taken += 1) {
    isLeftOut[members[Math.floor(((taken + 0.5) * members.length) / takenCount)]!] = 1;
  }
}
