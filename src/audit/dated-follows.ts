/**
 * One follow time per follower: the platform's where it tells them, else a place between the bounds that creation times,
 * and the lists read before, leave to each place in the follow order.
 */
import type { AuditSubject } from './audit-subject';
import { followBounds } from './follow-times';
import { median } from '../lib/stats/robust-z';

export interface DatedFollows {
  /** Unix seconds by place; NaN: not known. */
  readonly times: Float64Array;
  /** `claimed`: told by the platform, or seen happening; `inferred` from the order; null where there is no time at all. */
  readonly basis: 'claimed' | 'inferred' | null;
  readonly datedCount: number;
  /** Median distance between the bounds of inferred times; 0 where times are told, and where there are none. */
  readonly resolutionDays: number;
  /** Distance between the bounds of each inferred time, seconds, by place; NaN: told, or not known. */
  readonly widths: Float64Array;
}

/** Where so many are told, those that are not are left out rather than guessed. */
const toldShare = 0.9;
const daySeconds = 86_400;

export type DatableSubject = Pick<AuditSubject, 'roll' | 'observedAt' | 'list' | 'listsReadAt'>;

export function datedFollows(subject: DatableSubject): DatedFollows {
  const { followedAt, size } = subject.roll;
  const toldCount = countKnown(followedAt);
  if (toldCount > 0 && toldCount >= toldShare * size) return asTold(followedAt, toldCount);
  if (!subject.list.isOneList) return asTold(followedAt, toldCount);
  return inferred(subject);
}

function asTold(times: Float64Array, datedCount: number): DatedFollows {
  const widths = new Float64Array(times.length).fill(NaN);
  return { times, basis: datedCount > 0 ? 'claimed' : null, datedCount, resolutionDays: 0, widths };
}

function inferred(subject: DatableSubject): DatedFollows {
  const { roll } = subject;
  const { notBefore, notAfter } = boundsOf(subject);
  const times = new Float64Array(roll.size).fill(NaN);
  const widths = new Float64Array(roll.size).fill(NaN);
  for (let from = 0, to = 0; from < roll.size; from = to) {
    const [low, high] = [notBefore[from]!, notAfter[from]!];
    while (to < roll.size && notBefore[to] === low && notAfter[to] === high) to += 1;
    for (let place = from; place < to; place += 1) {
      const told = roll.followedAt[place]!;
      if (!Number.isNaN(told)) times[place] = told;
      else if (low > -Infinity) {
        times[place] = low + ((high - low) * (place - from + 0.5)) / (to - from);
        widths[place] = high - low;
      }
    }
  }
  const datedCount = countKnown(times);
  const known = widths.filter((width) => !Number.isNaN(width));
  const resolutionDays = known.length === 0 ? 0 : median(known) / daySeconds;
  return { times, basis: datedCount === 0 ? null : 'inferred', datedCount, resolutionDays, widths };
}

/** Whoever an earlier list did not have followed after it was read: as if the first of them had been created then. */
function boundsOf({ roll, observedAt, listsReadAt }: DatableSubject): ReturnType<typeof followBounds> {
  const readAt = observedAt.getTime() / 1000;
  const createdAt = roll.createdAt.slice();
  const seenAt = roll.firstSeenAt.slice().sort();
  for (const list of listsReadAt) {
    const time = list.getTime() / 1000;
    // As many as were seen by then come first: single followers out of order move this by a few places only.
    const place = countUpTo(seenAt, time);
    if (time >= readAt || place === 0 || place >= roll.size) continue;
    if (!(createdAt[place]! > time)) createdAt[place] = time;
  }
  return followBounds({ size: roll.size, createdAt }, readAt);
}

function countKnown(values: Float64Array): number {
  let known = 0;
  for (const value of values) if (!Number.isNaN(value)) known += 1;
  return known;
}

function countUpTo(sorted: Float64Array, limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
