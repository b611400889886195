/**
 * AccountLookup: what came of looking up one account among many.
 */
import { Field, ObjectType } from 'type-graphql';
import { type LookupStatus, LookupStatusEnum } from '../enums/lookup-status.enum';
import { AccountType } from './account.type';

@ObjectType('AccountLookup', { description: 'The answer to one of the accounts asked for.', simpleResolvers: true })
export class AccountLookupType {
  @Field(() => LookupStatusEnum, { description: 'What came of it.' })
  status: LookupStatus;

  @Field(() => String, { nullable: true, description: 'Why it is unavailable, as an error code; null otherwise.' })
  reason: string | null;

  @Field(() => AccountType, { nullable: true, description: 'The account; null unless the status is OK.' })
  account: AccountType | null;
}
