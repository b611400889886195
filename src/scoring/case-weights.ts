/**
 * How much each labelled account counts: every data set as much as its trust says, half of it on either side, however
 * many accounts it holds.
 */
import type { Reading } from './readings';

/** Case weight that a fully trusted data set has per class: the scale of the fit's prior counts and penalty. */
export const massPerClass = 1000;

/** Trust by data set, at least 0; 1 where a set is not named. */
export type SetWeights = Readonly<Record<string, number>>;

/** What a case counts by. */
type Labelled = Pick<Reading, 'dataset' | 'inauthentic'>;

/**
 * @returns one weight per reading: within a data set and class all alike, adding up to `massPerClass` × the set's trust.
 *   A data set with one class only weighs nothing: what it would teach is which set an account is from.
 */
export function caseWeights(rows: readonly Labelled[], setWeights: SetWeights): Float64Array {
  const counts = new Map<string, { authentic: number; inauthentic: number }>();
  for (const { dataset, inauthentic } of rows) {
    const count = counts.get(dataset) ?? { authentic: 0, inauthentic: 0 };
    count[inauthentic ? 'inauthentic' : 'authentic']++;
    counts.set(dataset, count);
  }
  return Float64Array.from(rows, ({ dataset, inauthentic }) => {
    const { authentic, inauthentic: faked } = counts.get(dataset)!;
    if (authentic === 0 || faked === 0) return 0;
    return ((setWeights[dataset] ?? 1) * massPerClass) / (inauthentic ? faked : authentic);
  });
}

/** Names of the data sets, sorted, so that nothing depends on the order of rows. */
export function datasetsOf(rows: readonly Labelled[]): string[] {
  return [...new Set(rows.map(({ dataset }) => dataset))].sort();
}
