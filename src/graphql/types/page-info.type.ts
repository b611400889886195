/**
 * PageInfo: whether a connection goes on, and from where, as the Relay cursor specification has it.
 */
import { Field, ObjectType } from 'type-graphql';

@ObjectType('PageInfo', { description: 'Where a page lies in its list.', simpleResolvers: true })
export class PageInfoType {
  @Field(() => Boolean, {
    description: 'True where more follows the page. Always false when paging with `last` from the end.',
  })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'True where something precedes the page.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge; null on an empty page.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge; null on an empty page.' })
  endCursor: string | null;
}
