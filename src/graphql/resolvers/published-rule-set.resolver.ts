/**
 * publishedRuleSets: the catalogue of rule sets that others published, with their sources.
 */
import { Extensions, Query, Resolver } from 'type-graphql';
import { publishedRuleSets } from '../../detectors/published/published-rule-sets';
import { PublishedRuleSetType } from '../types/published-rule-set.type';
import { publishedRuleSetView } from '../views/published-rule-set.view';

@Resolver()
export class PublishedRuleSetResolver {
  @Extensions({ listSize: publishedRuleSets.length })
  @Query(() => [PublishedRuleSetType], {
    description: 'Rule sets that others published, asked for comparison. None of them is part of Aloi’s score.',
  })
  publishedRuleSets(): PublishedRuleSetType[] {
    return publishedRuleSets.map(publishedRuleSetView);
  }
}
