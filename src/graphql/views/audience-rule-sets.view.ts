/**
 * Followers counted by the words of published rule sets → what the API shows of them.
 */
import { publishedRuleSets } from '../../detectors/published/published-rule-sets';
import type { RuleSet } from '../../detectors/published/rule-set';
import type { RuleSetCounts, StampedFindings } from '../../domain/findings';
import { withoutVerdict } from '../../scoring/observe-rule-sets';
import { AudienceRuleSetType, AudienceRuleSetsType, RuleSetVerdictCountType } from '../types/audience-rule-sets.type';
import { publishedRuleSetView } from './published-rule-set.view';
import { viewOf } from './view-of';

/** Null where the scoring did not ask them: what was not counted is not none. */
export function audienceRuleSetsView({ ruleSets, computedAt }: StampedFindings): AudienceRuleSetsType | null {
  const counted = publishedRuleSets.flatMap((set) => {
    const counts = ruleSets.find(({ ruleSet }) => ruleSet === set.id);
    return counts ? [audienceRuleSetView(set, counts)] : [];
  });
  return counted.length === 0 ? null : viewOf(AudienceRuleSetsType, { computedAt, ruleSets: counted });
}

function audienceRuleSetView(set: RuleSet, { byVerdict }: RuleSetCounts): AudienceRuleSetType {
  const words = Object.entries(set.verdicts);
  const judgedCount = words.reduce((sum, [word]) => sum + (byVerdict[word] ?? 0), 0);
  return viewOf(AudienceRuleSetType, {
    ruleSet: publishedRuleSetView(set),
    judgedCount,
    unknownCount: byVerdict[withoutVerdict] ?? 0,
    byVerdict: words.map(([verdict, { reading }]) => {
      const count = byVerdict[verdict] ?? 0;
      const share = judgedCount === 0 ? null : count / judgedCount;
      return viewOf(RuleSetVerdictCountType, { verdict, reading, count, share });
    }),
  });
}
