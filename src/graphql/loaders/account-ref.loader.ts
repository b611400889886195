/**
 * Accounts by platform and handle or native id: one read per batch. Not cached across requests: what a name stands for
 * must be seen at once when it is imported; by id, the account itself is.
 */
import DataLoader from 'dataloader';
import type { Account, AccountRef } from '../../domain/account';
import type { AccountLoader } from './account.loader';
import type { LoaderSources } from './loader-sources';

export type AccountRefLoader = DataLoader<AccountRef, Account | null, string>;

export function accountRefLoader({ reads }: LoaderSources, accounts: AccountLoader): AccountRefLoader {
  return new DataLoader(
    async (refs) => {
      const found = await reads.accounts.byRefs(refs);
      for (const account of found) if (account) accounts.prime(account.id, account);
      return found;
    },
    { cacheKeyFn: keyOf },
  );
}

function keyOf(ref: AccountRef): string {
  const isHandle = ref.handle !== undefined;
  return JSON.stringify([ref.platform, isHandle, isHandle ? ref.handle.toLowerCase() : ref.nativeId]);
}
