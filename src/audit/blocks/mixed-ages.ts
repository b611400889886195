/**
 * Stretches in which hardly any newcomer follows and whose profiles are unlike their neighbours': accounts of all ages, as they
 * are sold second-hand. Either alone is no block: a report in the press brings old accounts, and a list may be out of order.
 */
import { poissonInterval } from '../../lib/stats/poisson-interval';
import type { Roll } from '../roll';
import { type BlockDraft, toldBelow } from './block-draft';
import { corroborate, isThin } from './corroborate';
import type { DatedFollowers } from './dated-followers';
import { markChance } from './mark-chance';
import { type Marks, type RunLimits, type Stretch, bestStretch } from './scan-runs';

/** Who is older when following is no newcomer. */
const newcomerDays = 30;
const limits: RunLimits = { fewestMembers: 50, lowestScore: 12, tolerance: 2 };
const mostStretches = 12;

/** @param isTaken by index among the dated, 1: explained by a block already */
export function mixedAges(dated: DatedFollowers, roll: Roll, isTaken: Uint8Array, seed: number): BlockDraft[] {
  const marks: Marks = new Uint8Array(dated.size);
  for (let at = 0; at < dated.size; at += 1) {
    marks[at] = isTaken[at] === 1 ? 2 : dated.newest[at]! - dated.created[at]! < newcomerDays ? 0 : 1;
  }
  const whole = marks.slice();
  const found: BlockDraft[] = [];
  let chance: ((score: number) => number) | undefined;
  for (let tried = 0; tried < mostStretches; tried += 1) {
    const stretch = bestStretch(marks, limits);
    if (!stretch) break;
    chance ??= markChance(whole, limits, seed);
    const pValue = chance(stretch.score);
    if (pValue > toldBelow) break;
    const draft = draftOf(dated, roll, whole, stretch);
    if (draft) found.push({ ...draft, pValue, statistic: stretch.score });
    marks.fill(2, stretch.from, stretch.to);
  }
  return found;
}

/** Undefined where profiles are like their neighbours', or not known. */
function draftOf(
  dated: DatedFollowers,
  roll: Roll,
  marks: Marks,
  { from, to }: Stretch,
): Omit<BlockDraft, 'pValue' | 'statistic'> | undefined {
  const length = to - from;
  const members = oldOnes(marks, from, to);
  const around = [
    ...oldOnes(marks, Math.max(0, from - length), from),
    ...oldOnes(marks, to, Math.min(marks.length, to + length)),
  ];
  const placesOf = (indexes: readonly number[]): number[] => indexes.map((at) => dated.place[at]!);
  const corroboration = corroborate(roll, placesOf(members), placesOf(around));
  if (!corroboration || !isThin(corroboration)) return undefined;
  // As many of them came without the block as newcomers came: their usual proportion is that of the ranks around.
  const newcomers = listed(marks, from, to) - members.length;
  const newcomersAround = Math.max(
    1,
    listed(marks, from - length, from) + listed(marks, to, to + length) - around.length,
  );
  const { low, high, level } = poissonInterval(newcomers);
  const perNewcomer = around.length / newcomersAround;
  const upTo = (count: number): number => Math.min(members.length, count * perNewcomer);
  const expected = { point: upTo(newcomers), low: upTo(low), high: upTo(high), level };
  return { kind: 'mixed-ages', from, to, members, batches: [], isByProfiles: false, expected };
}

function oldOnes(marks: Marks, from: number, to: number): number[] {
  const places: number[] = [];
  for (let at = from; at < to; at += 1) if (marks[at] === 1) places.push(at);
  return places;
}

function listed(marks: Marks, from: number, to: number): number {
  let count = 0;
  for (let at = Math.max(0, from); at < Math.min(marks.length, to); at += 1) if (marks[at] !== 2) count += 1;
  return count;
}
