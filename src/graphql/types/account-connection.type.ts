/**
 * AccountConnection: a page of accounts.
 */
import { Extensions, Field, ObjectType } from 'type-graphql';
import { AccountType } from './account.type';
import { PageInfoType } from './page-info.type';

@ObjectType('AccountEdge', { description: 'An account in a page.', simpleResolvers: true })
export class AccountEdgeType {
  @Field(() => String, { description: 'Where to go on from.' })
  cursor: string;

  @Field(() => AccountType, { description: 'The account.' })
  node: AccountType;
}

@ObjectType('AccountConnection', { description: 'A page of accounts.', simpleResolvers: true })
export class AccountConnectionType {
  @Extensions({ listSize: 1 })
  @Field(() => [AccountEdgeType], { description: 'The accounts of the page, in order.' })
  edges: AccountEdgeType[];

  @Extensions({ free: true })
  @Field(() => PageInfoType, { description: 'Where the page lies in the list.' })
  pageInfo: PageInfoType;
}
