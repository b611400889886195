/**
 * How many followers the target had at one moment: the count observed nearest to it.
 */
import type { AuditSubject } from '../audit-subject';

const dayMs = 86_400_000;

interface Observation {
  readonly atMs: number;
  readonly count: number;
}

export interface FollowersAt {
  readonly count: number;
  /** Days between the moment and the observation, at least 0. */
  readonly daysAway: number;
}

export type Known = Pick<AuditSubject, 'counts' | 'target' | 'list' | 'roll' | 'observedAt'>;

/** Every observation of a count above 0, oldest first. The list itself is one, where it is whole and no other is known. */
export function followerCounts(subject: Known): readonly Observation[] {
  const { target, counts, list, roll, observedAt } = subject;
  const told = counts.map((each) => ({ at: each.observedAt, count: each.followersCount }));
  if (target.observedAt) told.push({ at: target.observedAt, count: target.profile?.followersCount ?? null });
  const known = told.flatMap(({ at, count }) => (count !== null && count > 0 ? [{ atMs: at.getTime(), count }] : []));
  if (known.length === 0 && list.complete && roll.size > 0)
    known.push({ atMs: observedAt.getTime(), count: roll.size });
  return known.sort((a, b) => a.atMs - b.atMs || a.count - b.count);
}

/** @param observations oldest first; of two as near, the older one is taken. Null of none. */
export function followersAt(observations: readonly Observation[], at: Date): FollowersAt | null {
  let nearest: FollowersAt | null = null;
  for (const { atMs, count } of observations) {
    const daysAway = Math.abs(atMs - at.getTime()) / dayMs;
    if (nearest === null || daysAway < nearest.daysAway) nearest = { count, daysAway };
  }
  return nearest;
}
