/**
 * A published rule set → what the API shows of it.
 */
import type { RuleSet } from '../../detectors/published/rule-set';
import { ruleSetPage } from '../../detectors/published/rule-set-page';
import {
  CitationType,
  PublishedFigureType,
  PublishedRuleSetType,
  PublishedRuleType,
  RuleSetWordType,
} from '../types/published-rule-set.type';
import { viewOf } from './view-of';

export function publishedRuleSetView(set: RuleSet): PublishedRuleSetType {
  return viewOf(PublishedRuleSetType, {
    name: set.id,
    title: set.title,
    citation: viewOf(CitationType, { ...set.citation }),
    words: Object.entries(set.verdicts).map(([word, meaning]) => viewOf(RuleSetWordType, { word, ...meaning })),
    rules: set.rules.map(({ name, text, isClause, requires, uses }) =>
      viewOf(PublishedRuleType, { rule: name, text, isClause: isClause ?? false, requires, uses: uses ?? [] }),
    ),
    publishedFigures: set.published.map((figure) => viewOf(PublishedFigureType, { ...figure })),
    page: ruleSetPage(set),
  });
}
