/**
 * What was found about an audience as a whole, beside the verdicts on its members.
 */
import type { Signal } from './signal';

/** What one published set of rules says of an audience, follower by follower. */
export interface RuleSetCounts {
  /** Id of the rule set, such as `socialbakers`. */
  readonly ruleSet: string;
  /** Followers by its own word for them, such as `fake`; what it could not judge is under `unknown`. */
  readonly byVerdict: Readonly<Record<string, number>>;
}

export interface AudienceFindings {
  /** Of the detectors that judge audiences, in the registry's order. */
  readonly signals: readonly Signal[];
  readonly ruleSets: readonly RuleSetCounts[];
}

export const noFindings: AudienceFindings = Object.freeze({ signals: [], ruleSets: [] });

/** Findings of one scoring. */
export interface StampedFindings extends AudienceFindings {
  /** When they were made. */
  readonly computedAt: Date;
  /** Identifies the rules they were made by. */
  readonly ruleset: string;
}
