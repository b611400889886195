/**
 * What a published rule set says of an account → what the API shows of it.
 */
import type { Outcome, RuleSet } from '../../detectors/published/rule-set';
import type { KnownFacts } from '../../domain/facts';
import type { RuleOutcome } from '../enums/rule-set.enum';
import { RuleAnswerType, RuleSetVerdictType } from '../types/rule-set-verdict.type';
import { publishedRuleSetView } from './published-rule-set.view';
import { viewOf } from './view-of';

export function ruleSetVerdictView(set: RuleSet, facts: KnownFacts): RuleSetVerdictType {
  const { verdict, reading, because, rulesAsked, rulesTotal, outcomes } = set.answer(facts);
  return viewOf(RuleSetVerdictType, {
    ruleSet: publishedRuleSetView(set),
    verdict,
    reading,
    because,
    rulesAsked,
    rulesTotal,
    rules: set.rules.map(({ name, text }, index) =>
      viewOf(RuleAnswerType, { rule: name, text, outcome: outcomeName(outcomes[index] ?? null) }),
    ),
  });
}

function outcomeName(outcome: Outcome): RuleOutcome {
  if (outcome === null) return 'unknown';
  return outcome ? 'satisfied' : 'unsatisfied';
}
