/**
 * Account → what the API shows of it.
 */
import { type Account, unknownProfile } from '../../domain/account';
import { encodeGlobalId } from '../global-id';
import { AccountType } from '../types/account.type';
import { viewOf } from './view-of';

export function accountView(account: Account): AccountType {
  return viewOf(AccountType, {
    ...(account.profile ?? unknownProfile),
    handle: account.profile ? account.profile.handle : (account.namedHandle ?? null),
    account,
    id: encodeGlobalId({ type: 'Account', key: account.id }),
    platform: account.platform,
    nativeId: account.nativeId,
    observedAt: account.observedAt,
  });
}
