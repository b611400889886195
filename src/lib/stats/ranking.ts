/**
 * How well scores rank: area under the ROC curve and under the precision-recall curve, ties treated exactly.
 */

/** One case: how high it scored, whether it has the property, and how much it counts (default 1, at least 0). */
export interface RankedCase {
  readonly score: number;
  readonly positive: boolean;
  readonly weight?: number;
}

/** Weight of positives and negatives that share one score. */
interface TieGroup {
  readonly positive: number;
  readonly negative: number;
}

/**
 * Area under the ROC curve: the chance that a case with the property scores higher than one without, a tie counting half
 * (Hanley and McNeil, Radiology 1982). In [0,1]; NaN where either kind is missing.
 */
export function rocAuc(cases: readonly RankedCase[]): number {
  let negativesAbove = 0;
  let [positives, lost] = [0, 0];
  for (const { positive, negative } of tieGroups(cases)) {
    lost += positive * (negativesAbove + negative / 2);
    negativesAbove += negative;
    positives += positive;
  }
  return 1 - lost / (positives * negativesAbove);
}

/**
 * Area under the precision-recall curve as average precision: Σ precision × step in recall, one step per distinct score
 * (no interpolation, which would flatter: Davis and Goadrich, ICML 2006). Depends on the share of positives among the
 * weights. In [0,1]; NaN without positives.
 */
export function averagePrecision(cases: readonly RankedCase[]): number {
  let [found, flagged, area] = [0, 0, 0];
  for (const { positive, negative } of tieGroups(cases)) {
    found += positive;
    flagged += positive + negative;
    if (flagged > 0) area += (found / flagged) * positive;
  }
  return area / found;
}

/** Highest score first. */
function tieGroups(cases: readonly RankedCase[]): TieGroup[] {
  const sorted = [...cases].sort((a, b) => b.score - a.score);
  const groups: { score: number; positive: number; negative: number }[] = [];
  for (const { score, positive, weight = 1 } of sorted) {
    let group = groups.at(-1);
    if (group?.score !== score) {
      group = { score, positive: 0, negative: 0 };
      groups.push(group);
    }
    if (positive) group.positive += weight;
    else group.negative += weight;
  }
  return groups;
}
