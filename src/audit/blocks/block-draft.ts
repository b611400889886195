/**
 * A block as a scan found it, before it is told in ranks, dates and words. Followers are named by their index among the dated.
 */
import type { BlockKind } from '../../domain/audit/block';
import type { CountInterval } from '../../lib/stats/poisson-interval';

/** Created from day `from` on and before day `to`. */
export interface DraftBatch {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface BlockDraft {
  readonly kind: BlockKind;
  readonly from: number;
  readonly to: number;
  readonly members: readonly number[];
  /** In the order of creation; none where creation tells nothing. */
  readonly batches: readonly DraftBatch[];
  /** Found only among followers chosen by their profiles: that these say little then corroborates nothing. */
  readonly isByProfiles: boolean;
  readonly expected: CountInterval;
  readonly pValue: number;
  readonly statistic: number;
}

/** Chance below which a scan's finding is told. Lists of people wobble more than lists whose ages were dealt out anew. */
export const toldBelow = 1e-4;
