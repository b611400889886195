/**
 * BlockCorroboration: members of a block beside their neighbours.
 */
import { GraphQLSafeInt } from 'graphql-scalars';
import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType('BlockCorroboration', {
  description: 'Profiles of a block’s members against those of followers around who are members of none.',
  simpleResolvers: true,
})
export class BlockCorroborationType {
  @Field(() => Float, {
    nullable: true,
    description: 'Share of the judged members that look not authentic, 0 to 1; null where none was judged.',
  })
  membersFlaggedShare: number | null;

  @Field(() => Float, { nullable: true, description: 'The same of the neighbours.' })
  neighboursFlaggedShare: number | null;

  @Field(() => GraphQLSafeInt, { description: 'Members with a verdict.' })
  membersJudgedCount: number;

  @Field(() => GraphQLSafeInt, { description: 'Neighbours with a verdict.' })
  neighboursJudgedCount: number;

  @Field(() => Float, { nullable: true, description: 'Median natural-log odds of members being inauthentic.' })
  membersMedianLogOdds: number | null;

  @Field(() => Float, { nullable: true, description: 'The same of the neighbours.' })
  neighboursMedianLogOdds: number | null;

  @Field(() => Float, { nullable: true, description: 'Median number of followers that members have themselves.' })
  membersMedianFollowers: number | null;

  @Field(() => Float, { nullable: true, description: 'The same of the neighbours.' })
  neighboursMedianFollowers: number | null;

  @Field(() => Float, {
    description:
      'Chance that members’ profiles say so little where they are drawn from the neighbours, 0 to 1 (Mann–Whitney).',
  })
  pValue: number;
}
