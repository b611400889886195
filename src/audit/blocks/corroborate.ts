/**
 * Members' profiles against their neighbours': whether what the scan found is unlike the followers around it in a second way.
 */
import type { Corroboration } from '../../domain/audit/block';
import { verdicts } from '../../domain/score';
import { lowerByChance } from '../../lib/stats/mann-whitney';
import { median } from '../../lib/stats/robust-z';
import { notScored, type Roll } from '../roll';

/** Fewer known on either side say nothing. */
const fewestKnown = 20;
/** Neighbours looked at: the sorting of a million would take longer than the scan. */
const mostNeighbours = 20_000;

const flagged = verdicts.indexOf('likely-inauthentic');
const unknown = verdicts.indexOf('unknown');

/** @param members places of the roll; so are the neighbours. @returns null where too little is known to compare */
export function corroborate(
  roll: Roll,
  members: readonly number[],
  allNeighbours: readonly number[],
): Corroboration | null {
  const step = Math.max(1, Math.ceil(allNeighbours.length / mostNeighbours));
  const neighbours = allNeighbours.filter((_, index) => index % step === 0);
  const suspicion = [known(roll.logOdds, members), known(roll.logOdds, neighbours)] as const;
  const followers = [known(roll.followersCount, members), known(roll.followersCount, neighbours)] as const;
  const chances = [chanceOf(negated(suspicion[0]), negated(suspicion[1])), chanceOf(followers[0], followers[1])].filter(
    (chance) => chance !== undefined,
  );
  if (chances.length === 0) return null;
  const [own, others] = [judged(roll, members), judged(roll, neighbours)];
  return {
    membersFlaggedShare: own.flaggedShare,
    neighboursFlaggedShare: others.flaggedShare,
    membersJudgedCount: own.count,
    neighboursJudgedCount: others.count,
    membersMedianLogOdds: middle(suspicion[0]),
    neighboursMedianLogOdds: middle(suspicion[1]),
    membersMedianFollowers: middle(followers[0]),
    neighboursMedianFollowers: middle(followers[1]),
    // Bonferroni: two comparisons are two chances.
    pValue: Math.min(1, Math.min(...chances) * chances.length),
  };
}

/** Whether members say much less: not only surely so, but by half or more. */
export function isThin({ pValue, ...figures }: Corroboration): boolean {
  if (pValue > 1e-4) return false;
  const { membersMedianFollowers: own, neighboursMedianFollowers: others } = figures;
  const hasFewer = own !== null && others !== null && own <= others / 2;
  const { membersFlaggedShare, neighboursFlaggedShare } = figures;
  const isFlagged =
    membersFlaggedShare !== null &&
    neighboursFlaggedShare !== null &&
    membersFlaggedShare >= neighboursFlaggedShare + 0.2;
  return hasFewer || isFlagged;
}

function chanceOf(own: readonly number[], others: readonly number[]): number | undefined {
  return Math.min(own.length, others.length) < fewestKnown ? undefined : lowerByChance(own, others);
}

function known(column: Float32Array, places: readonly number[]): number[] {
  return places.map((place) => column[place]!).filter((value) => !Number.isNaN(value));
}

function negated(values: readonly number[]): number[] {
  return values.map((value) => -value);
}

function middle(values: readonly number[]): number | null {
  return values.length === 0 ? null : median(values);
}

function judged({ verdict }: Roll, places: readonly number[]): { count: number; flaggedShare: number | null } {
  const verdictsGiven = places.map((place) => verdict[place]!).filter((code) => code !== notScored && code !== unknown);
  const count = verdictsGiven.length;
  return { count, flaggedShare: count === 0 ? null : verdictsGiven.filter((code) => code === flagged).length / count };
}
