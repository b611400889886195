/**
 * AudienceShare: the share of an audience that is not authentic, with its interval and how it came about.
 */
import { GraphQLSafeInt } from 'graphql-scalars';
import { Field, Float, ObjectType } from 'type-graphql';
import type { AccountClass } from '../../domain/score';
import { AccountClassEnum } from '../enums/account-class.enum';

@ObjectType('Interval', { description: 'A share from 0 to 1 with its interval.', simpleResolvers: true })
export class IntervalType {
  @Field(() => Float, { description: 'The estimate.' })
  point: number;

  @Field(() => Float, { description: 'Lower end of the interval.' })
  low: number;

  @Field(() => Float, { description: 'Upper end of the interval.' })
  high: number;

  @Field(() => Float, { description: 'Confidence level of the interval, such as 0.95.' })
  level: number;
}

@ObjectType('AudienceShare', {
  simpleResolvers: true,
  description:
    'The share of the scored followers that is not authentic, with an interval. `point`, `low` and `high` are those of `corrected`, or of `apparent` where there is no correction.',
})
export class AudienceShareType extends IntervalType {
  @Field(() => [AccountClassEnum], { description: 'The classes that were counted as not authentic.' })
  definition: readonly AccountClass[];

  @Field(() => String, { description: 'The labelled population whose error rates apply.' })
  population: string;

  @Field(() => [String], {
    description: 'Every population that the argument `population` can name: those whose error rates were measured.',
  })
  populations: readonly string[];

  @Field(() => IntervalType, {
    description: 'The share as the detectors saw it; its interval speaks of the followers not scored alone.',
  })
  apparent: IntervalType;

  @Field(() => IntervalType, {
    nullable: true,
    description: "The share corrected for the detectors' own errors, with an interval that includes them.",
  })
  corrected: IntervalType | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "False where the detectors' own false alarms explain what was seen: then no share is claimed. Null without a correction.",
  })
  distinguishableFromZero: boolean | null;

  @Field(() => GraphQLSafeInt, { description: 'Followers with a verdict other than UNKNOWN: the denominator.' })
  scoredCount: number;

  @Field(() => GraphQLSafeInt, { description: 'Followers about whom too little is known for a verdict.' })
  unknownCount: number;

  @Field(() => GraphQLSafeInt, { description: 'Followers not looked at yet.' })
  notScoredCount: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Of a follower that is flagged: the chance that it is rightly so, at this share; null without correction.',
  })
  flaggedRightlyShare: number | null;

  @Field(() => String, { description: 'How the intervals were made, with their sources.' })
  method: string;

  @Field(() => [String], { description: 'What to mind when the figure is used.' })
  warnings: readonly string[];
}
