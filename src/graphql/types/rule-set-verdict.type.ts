/**
 * RuleSetVerdict: what a published rule set would have said of one account.
 */
import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import type { RuleSetAnswer } from '../../detectors/published/rule-set';
import { type RuleOutcome, RuleOutcomeEnum, RuleSetReadingEnum } from '../enums/rule-set.enum';
import { PublishedRuleSetType } from './published-rule-set.type';

@ObjectType('RuleAnswer', { description: 'What came of asking one published rule.', simpleResolvers: true })
export class RuleAnswerType {
  @Field(() => String, { description: 'Its number in the publication, or a word; unique within its set.' })
  rule: string;

  @Field(() => String, { description: 'What it asks.' })
  text: string;

  @Field(() => RuleOutcomeEnum, { description: 'What came of it.' })
  outcome: RuleOutcome;
}

@ObjectType('RuleSetVerdict', {
  simpleResolvers: true,
  description:
    'What the rules that somebody else published would have said of an account. No part of its score, and no fact about a person.',
})
export class RuleSetVerdictType {
  @Field(() => PublishedRuleSetType, { description: 'The rule set.' })
  ruleSet: PublishedRuleSetType;

  @Field(() => String, {
    nullable: true,
    description:
      'Its own word. One against the account only where nothing that is not known could take it back; null where too little is known.',
  })
  verdict: string | null;

  @Field(() => RuleSetReadingEnum, { description: 'What the word amounts to.' })
  reading: RuleSetAnswer['reading'];

  @Field(() => String, { nullable: true, description: 'Why there is no word; null where there is one.' })
  because: string | null;

  @Field(() => Int, { description: 'Rules that could be asked.' })
  rulesAsked: number;

  @Field(() => Int, { description: 'Rules there are.' })
  rulesTotal: number;

  @Extensions({ listSize: 11 })
  @Field(() => [RuleAnswerType], { description: 'Every rule, in the publication’s order.' })
  rules: RuleAnswerType[];
}
