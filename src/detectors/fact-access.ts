/**
 * Which facts of an account are known, as bits of one number, and how each is handed over: written out fact by fact,
 * because engines look up a name that is written there several times as fast as one that they are given.
 */
import type { AccountFacts, FactName, KnownFacts } from '../domain/facts';

/** One bit per fact, so at most 31 of them. A fact that is missing here does not compile. */
export const factBits: { readonly [Name in FactName<'account'>]: number } = {
  platform: 1 << 0,
  handle: 1 << 1,
  displayName: 1 << 2,
  bio: 1 << 3,
  location: 1 << 4,
  link: 1 << 5,
  ageDays: 1 << 6,
  followersCount: 1 << 7,
  followingCount: 1 << 8,
  postsCount: 1 << 9,
  likesCount: 1 << 10,
  listedCount: 1 << 11,
  hasAvatar: 1 << 12,
  isVerified: 1 << 13,
  isProtected: 1 << 14,
  isAutomated: 1 << 15,
  postTexts: 1 << 16,
  postGaps: 1 << 17,
  postTimesOfDay: 1 << 18,
  postApplications: 1 << 19,
  postKinds: 1 << 20,
};

/** The bits of the facts that are known. */
export function knownBits(known: KnownFacts): number {
  let bits = 0;
  if (known.platform !== undefined) bits |= factBits.platform;
  if (known.handle !== undefined) bits |= factBits.handle;
  if (known.displayName !== undefined) bits |= factBits.displayName;
  if (known.bio !== undefined) bits |= factBits.bio;
  if (known.location !== undefined) bits |= factBits.location;
  if (known.link !== undefined) bits |= factBits.link;
  if (known.ageDays !== undefined) bits |= factBits.ageDays;
  if (known.followersCount !== undefined) bits |= factBits.followersCount;
  if (known.followingCount !== undefined) bits |= factBits.followingCount;
  if (known.postsCount !== undefined) bits |= factBits.postsCount;
  if (known.likesCount !== undefined) bits |= factBits.likesCount;
  if (known.listedCount !== undefined) bits |= factBits.listedCount;
  if (known.hasAvatar !== undefined) bits |= factBits.hasAvatar;
  if (known.isVerified !== undefined) bits |= factBits.isVerified;
  if (known.isProtected !== undefined) bits |= factBits.isProtected;
  if (known.isAutomated !== undefined) bits |= factBits.isAutomated;
  if (known.postTexts !== undefined) bits |= factBits.postTexts;
  if (known.postGaps !== undefined) bits |= factBits.postGaps;
  if (known.postTimesOfDay !== undefined) bits |= factBits.postTimesOfDay;
  if (known.postApplications !== undefined) bits |= factBits.postApplications;
  if (known.postKinds !== undefined) bits |= factBits.postKinds;
  return bits;
}

export type FactDraft = Partial<AccountFacts>;

/** Hands a fact over as it is at hand. */
export type HandOver = (told: FactDraft, known: KnownFacts) => unknown;

export const handOver: { readonly [Name in FactName<'account'>]: HandOver } = {
  platform: (told, known) => (told.platform = known.platform),
  handle: (told, known) => (told.handle = known.handle),
  displayName: (told, known) => (told.displayName = known.displayName),
  bio: (told, known) => (told.bio = known.bio),
  location: (told, known) => (told.location = known.location),
  link: (told, known) => (told.link = known.link),
  ageDays: (told, known) => (told.ageDays = known.ageDays),
  followersCount: (told, known) => (told.followersCount = known.followersCount),
  followingCount: (told, known) => (told.followingCount = known.followingCount),
  postsCount: (told, known) => (told.postsCount = known.postsCount),
  likesCount: (told, known) => (told.likesCount = known.likesCount),
  listedCount: (told, known) => (told.listedCount = known.listedCount),
  hasAvatar: (told, known) => (told.hasAvatar = known.hasAvatar),
  isVerified: (told, known) => (told.isVerified = known.isVerified),
  isProtected: (told, known) => (told.isProtected = known.isProtected),
  isAutomated: (told, known) => (told.isAutomated = known.isAutomated),
  // Lists are the same for all who are told them: none must change them under the others.
  postTexts: (told, known) => (told.postTexts = Object.freeze(known.postTexts)),
  postGaps: (told, known) => (told.postGaps = Object.freeze(known.postGaps)),
  postTimesOfDay: (told, known) => (told.postTimesOfDay = Object.freeze(known.postTimesOfDay)),
  postApplications: (told, known) => (told.postApplications = Object.freeze(known.postApplications)),
  postKinds: (told, known) => (told.postKinds = Object.freeze(known.postKinds)),
};
