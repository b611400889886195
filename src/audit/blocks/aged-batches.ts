/**
 * Blocks of accounts that were made within a stretch of time, long before they followed.
 */
import { poissonInterval } from '../../lib/stats/poisson-interval';
import type { Roll } from '../roll';
import { ageProfile } from './age-profile';
import { type BlockDraft, type DraftBatch, toldBelow } from './block-draft';
import type { DatedFollowers } from './dated-followers';
import { type FoundWindow, findWindows } from './find-windows';
import { freshFollowers, suspiciousHalf, thinHalf } from './follower-marks';
import { type SeenWindow, type WindowGroup, groupWindows } from './group-windows';
import { scanChance } from './scan-null';

/** No window of a lower score is improbable enough to be told, however short the list. */
const lowestScore = 12;

export function agedBatches(dated: DatedFollowers, roll: Roll, seed: number): BlockDraft[] {
  const windows = windowsOf(dated, roll);
  if (windows.length === 0) return [];
  const chance = scanChance(dated, seed);
  const told = windows.filter(({ score }) => chance(score) <= toldBelow);
  return groupWindows(told).map((group) => {
    const statistic = Math.max(...group.windows.map(({ score }) => score));
    return { ...draftOf(dated, group), statistic, pValue: chance(statistic) };
  });
}

function windowsOf(dated: DatedFollowers, roll: Roll): SeenWindow[] {
  const isLeftOut = freshFollowers(dated);
  const profile = ageProfile(dated);
  const found = findWindows(dated, isLeftOut, profile, lowestScore).map((window) => ({
    ...window,
    isByProfiles: false,
  }));
  for (const isMarked of [thinHalf(dated, roll), suspiciousHalf(dated, roll)]) {
    if (!isMarked) continue;
    const isUnseen = isLeftOut.map((leftOut, at) => (leftOut === 1 || isMarked[at] === 0 ? 1 : 0));
    const marked = findWindows(dated, isUnseen, profile, lowestScore);
    found.push(...marked.map((window) => ({ ...window, isByProfiles: true })));
    isUnseen.forEach((unseen, at) => {
      if (unseen === 1 && isMarked[at] === 1) isLeftOut[at] = 1;
    });
  }
  return found;
}

function draftOf(dated: DatedFollowers, { from, to, windows }: WindowGroup): Omit<BlockDraft, 'pValue' | 'statistic'> {
  const stretches = merged(windows);
  const members: number[] = [];
  const counts = stretches.map(() => 0);
  for (let at = from; at < to; at += 1) {
    const day = dated.created[at]!;
    const stretch = stretches.findIndex((one) => day >= one.from && day < one.to);
    if (stretch < 0) continue;
    counts[stretch]! += 1;
    members.push(at);
  }
  const batches: DraftBatch[] = stretches.map((stretch, index) => ({ ...stretch, count: counts[index]! }));
  // What each window had more than expected was set aside before the next one was looked for: they add up.
  const excess = windows.reduce((total, { count, expected }) => total + count - expected, 0);
  const expected = poissonInterval(Math.max(0, members.length - excess));
  const isByProfiles = windows.every((window) => window.isByProfiles);
  return { kind: 'aged-batch', from, to, members, batches, isByProfiles, expected };
}

/** Stretches of creation that touch are one. Windows come in the order of creation. */
function merged(windows: readonly FoundWindow[]): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  for (const { createdFrom, createdTo } of windows) {
    const last = stretches.at(-1);
    if (last && createdFrom <= last.to) last.to = Math.max(last.to, createdTo);
    else stretches.push({ from: createdFrom, to: createdTo });
  }
  return stretches;
}
