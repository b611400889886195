/**
 * A score: how likely an account is to be inauthentic, what kind it looks like, and the signals that say so.
 */
import type { AccountId } from './account';
import type { WeighedSignal } from './signal';

/** Bands of the probability; `unknown` where too little is known to say anything. */
export const verdicts = ['likely-authentic', 'uncertain', 'likely-inauthentic', 'unknown'] as const;
export type Verdict = (typeof verdicts)[number];

/** What an account looks like. Kept apart, so that a caller picks which of them count as fake. */
export const accountClasses = [
  'ordinary',
  'fake-follower-like',
  'impersonator',
  'spam',
  'declared-bot',
  'inactive',
  'mass-follower',
  'incentivised',
  'unknown',
] as const;
export type AccountClass = (typeof accountClasses)[number];

export interface AccountScore {
  readonly accountId: AccountId;
  /** Natural-log odds of being inauthentic at the scorecard's reference prevalence; null without coverage. */
  readonly logOdds: number | null;
  /** Calibrated probability of being inauthentic at that prevalence, [0,1]; null without coverage. */
  readonly probability: number | null;
  /** Share of the scorecard's weight whose signals could speak, [0,1]. */
  readonly coverage: number;
  readonly verdict: Verdict;
  readonly class: AccountClass;
  /** Scorecard and version, such as `profile@1`. */
  readonly scorecard: string;
  /** Identifies scorecard, detectors, versions and options together: same facts and ruleset, same score. */
  readonly ruleset: string;
  /** What was true: when the facts were read from the platform; null where there are none. */
  readonly observedAt: Date | null;
  /** Short digest of the facts themselves: what was read at one moment may be corrected by another list of it. */
  readonly factsDigest: string;
  /** When it was judged. */
  readonly computedAt: Date;
  /** In the registry's order. */
  readonly signals: readonly WeighedSignal[];
}
