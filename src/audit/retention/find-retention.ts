/**
 * Retention: what share of each cohort of followers stays, why the others are gone as far as that is known, and whether
 * blocks lose members faster than their neighbours.
 */
import type { FoundBlock } from '../../domain/audit/block';
import { isoTime } from '../../domain/audit/iso-time';
import type { RetentionFound } from '../../domain/audit/retention';
import { type Section, abstain, told } from '../../domain/audit/section';
import type { AuditSubject } from '../audit-subject';
import { blockRetention } from './block-retention';
import { type Cohorts, retentionCohorts } from './retention-cohorts';
import { departedCount, departuresOf } from './survival-of';
import { watchedFollowers, type WatchedFollowers } from './watched-followers';

export const versions = { retention: 'retention@1' } as const;

const method =
  'Kaplan–Meier (1958) with delayed entry: a follower counts from the first list that has it. Departures lie between two lists; the curve takes the middle, its interval the log-log one (Kalbfleisch and Prentice 1980) over both ends. Blocks against neighbours in no block by the log-rank test on the lists themselves (Mantel 1966), below 1 in 100 over all blocks and 1.5 times the pace.';

export function findRetention(subject: AuditSubject, blocks: readonly FoundBlock[]): Section<RetentionFound> {
  const lists = listTimes(subject);
  const [first, last] = [lists[0], lists.at(-1)];
  if (first === undefined || last === undefined || first === last) {
    return abstain(
      'missing-facts',
      `${lists.length === 0 ? 'No' : 'One'} whole list of followers was read: it takes two, read at different times, to see who left.`,
    );
  }
  const watched = watchedFollowers(subject, last);
  if (watched.size === 0)
    return abstain('too-little-data', 'Nobody was seen before the last list: nobody could be seen to stay.');
  const rows = [...watched.rank.keys()];
  const departures = departuresOf(watched, rows);
  const cohorts = retentionCohorts(watched, last);
  return told({
    listsCount: lists.length,
    watchedFrom: isoTime(first),
    watchedTo: isoTime(last),
    watchedCount: watched.size,
    departedCount: departedCount(departures),
    departures,
    followTimes: watched.followTimes,
    resolutionDays: watched.resolutionDays,
    cohortDays: cohorts.cohortDays,
    cohorts: cohorts.cohorts,
    blocks: blocks.map((block) => blockRetention(watched, block, blocks)),
    method,
    warnings: warningsOf(subject, watched, cohorts),
  });
}

/** Unix seconds, ascending, each once; the audited list among them where it is whole. */
function listTimes({ listsReadAt, list, observedAt }: AuditSubject): number[] {
  const whole = list.complete ? [...listsReadAt, observedAt] : listsReadAt;
  return [...new Set(whole.map((time) => time.getTime() / 1000))].sort((one, other) => one - other);
}

function warningsOf({ list }: AuditSubject, watched: WatchedFollowers, { leftOutCount }: Cohorts): string[] {
  const warnings = [
    'Who followed and left before the first list, or between two lists, is in none of them: early losses are not seen.',
    'Blocks are found among those who are still there: one that is gone altogether is not found.',
  ];
  if (watched.followTimes === 'inferred') {
    warnings.push(
      `Follow times are inferred from the order of the list, to about ${watched.resolutionDays.toFixed(1)} days; cohorts are at least twice as long.`,
    );
  }
  if (leftOutCount > 0) {
    warnings.push(
      `${leftOutCount} followers are in no cohort told: their cohort is too small or their follow time not known.`,
    );
  }
  if (list.badCount > 0) {
    warnings.push(
      `${list.badCount} rows of the newest list could not be read: some who are said to have left may be there.`,
    );
  }
  return warnings;
}
