/**
 * AuditMoney: what blocks like those found are sold for, and what part of a fee reaches nobody.
 */
import { GraphQLSafeInt } from 'graphql-scalars';
import { Extensions, Field, Float, ObjectType } from 'type-graphql';
import { IntervalType } from './audience-share.type';

@ObjectType('MoneyRange', { description: 'Amounts of one currency, never converted.', simpleResolvers: true })
export class MoneyRangeType {
  @Field(() => String, { description: 'ISO 4217 code of the currency.' })
  currency: string;

  @Field(() => Float, { description: 'The least, in units of the currency.' })
  low: number;

  @Field(() => Float, { description: 'The most.' })
  high: number;
}

@ObjectType('MoneySaleRange', {
  description: 'What that many followers are sold for, by published prices of one currency.',
  simpleResolvers: true,
})
export class MoneySaleRangeType extends MoneyRangeType {
  @Field(() => Float, { description: 'The cheapest published price of 1,000.' })
  perThousandLow: number;

  @Field(() => Float, { description: 'The dearest.' })
  perThousandHigh: number;

  @Field(() => GraphQLSafeInt, { description: 'First year of the prices.' })
  pricesFrom: number;

  @Field(() => GraphQLSafeInt, { description: 'Last year of the prices.' })
  pricesTo: number;

  @Field(() => [String], { description: 'Each price: how much for how many, when, whose, and who tells.' })
  quotes: readonly string[];
}

@ObjectType('MoneyBlockPrice', {
  description: 'What a block of that size is sold for. Not that anybody bought it.',
  simpleResolvers: true,
})
export class MoneyBlockPriceType {
  @Field(() => String, { description: 'The block, by its name within the audit.' })
  blockId: string;

  @Field(() => Float, { description: 'Members beyond what organic growth explains: lower end.' })
  countLow: number;

  @Field(() => Float, { description: 'Upper end.' })
  countHigh: number;

  @Field(() => GraphQLSafeInt, { description: 'Years between the prices and the arrival of the block.' })
  yearsAway: number;

  @Extensions({ listSize: 2 })
  @Field(() => [MoneySaleRangeType], { description: 'By currency.' })
  sales: MoneySaleRangeType[];

  @Field(() => String, { description: 'In words.' })
  statement: string;
}

@ObjectType('MoneyFactor', { description: 'A factor of at least 1 with its interval.', simpleResolvers: true })
export class MoneyFactorType {
  @Field(() => Float, { nullable: true, description: 'The estimate; null where no authentic follower is left.' })
  point: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end.' })
  low: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end; null where no authentic follower may be left.' })
  high: number | null;
}

@ObjectType('MoneyFeeAtRisk', {
  description: 'What a fee for a post pays for followers that do not look authentic, in any currency.',
  simpleResolvers: true,
})
export class MoneyFeeAtRiskType {
  @Field(() => IntervalType, { description: 'Of each unit paid, the part for them: the share.' })
  ofEachUnit: IntervalType;

  @Field(() => Float, { description: 'Of each 1,000 paid, the part for them.' })
  perThousandPaid: number;

  @Field(() => Float, { description: 'Lower end of that.' })
  perThousandPaidLow: number;

  @Field(() => Float, { description: 'Upper end of that.' })
  perThousandPaidHigh: number;

  @Field(() => MoneyFactorType, {
    description: 'How many times as much an authentic follower costs as a listed one: 1 / (1 − share).',
  })
  costPerRealFactor: MoneyFactorType;

  @Field(() => String, { description: 'In words.' })
  statement: string;
}

@ObjectType('AuditMoney', {
  description:
    'What blocks like those found are sold for by published prices, and what a share costs who pays for posts.',
  simpleResolvers: true,
})
export class AuditMoneyType {
  @Extensions({ listSize: 5 })
  @Field(() => [MoneyBlockPriceType], { description: 'Of blocks that no innocent story explains best.' })
  blocks: MoneyBlockPriceType[];

  @Extensions({ listSize: 2 })
  @Field(() => [MoneyRangeType], { description: 'All of these together, each currency for itself.' })
  totals: MoneyRangeType[];

  @Field(() => GraphQLSafeInt, { description: 'Blocks without a price: an innocent story explains them as well.' })
  unpricedBlockCount: number;

  @Field(() => MoneyFeeAtRiskType, { nullable: true, description: 'Null where the share is not known.' })
  feeAtRisk: MoneyFeeAtRiskType | null;

  @Field(() => String, { description: 'How the figures came about.' })
  method: string;

  @Field(() => [String], { description: 'What to mind when the figures are used.' })
  warnings: readonly string[];
}
