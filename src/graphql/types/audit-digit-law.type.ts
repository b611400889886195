/**
 * AuditDigitLaw: first digits of the followers' own counts against Benford's law.
 */
import { GraphQLSafeInt } from 'graphql-scalars';
import { Extensions, Field, Float, ObjectType } from 'type-graphql';
import type { CountedColumn, DigitConformity, DigitLawFound, DigitReading } from '../../domain/audit/digit-law';
import { CountedColumnEnum, DigitConformityEnum, DigitReadingEnum, EvidenceWeightEnum } from '../enums/digit-law.enum';

@ObjectType('DigitLawFrequency', { description: 'How often one digit leads.', simpleResolvers: true })
export class DigitLawFrequencyType {
  @Field(() => GraphQLSafeInt, { description: 'The digit, 1 to 9.' })
  digit: number;

  @Field(() => GraphQLSafeInt, { description: 'How many counts it leads.' })
  count: number;

  @Field(() => Float, { description: 'Share of the used counts, 0 to 1.' })
  share: number;

  @Field(() => Float, { description: 'The share by the law: log10(1 + 1/digit).' })
  expectedShare: number;
}

@ObjectType('DigitLawFigures', { description: 'First digits of one of the followers’ counts.', simpleResolvers: true })
export class DigitLawFiguresType {
  @Field(() => CountedColumnEnum, { description: 'Which count.' })
  of: CountedColumn;

  @Field(() => GraphQLSafeInt, { description: 'Counts whose digits were used.' })
  usedCount: number;

  @Field(() => GraphQLSafeInt, { description: 'Followers whose count is not known.' })
  unknownCount: number;

  @Field(() => GraphQLSafeInt, { description: 'Left out: counts of 0.' })
  zeroCount: number;

  @Field(() => GraphQLSafeInt, { description: 'Left out: counts of one digit.' })
  oneDigitCount: number;

  @Field(() => GraphQLSafeInt, { description: 'Left out: counts at a limit of the platform or near it.' })
  atLimitCount: number;

  @Field(() => Float, { description: 'Powers of ten that the counts span.' })
  decades: number;

  @Extensions({ listSize: 9 })
  @Field(() => [DigitLawFrequencyType], { description: 'The nine digits.' })
  digits: DigitLawFrequencyType[];

  @Field(() => Float, { description: 'Pearson’s r of observed with expected shares; Golbeck flags below 0.5.' })
  correlation: number;

  @Field(() => Float, { description: 'Pearson’s chi-squared, 8 degrees of freedom.' })
  chiSquared: number;

  @Field(() => Float, { description: 'Chance of one as large under the law.' })
  pValue: number;

  @Field(() => Float, { description: 'Mean absolute deviation of the nine shares from the law.' })
  meanAbsoluteDeviation: number;

  @Field(() => DigitConformityEnum, { description: 'The band of that deviation.' })
  conformity: DigitConformity;

  @Field(() => DigitReadingEnum, { description: 'What it says.' })
  reading: DigitReading;
}

@ObjectType('DigitLawUntold', { description: 'A count of which the law says nothing, and why.', simpleResolvers: true })
export class DigitLawUntoldType {
  @Field(() => CountedColumnEnum, { description: 'Which count.' })
  of: CountedColumn;

  @Field(() => String, { description: 'Why, in words.' })
  detail: string;
}

@ObjectType('AuditDigitLaw', {
  description: 'Whether the followers’ own counts lead with the digits that counts of people lead with. Weak evidence.',
  simpleResolvers: true,
})
export class AuditDigitLawType {
  @Field(() => EvidenceWeightEnum, { description: 'What it may add to a judgement.' })
  weight: DigitLawFound['weight'];

  @Extensions({ listSize: 2 })
  @Field(() => [DigitLawFiguresType], { description: 'By count.' })
  figures: DigitLawFiguresType[];

  @Extensions({ listSize: 2 })
  @Field(() => [DigitLawUntoldType], { description: 'Counts of which nothing can be said.' })
  untold: DigitLawUntoldType[];

  @Field(() => [String], { description: 'Why honest audiences deviate.' })
  innocentExplanations: readonly string[];

  @Field(() => String, { description: 'How the figures came about.' })
  method: string;

  @Field(() => [String], { description: 'What to mind when the figures are used.' })
  warnings: readonly string[];
}
