/**
 * Followers who came in the same weeks, months, quarters or years, and what share of each cohort stays.
 */
import { isoTime } from '../../domain/audit/iso-time';
import type { RetentionCohort, RetentionPoint } from '../../domain/audit/retention';
import { departedCount, departuresOf, type Survival, survivalOf } from './survival-of';
import type { WatchedFollowers } from './watched-followers';

const daySeconds = 86_400;
/** Weeks, while there are not too many of them and follow times are as exact as that. */
const lengthsDays = [7, 28, 91, 364] as const;
const mostCohorts = 40;
const minimumSize = 30;
/** Days at which the curve is told. */
const curveDays = [1, 3, 7, 14, 30, 60, 90, 180, 365, 730, 1095] as const;

export interface Cohorts {
  readonly cohortDays: number | null;
  readonly cohorts: readonly RetentionCohort[];
  /** Followers whose cohort is too small, or whose follow time is not known. */
  readonly leftOutCount: number;
}

/** Cohorts end at the last list and reach back from there. */
export function retentionCohorts(watched: WatchedFollowers, lastListAt: number): Cohorts {
  const rows: number[] = [];
  for (let row = 0; row < watched.size; row += 1) if (!Number.isNaN(watched.followedAt[row])) rows.push(row);
  if (rows.length === 0) return { cohortDays: null, cohorts: [], leftOutCount: watched.size };
  const oldest = rows.reduce((least, row) => Math.min(least, watched.followedAt[row]!), Infinity);
  const cohortDays = lengthFor((lastListAt - oldest) / daySeconds, watched.resolutionDays);
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const back = Math.max(1, Math.ceil((lastListAt - watched.followedAt[row]!) / (cohortDays * daySeconds)));
    const group = groups.get(back);
    if (group === undefined) groups.set(back, [row]);
    else group.push(row);
  }
  const large = [...groups].filter(([, group]) => group.length >= minimumSize).sort(([one], [other]) => other - one);
  const cohorts = large.map(([back, group]) => {
    const from = lastListAt - back * cohortDays * daySeconds;
    return cohortOf(watched, group, from, from + cohortDays * daySeconds);
  });
  const told = large.reduce((total, [, group]) => total + group.length, 0);
  return { cohortDays, cohorts, leftOutCount: watched.size - told };
}

function lengthFor(spanDays: number, resolutionDays: number): number {
  const long = Math.max(2 * resolutionDays, spanDays / mostCohorts);
  return lengthsDays.find((length) => length >= long) ?? 364 * Math.ceil(long / 364);
}

function cohortOf(watched: WatchedFollowers, rows: readonly number[], from: number, to: number): RetentionCohort {
  const departures = departuresOf(watched, rows);
  const survival = survivalOf(watched, rows, watched.followedAt, Math.max(20, rows.length / 10));
  return {
    followedFrom: isoTime(from),
    followedTo: isoTime(to),
    watchedCount: rows.length,
    departedCount: departedCount(departures),
    departures,
    afterDays: survival.afterDays,
    retention30d: survival.at(survival.afterDays + 30)?.share ?? null,
    curve: curveOf(survival),
  };
}

function curveOf(survival: Survival): RetentionPoint[] {
  return curveDays.flatMap((days) => {
    const point = days > survival.afterDays ? survival.at(days) : null;
    return point === null ? [] : [{ days, ...point }];
  });
}
