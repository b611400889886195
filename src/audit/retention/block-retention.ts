/**
 * Whether a block's members leave faster than their neighbours: those of the same ranks and around, who are in no block.
 */
import type { FoundBlock } from '../../domain/audit/block';
import type { BlockRetention, RetainedGroup, RetentionReading } from '../../domain/audit/retention';
import type { Lifetimes } from '../../lib/stats/kaplan-meier';
import { type LogRank, logRank } from '../../lib/stats/log-rank';
import { poissonInterval } from '../../lib/stats/poisson-interval';
import { memberTest } from '../blocks-of-roll';
import { departedCount, departuresOf, survivalOf } from './survival-of';
import type { WatchedFollowers } from './watched-followers';

const daySeconds = 86_400;
const minimumGroup = 30;
const minimumDepartures = 5;
/** Probability below which a difference is no chance, over all blocks; and the least difference that matters. */
const believedBelow = 0.01;
const minimumPaceRatio = 1.5;

export function blockRetention(
  watched: WatchedFollowers,
  block: FoundBlock,
  blocks: readonly FoundBlock[],
): BlockRetention {
  const { members, neighbours, undecidedCount } = groupsOf(watched, block, blocks);
  const [ours, theirs] = [retainedGroup(watched, members), retainedGroup(watched, neighbours)];
  const isEnough =
    Math.min(members.length, neighbours.length) >= minimumGroup &&
    ours.departedCount + theirs.departedCount >= minimumDepartures;
  const test = isEnough ? logRank(betweenLists(watched, members), betweenLists(watched, neighbours)) : null;
  return {
    blockId: block.id,
    reading: readingOf(test, believedBelow / blocks.length),
    members: ours,
    neighbours: theirs,
    watchedDays: watchedDays(watched, members),
    chiSquared: test?.chiSquared ?? null,
    pValue: test?.pValue ?? null,
    paceRatio: test && Number.isFinite(test.paceRatio) ? test.paceRatio : null,
    undecidedCount,
  };
}

function readingOf(test: LogRank | null, limit: number): RetentionReading {
  if (test === null) return 'too-few';
  if (test.pValue >= limit) return 'alike';
  if (test.paceRatio >= minimumPaceRatio) return 'faster';
  return test.paceRatio <= 1 / minimumPaceRatio ? 'slower' : 'alike';
}

function groupsOf(
  { size, rank, createdAt }: WatchedFollowers,
  block: FoundBlock,
  blocks: readonly FoundBlock[],
): { members: number[]; neighbours: number[]; undecidedCount: number } {
  const length = block.rankTo - block.rankFrom + 1;
  const [members, neighbours]: [number[], number[]] = [[], []];
  let undecidedCount = 0;
  const isMember = memberTest(block);
  const inOthers = blocks.filter(({ id }) => id !== block.id).map(memberTest);
  for (let row = 0; row < size; row += 1) {
    if (rank[row]! < block.rankFrom - length || rank[row]! > block.rankTo + length) continue;
    const follower = { rank: rank[row]!, createdAt: createdAt[row]! };
    const isOurs = isMember(follower);
    if (isOurs === true) members.push(row);
    else if (isOurs === null) undecidedCount += 1;
    else if (inOthers.every((isIn) => isIn(follower) === false)) neighbours.push(row);
  }
  return { members, neighbours, undecidedCount };
}

/** By the list that no longer had them: departures between the same two lists are ties, and no time is guessed. */
function betweenLists({ firstSeenAt, lastSeenAt, goneAt }: WatchedFollowers, rows: readonly number[]): Lifetimes {
  const isGone = (row: number): boolean => !Number.isNaN(goneAt[row]);
  return {
    entry: Float64Array.from(rows, (row) => firstSeenAt[row]!),
    exit: Float64Array.from(rows, (row) => (isGone(row) ? goneAt[row]! : lastSeenAt[row]!)),
    isEvent: Uint8Array.from(rows, (row) => Number(isGone(row))),
  };
}

function retainedGroup(watched: WatchedFollowers, rows: readonly number[]): RetainedGroup {
  const departures = departuresOf(watched, rows);
  const departed = departedCount(departures);
  const retained = rows.length < minimumGroup ? null : survivalOf(watched, rows, watched.firstSeenAt, 1).at(30);
  return {
    watchedCount: rows.length,
    departedCount: departed,
    departures,
    lostShare: rows.length === 0 ? null : departed / rows.length,
    retention30d: retained?.share ?? null,
    ...halfLife(departed, watchedTime(watched, rows)),
  };
}

/** Days for which all of them together were watched, departures half way between two lists. */
function watchedTime({ firstSeenAt, lastSeenAt, goneAt }: WatchedFollowers, rows: readonly number[]): number {
  return rows.reduce((total, row) => {
    const end = Number.isNaN(goneAt[row]) ? lastSeenAt[row]! : (lastSeenAt[row]! + goneAt[row]!) / 2;
    return total + (end - firstSeenAt[row]!) / daySeconds;
  }, 0);
}

/** ln 2 over the pace, and over the ends of its Poisson interval. */
function halfLife(
  departed: number,
  days: number,
): Pick<RetainedGroup, 'halfLifeDays' | 'halfLifeLowDays' | 'halfLifeHighDays'> {
  if (days <= 0) return { halfLifeDays: null, halfLifeLowDays: null, halfLifeHighDays: null };
  const { low: least, high: most } = poissonInterval(departed);
  const daysAt = (count: number): number | null => (count <= 0 ? null : (Math.LN2 * days) / count);
  return { halfLifeDays: daysAt(departed), halfLifeLowDays: daysAt(most), halfLifeHighDays: daysAt(least) };
}

function watchedDays({ firstSeenAt, lastSeenAt }: WatchedFollowers, rows: readonly number[]): number {
  if (rows.length === 0) return 0;
  const from = rows.reduce((least, row) => Math.min(least, firstSeenAt[row]!), Infinity);
  const to = rows.reduce((most, row) => Math.max(most, lastSeenAt[row]!), -Infinity);
  return Math.round(((to - from) / daySeconds) * 100) / 100;
}
