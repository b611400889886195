/**
 * Stretches in which far more newcomers follow than usual: accounts made within days before. A platform that suggests the account
 * to newcomers makes them, and so does a seller who makes accounts on demand; which of them is not told by dates.
 */
import { poissonInterval } from '../../lib/stats/poisson-interval';
import { type BlockDraft, toldBelow } from './block-draft';
import type { DatedFollowers } from './dated-followers';
import { freshFollowers } from './follower-marks';
import { markChance } from './mark-chance';
import { type Marks, type RunLimits, bestStretch } from './scan-runs';

const limits: RunLimits = { fewestMembers: 25, lowestScore: 12, tolerance: 2 };
const mostBursts = 12;

/** @param isTaken by index among the dated, 1: explained by a block already */
export function freshBursts(dated: DatedFollowers, isTaken: Uint8Array, seed: number): BlockDraft[] {
  const isFresh = freshFollowers(dated);
  const marks: Marks = isFresh.map((fresh, at) => (isTaken[at] === 1 ? 2 : fresh));
  const whole = marks.slice();
  const found: BlockDraft[] = [];
  let chance: ((score: number) => number) | undefined;
  while (found.length < mostBursts) {
    const stretch = bestStretch(marks, limits);
    if (!stretch) break;
    chance ??= markChance(whole, limits, seed);
    const pValue = chance(stretch.score);
    if (pValue > toldBelow) break;
    const { from, to, score, expected } = stretch;
    const members: number[] = [];
    for (let at = from; at < to; at += 1) if (marks[at] === 1) members.push(at);
    marks.fill(2, from, to);
    found.push({
      ...rangeOf(dated, members),
      members,
      isByProfiles: false,
      expected: poissonInterval(expected),
      pValue,
      statistic: score,
    });
  }
  return found;
}

/** Ranks from the first member to the last, and the days in which they were made. */
function rangeOf(
  { created }: DatedFollowers,
  members: readonly number[],
): Pick<BlockDraft, 'kind' | 'from' | 'to' | 'batches'> {
  let [first, last] = [Infinity, -Infinity];
  for (const at of members) {
    first = Math.min(first, created[at]!);
    last = Math.max(last, created[at]!);
  }
  // The last one is a member: what comes up to a second behind it still is.
  const batch = { from: first, to: last + 1 / 86_400, count: members.length };
  return { kind: 'fresh-signup-burst', from: members[0]!, to: members.at(-1)! + 1, batches: [batch] };
}
