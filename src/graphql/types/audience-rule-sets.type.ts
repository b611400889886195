/**
 * AudienceRuleSets: what published rule sets would have said of an audience, follower by follower.
 */
import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Extensions, Field, Float, ObjectType } from 'type-graphql';
import { publishedRuleSets } from '../../detectors/published/published-rule-sets';
import type { RuleSetAnswer } from '../../detectors/published/rule-set';
import { RuleSetReadingEnum } from '../enums/rule-set.enum';
import { PublishedRuleSetType } from './published-rule-set.type';

@ObjectType('RuleSetVerdictCount', {
  description: 'Followers for whom a published rule set would have had one word.',
  simpleResolvers: true,
})
export class RuleSetVerdictCountType {
  @Field(() => String, { description: 'Its own word.' })
  verdict: string;

  @Field(() => RuleSetReadingEnum, { description: 'What the word amounts to.' })
  reading: RuleSetAnswer['reading'];

  @Field(() => GraphQLSafeInt, { description: 'How many.' })
  count: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of the followers that it has a word for, 0 to 1; null where there are none. Not corrected for its errors.',
  })
  share: number | null;
}

@ObjectType('AudienceRuleSet', {
  description: 'What one published rule set would have said of an audience.',
  simpleResolvers: true,
})
export class AudienceRuleSetType {
  @Field(() => PublishedRuleSetType, { description: 'The rule set.' })
  ruleSet: PublishedRuleSetType;

  @Field(() => GraphQLSafeInt, { description: 'Followers that it has a word for: the denominator of the shares.' })
  judgedCount: number;

  @Field(() => GraphQLSafeInt, { description: 'Followers of whom too little is known for a word.' })
  unknownCount: number;

  @Extensions({ listSize: 3 })
  @Field(() => [RuleSetVerdictCountType], { description: 'Every word of the set, the best first, also with none.' })
  byVerdict: RuleSetVerdictCountType[];
}

@ObjectType('AudienceRuleSets', {
  simpleResolvers: true,
  description:
    'What published rule sets would have said of an audience, side by side. None of them is part of Aloi’s score.',
})
export class AudienceRuleSetsType {
  @Field(() => GraphQLDateTime, { description: 'When the audience was scored, and they were asked.' })
  computedAt: Date;

  @Extensions({ listSize: publishedRuleSets.length })
  @Field(() => [AudienceRuleSetType], { description: 'One per rule set.' })
  ruleSets: AudienceRuleSetType[];
}
