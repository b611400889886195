/**
 * Gathers the facts of many accounts at once, in their order.
 */
import type { Account, AccountId } from '../domain/account';
import type { KnownFacts } from '../domain/facts';
import type { Post } from '../domain/post';
import { postFacts } from './account/post-facts';
import { profileFacts } from './account/profile-facts';

/** Posts by the id of their account; an account without an entry has none that are known. */
export type PostsByAccount = ReadonlyMap<AccountId, readonly Post[]>;

const noPosts: PostsByAccount = new Map();

/**
 * One record per account, in the order given; an id-only account has its platform, and what its posts tell where they
 * are at hand.
 */
export function gatherAccountFacts(accounts: readonly Account[], posts: PostsByAccount = noPosts): KnownFacts[] {
  return accounts.map(({ id, platform, profile, observedAt }) => {
    const ofProfile = profileFacts(platform, profile, observedAt);
    const timeline = posts.get(id);
    return timeline === undefined ? ofProfile : { ...ofProfile, ...postFacts(timeline) };
  });
}
