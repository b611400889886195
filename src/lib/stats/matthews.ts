/**
 * The correlation of two yes-or-no answers, such as what was flagged and what was labelled.
 */

/** Cases by what was said of them and what they are. */
export interface Confusion {
  readonly truePositives: number;
  readonly falseNegatives: number;
  readonly falsePositives: number;
  readonly trueNegatives: number;
}

/**
 * Matthews' correlation (Biochim. Biophys. Acta 1975): 1 all right, 0 no better than chance, −1 all wrong. It depends on how
 * frequent the positives are. NaN where one of the two answers was always the same.
 */
export function matthewsCorrelation(counts: Confusion): number {
  const { truePositives: tp, falseNegatives: fn, falsePositives: fp, trueNegatives: tn } = counts;
  return (tp * tn - fp * fn) / Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn));
}
