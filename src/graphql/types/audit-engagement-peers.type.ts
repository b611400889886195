/**
 * EngagementPeers: published rates of others beside the account's own.
 */
import { GraphQLSafeInt } from 'graphql-scalars';
import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType('EngagementPeers', {
  description:
    'Published rates of accounts of the same platform and the nearest year, cited, beside the account’s own.',
  simpleResolvers: true,
})
export class EngagementPeersType {
  @Field(() => String, { description: 'The platform they are of.' })
  platform: string;

  @Field(() => GraphQLSafeInt, { description: 'The year they are of.' })
  year: number;

  @Field(() => GraphQLSafeInt, { description: 'Years between them and the posts.' })
  yearsAway: number;

  @Field(() => String, { description: 'Whose rates they are.' })
  population: string;

  @Field(() => String, { description: 'Who published them.' })
  source: string;

  @Field(() => Float, { description: 'Median rate of accounts with as many followers.' })
  medianRate: number;

  @Field(() => Float, { description: 'How many times that the account’s rate is: below 1, less.' })
  factor: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of them with a lower rate, 0 to 1; null where the same source tells no spread.',
  })
  belowShare: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of that share; null where no spread was published.' })
  belowShareLow: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of that share; null where no spread was published.' })
  belowShareHigh: number | null;

  @Field(() => String, { description: 'How the spread of their rates is known.' })
  spread: string;
}
