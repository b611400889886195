/**
 * DetectionPower: the smallest block that would have been found in a list.
 */
import { GraphQLSafeInt } from 'graphql-scalars';
import { Extensions, Field, Float, ObjectType } from 'type-graphql';

@ObjectType('DetectionTrial', { description: 'Blocks of one size planted into the list.', simpleResolvers: true })
export class DetectionTrialType {
  @Field(() => GraphQLSafeInt, { description: 'Members of each block.' })
  count: number;

  @Field(() => GraphQLSafeInt, { description: 'How many of them were found.' })
  foundCount: number;

  @Field(() => GraphQLSafeInt, { description: 'How many were planted.' })
  triedCount: number;
}

@ObjectType('DetectionPower', {
  description: 'The smallest block of one kind that would have been found in this very list nine times in ten.',
  simpleResolvers: true,
})
export class DetectionPowerType {
  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: 'Its members; null where not even the largest block tried was found so often.',
  })
  smallestCount: number | null;

  @Field(() => Float, { description: 'Days within which the planted accounts were made.' })
  createdWithinDays: number;

  @Field(() => Float, { description: 'Organic followers mixed in for each planted one.' })
  organicPerMember: number;

  @Extensions({ listSize: 4 })
  @Field(() => [DetectionTrialType], { description: 'Every size tried, the smallest first.' })
  tried: DetectionTrialType[];
}
