/**
 * Counts what the published rule sets say of an audience, follower by follower, while it is scored.
 */
import { publishedRuleSets } from '../detectors/published/published-rule-sets';
import type { RuleSet } from '../detectors/published/rule-set';
import type { RuleSetCounts } from '../domain/findings';
import type { ObserveAudience } from './audience-observer';

/** Under this name stand the followers that a set has no word for. */
export const withoutVerdict = 'unknown';

export const observeRuleSets: ObserveAudience = () => {
  const tallies = publishedRuleSets.map((set) => new RuleSetTally(set));
  return {
    see(followers) {
      for (const { facts } of followers) for (const tally of tallies) tally.add(tally.set.verdictOf(facts));
    },
    findings: () => ({ ruleSets: tallies.map((tally) => tally.counts()) }),
  };
};

class RuleSetTally {
  /** Every word of the set, also with nobody, in its order. */
  private readonly byVerdict: Map<string, number>;

  constructor(readonly set: RuleSet) {
    this.byVerdict = new Map([...Object.keys(set.verdicts), withoutVerdict].map((word) => [word, 0]));
  }

  add(verdict: string | null): void {
    const word = verdict ?? withoutVerdict;
    this.byVerdict.set(word, (this.byVerdict.get(word) ?? 0) + 1);
  }

  counts(): RuleSetCounts {
    return { ruleSet: this.set.id, byVerdict: Object.fromEntries(this.byVerdict) };
  }
}
