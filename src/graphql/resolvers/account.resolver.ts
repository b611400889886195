/**
 * account and accounts: accounts by platform and handle or native id.
 */
import { Arg, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import type { Account, Platform } from '../../domain/account';
import { AloiError, type ErrorCode } from '../../domain/errors';
import type { ApiContext } from '../context';
import { PlatformEnum } from '../enums/platform.enum';
import { AccountRefInput, readAccountRef } from '../inputs/account-ref.input';
import { largestPage } from '../paging/page-arguments';
import { AccountLookupType } from '../types/account-lookup.type';
import { AccountType } from '../types/account.type';
import { accountView } from '../views/account.view';
import { viewOf } from '../views/view-of';

const outages: readonly ErrorCode[] = ['SERVICE_UNAVAILABLE', 'TIMEOUT'];

@Resolver()
export class AccountResolver {
  @Query(() => AccountType, { nullable: true, description: 'One account; null where it is not known here.' })
  async account(
    @Arg('platform', () => PlatformEnum, { description: 'The platform it lives on.' }) platform: Platform,
    @Arg('handle', () => String, {
      nullable: true,
      description: 'Its handle in any case; a leading @ is ignored. Give this or `nativeId`.',
    })
    handle: string | null,
    @Arg('nativeId', () => String, {
      nullable: true,
      description: "The platform's own id of the account. Give this or `handle`.",
    })
    nativeId: string | null,
    @Ctx() { loaders }: ApiContext,
  ): Promise<AccountType | null> {
    const account = await loaders.accountByRef.load(readAccountRef({ platform, handle, nativeId }));
    return account && accountView(account);
  }

  @Extensions({ sizedBy: ['refs'] })
  @Query(() => [AccountLookupType], {
    description: 'Many accounts at once: one answer per input, in the order given. A malformed input fails the call.',
  })
  async accounts(
    @Arg('refs', () => [AccountRefInput], { description: 'At most 100 accounts.' }) refs: AccountRefInput[],
    @Ctx() { loaders }: ApiContext,
  ): Promise<AccountLookupType[]> {
    if (refs.length > largestPage) throw new AloiError('BAD_USER_INPUT', 'Give at most 100 `refs`.');
    const read = refs.map((ref, index) => readAccountRef(ref, `refs[${index}]`));
    const settled = await Promise.allSettled(read.map((ref) => loaders.accountByRef.load(ref)));
    const failed = settled.filter((each) => each.status === 'rejected');
    // Where nothing at all could be read, the call has failed and says so with its status.
    if (failed.length > 0 && failed.length === settled.length) throw failed[0]?.reason;
    return settled.map((each) => (each.status === 'fulfilled' ? found(each.value) : unavailable(each.reason)));
  }
}

function found(account: Account | null): AccountLookupType {
  return account
    ? viewOf(AccountLookupType, { status: 'ok', reason: null, account: accountView(account) })
    : viewOf(AccountLookupType, { status: 'not-found', reason: null, account: null });
}

/** @throws what is no outage but a fault of ours */
function unavailable(reason: unknown): AccountLookupType {
  if (!(reason instanceof AloiError) || !outages.includes(reason.code)) throw reason;
  return viewOf(AccountLookupType, { status: 'unavailable', reason: reason.code, account: null });
}
