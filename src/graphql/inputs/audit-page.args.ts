/**
 * The arguments of a page of audits.
 */
import { GraphQLDateTime } from 'graphql-scalars';
import { ArgsType, Field, Int } from 'type-graphql';

@ArgsType()
export class AuditPageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many from the start or after the cursor, 1 to 100. Give this or `last`.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Go on after this cursor.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many from the end or before the cursor, 1 to 100. Give this or `first`.',
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Go back from this cursor.' })
  before?: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Only what had been said by then: audits that were finished at or before this time.',
  })
  asOf?: Date | null;
}
