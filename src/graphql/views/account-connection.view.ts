/**
 * Found accounts → a Relay connection.
 */
import type { AccountSearch, AccountSearchPage } from '../../store/repositories/account.repository';
import { encodeAccountCursor } from '../paging/account-cursor';
import { AccountConnectionType, AccountEdgeType } from '../types/account-connection.type';
import { accountView } from './account.view';
import { pageInfo } from './page-info.view';
import { viewOf } from './view-of';

export function accountConnectionView(search: AccountSearch, found: AccountSearchPage): AccountConnectionType {
  const edges = found.accounts.map((account, index) =>
    viewOf(AccountEdgeType, { cursor: encodeAccountCursor(search, found.keys[index]!), node: accountView(account) }),
  );
  const place = { backwards: false, hasMore: found.hasNext, continued: search.after !== undefined };
  return viewOf(AccountConnectionType, { edges, pageInfo: pageInfo(edges, place) });
}
