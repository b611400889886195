/**
 * How often a verdict is right about accounts it was not learned on, by population. What differs between subsets (one
 * vendor's followers from another's) is part of the uncertainty: no figure is surer than they are alike.
 */
import { type Heterogeneity, type PooledRate, pooledRate } from '../lib/stats/pooled-rate';
import type { SetWeights } from './case-weights';
import type { Label } from './labelled-profiles';
import type { ErrorRates } from './scorecard';

/** Every labelled account. */
export const everybody = 'all';
/** Accounts that were sold as followers, against every labelled human. */
export const soldFollowers = 'fake-followers';
/** Accounts labelled as bots of any other kind, against every labelled human. */
export const otherBots = 'bots';

/** Accounts of one data set, subset and label, and how many of them were flagged. */
export interface SubsetRate {
  readonly subset: string;
  readonly label: Label;
  readonly count: number;
  /** Share flagged: recall among the inauthentic, false flags among the genuine. */
  readonly flaggedShare: number;
}

export interface SetSubsets {
  readonly dataset: string;
  readonly subsets: readonly SubsetRate[];
}

/** Of one data set as a population of its own, with plain counts. */
export function ratesOfSet(subsets: readonly SubsetRate[]): ErrorRates {
  const flagged = (wanted: (label: Label) => boolean): { share: number; count: number } => {
    const of = subsets.filter(({ label }) => wanted(label));
    const count = of.reduce((total, each) => total + each.count, 0);
    return { share: of.reduce((total, each) => total + each.count * each.flaggedShare, 0) / count, count };
  };
  const found = flagged((label) => label !== 'genuine');
  const falseFlags = flagged((label) => label === 'genuine');
  return {
    sensitivity: found.share,
    sensitivityCount: found.count,
    specificity: 1 - falseFlags.share,
    specificityCount: falseFlags.count,
  };
}

/**
 * All populations by name: everybody, the kinds of accounts that were labelled at all, and each data set.
 * @param prior how populations differ before any are seen; see pooledRate
 */
export function populationRates(
  sets: readonly (SetSubsets & { readonly rates: ErrorRates })[],
  setWeights: SetWeights,
  prior?: Heterogeneity,
): Record<string, ErrorRates> {
  const falseFlags = flaggedShare(sets, setWeights, ['genuine'], prior);
  if (!falseFlags) return {};
  const kinds: [string, Label[]][] = [
    [everybody, ['fake_follower', 'bot']],
    [soldFollowers, ['fake_follower']],
    [otherBots, ['bot']],
  ];
  const byKind = kinds.flatMap(([name, labels]): [string, ErrorRates][] => {
    const found = flaggedShare(sets, setWeights, labels, prior);
    return found ? [[name, combined(found, falseFlags)]] : [];
  });
  return Object.fromEntries([...byKind, ...sets.map(({ dataset, rates }): [string, ErrorRates] => [dataset, rates])]);
}

function combined(found: PooledRate, falseFlags: PooledRate): ErrorRates {
  return {
    sensitivity: found.rate,
    sensitivityCount: found.effectiveCount,
    specificity: 1 - falseFlags.rate,
    specificityCount: falseFlags.effectiveCount,
  };
}

/** Share flagged among accounts of these labels: data sets weigh by trust, subsets within one by their size. */
function flaggedShare(
  sets: readonly SetSubsets[],
  setWeights: SetWeights,
  labels: readonly Label[],
  prior: Heterogeneity | undefined,
): PooledRate | null {
  const populations = sets.flatMap(({ dataset, subsets }) => {
    const wanted = subsets.filter(({ label }) => labels.includes(label));
    const inSet = wanted.reduce((total, { count }) => total + count, 0);
    return wanted.map(({ count, flaggedShare: rate }) => {
      return { rate, count, weight: ((setWeights[dataset] ?? 1) * count) / inSet };
    });
  });
  return populations.some(({ weight }) => weight > 0) ? pooledRate(populations, prior) : null;
}
