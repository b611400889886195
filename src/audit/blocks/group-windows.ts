/**
 * Windows of one arrival put together: a seller delivers several batches in a row, each made in its own days.
 */
import type { FoundWindow } from './find-windows';

/** A window, and whether it was found among followers chosen by their profiles. */
export interface SeenWindow extends FoundWindow {
  readonly isByProfiles: boolean;
}

/** Windows that share their ranks, and the ranks they take together. */
export interface WindowGroup {
  readonly from: number;
  readonly to: number;
  readonly windows: readonly SeenWindow[];
}

/** Between two windows of one arrival there is less, of the shorter one's length. */
const widestGap = 0.25;
/** A window that holds less of the members does not move the ends of an arrival. */
const leastPart = 0.2;

/** The windows with the most members first: they say where an arrival begins and ends. */
export function groupWindows(windows: readonly SeenWindow[]): WindowGroup[] {
  const groups: Group[] = [];
  for (const window of [...windows].sort((one, other) => other.count - one.count || one.from - other.from)) {
    const group = groups.find((known) => isWithin(window, known) || follows(window, known));
    if (!group) {
      groups.push({ from: window.from, to: window.to, windows: [window] });
      continue;
    }
    if (!isWithin(window, group)) {
      group.from = Math.min(group.from, window.from);
      group.to = Math.max(group.to, window.to);
    }
    group.windows.push(window);
  }
  for (const { windows: own } of groups) own.sort((one, other) => one.createdFrom - other.createdFrom);
  return groups.sort((one, other) => one.from - other.from || one.to - other.to);
}

interface Group {
  from: number;
  to: number;
  readonly windows: SeenWindow[];
}

/** By most of its ranks, and as long: a short block within a long one is another arrival. */
function isWithin(window: SeenWindow, { from, to }: Group): boolean {
  const overlap = Math.min(window.to, to) - Math.max(window.from, from);
  return 2 * overlap >= window.to - window.from && 8 * overlap >= to - from;
}

function follows(window: SeenWindow, { from, to, windows }: Group): boolean {
  const gap = Math.max(window.from, from) - Math.min(window.to, to);
  const shorter = Math.min(window.to - window.from, to - from);
  return (
    gap <= widestGap * shorter &&
    8 * (window.to - window.from) >= to - from &&
    window.count >= leastPart * windows[0]!.count
  );
}
