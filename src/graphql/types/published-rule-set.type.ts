/**
 * PublishedRuleSet: rules that somebody else published for telling accounts apart, with their source.
 */
import { Extensions, Field, Float, Int, ObjectType } from 'type-graphql';
import type { RuleSetAnswer } from '../../detectors/published/rule-set';
import { RuleSetReadingEnum } from '../enums/rule-set.enum';

@ObjectType('Citation', { description: 'Where something was published.', simpleResolvers: true })
export class CitationType {
  @Field(() => String, { description: 'Who wrote it.' })
  authors: string;

  @Field(() => Int, { description: 'The year.' })
  year: number;

  @Field(() => String, { description: 'Its title.' })
  title: string;

  @Field(() => String, { description: 'Where it can be read, or could: some pages are gone.' })
  url: string;

  @Field(() => String, { description: 'Where our wording and figures were taken from.' })
  readIn: string;
}

@ObjectType('RuleSetWord', { description: 'A word that a published rule set has for accounts.', simpleResolvers: true })
export class RuleSetWordType {
  @Field(() => String, { description: 'The word, its own.' })
  word: string;

  @Field(() => RuleSetReadingEnum, { description: 'What it amounts to.' })
  reading: RuleSetAnswer['reading'];

  @Field(() => String, { description: 'When the rule set says it.' })
  description: string;
}

@ObjectType('PublishedRule', { description: 'A rule of a published rule set.', simpleResolvers: true })
export class PublishedRuleType {
  @Field(() => String, { description: 'Its number in the publication, or a word; unique within its set.' })
  rule: string;

  @Field(() => String, { description: 'What it asks, in our words; the figures are the publication’s.' })
  text: string;

  @Field(() => Boolean, { description: 'True for a clause beside the rules, which is not counted among them.' })
  isClause: boolean;

  @Field(() => [String], { description: 'Facts without which it is unknown.' })
  requires: readonly string[];

  @Field(() => [String], { description: 'Facts it uses where they are known.' })
  uses: readonly string[];
}

@ObjectType('PublishedFigure', {
  simpleResolvers: true,
  description: 'How well a rule set did when others measured it.',
})
export class PublishedFigureType {
  @Field(() => String, { description: 'The data set.' })
  dataset: string;

  @Field(() => String, { description: 'What was measured: the whole set, or one of its rules.' })
  what: string;

  @Field(() => Float, { nullable: true, description: 'Share of accounts rightly told, 0 to 1; null where not given.' })
  accuracy: number | null;

  @Field(() => Float, { nullable: true, description: 'Matthews’ correlation, −1 to 1; null where not given.' })
  mcc: number | null;

  @Field(() => String, { description: 'Who measured it.' })
  source: string;
}

@ObjectType('PublishedRuleSet', {
  simpleResolvers: true,
  description:
    'Rules that others published for telling accounts apart. Shown beside the score for comparison; no part of it.',
})
export class PublishedRuleSetType {
  @Field(() => String, { description: 'Its name, such as `socialbakers`.' })
  name: string;

  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => CitationType, { description: 'Where it comes from.' })
  citation: CitationType;

  @Extensions({ listSize: 3 })
  @Field(() => [RuleSetWordType], { description: 'Its words for accounts, the best first.' })
  words: RuleSetWordType[];

  @Extensions({ listSize: 11 })
  @Field(() => [PublishedRuleType], { description: 'Its rules, in the publication’s order.' })
  rules: PublishedRuleType[];

  @Extensions({ listSize: 1 })
  @Field(() => [PublishedFigureType], {
    description: 'How well it did when others measured it; empty where nobody did.',
  })
  publishedFigures: PublishedFigureType[];

  @Field(() => String, {
    description: 'Its page, in Markdown: what is published, what is our reading, and what we measured.',
  })
  page: string;
}
