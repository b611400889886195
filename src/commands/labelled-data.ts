/**
 * Labelled profiles as the commands fit and evaluate read them; rows that cannot be read are told of, not hidden.
 */
import type { Fitted } from '../scoring/fit';
import type { LabelledProfiles } from '../scoring/labelled-profiles';
import { parseColumns, readLabelledProfiles } from '../scoring/labelled-profiles';

export interface DataFlags {
  readonly data: string;
  readonly columns?: string;
}

export const dataOption = ['--data <file>', 'labelled profiles: CSV, plain or gzip'] as const;
export const columnsOption = [
  '--columns <name=column,…>',
  'where the file calls its columns otherwise, such as handle=username',
] as const;

const problemsShown = 5;

/** What a fit could not weigh is told of, not hidden. */
export function tellUnweighed({ unweighed }: Pick<Fitted, 'unweighed'>): void {
  if (unweighed.length === 0) return;
  process.stderr.write(`left without a weight, read in too few data sets: ${unweighed.join(', ')}\n`);
}

export async function readLabelledData({ data, columns }: DataFlags): Promise<LabelledProfiles> {
  const labelled = await readLabelledProfiles(data, columns === undefined ? {} : parseColumns(columns));
  const { profiles, problems } = labelled;
  process.stderr.write(`${profiles.length} labelled profiles, ${problems.length} unreadable rows\n`);
  for (const { line, reason } of problems.slice(0, problemsShown)) {
    process.stderr.write(`  line ${line}: ${reason}\n`);
  }
  return labelled;
}
