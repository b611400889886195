/**
 * What a detector is told of an account: of the facts at hand those that it declared and that are known, in an object of
 * its own; and the one clock there is. Made ready for a batch, so that little is left to do per account.
 */
import type { AccountFacts, FactName, KnownFacts } from '../domain/facts';
import type { DetectorRef } from '../domain/signal';
import { type Detector, type DetectorContext, detectorRef } from './detector';

export interface RunOptions {
  /** Options by detector id; what is not named keeps the detector's default. */
  readonly detectorOptions?: Readonly<Record<string, object>>;
}

/** A detector made ready for a batch: everything that does not depend on the account, worked out once. */
export interface Prepared {
  readonly detector: Detector<'account'>;
  readonly ref: DetectorRef;
  readonly options: object;
  readonly required: readonly Teller[];
  readonly used: readonly Teller[];
  readonly missingWords: string[];
}

export type FactsForAll = Parameters<Detector<'account'>['evaluate']>[0];

export function prepare(detector: Detector<'account'>, { detectorOptions }: RunOptions): Prepared {
  const { id, requires, uses = [] } = detector.meta;
  return {
    detector,
    ref: detectorRef(detector),
    options: Object.freeze({ ...detector.options, ...detectorOptions?.[id] }),
    required: requires.map((name) => tellers[name]),
    used: uses.map((name) => tellers[name]),
    missingWords: [],
  };
}

/** Null where a required fact is not known. The object is nobody else's, and not frozen yet. */
export function tell({ required, used }: Prepared, known: KnownFacts): FactsForAll | null {
  const told: Draft = {};
  for (const teller of required) {
    if (!teller(told, known)) return null;
  }
  for (const teller of used) teller(told, known);
  return told as FactsForAll;
}

/** The moment of observation as one detector is told it. */
export class Context implements DetectorContext<object> {
  readonly #observedAt: Date | null;

  constructor(
    readonly options: object,
    observedAt: Date | null,
  ) {
    this.#observedAt = observedAt;
  }

  /** A Date cannot be frozen: each asker gets its own, so that nobody shifts another's clock. */
  get observedAt(): Date | null {
    return this.#observedAt && new Date(this.#observedAt);
  }
}

type Draft = Partial<AccountFacts>;

/** Tells one fact; false where it is not known. */
type Teller = (told: Draft, known: KnownFacts) => boolean;

/** One for each fact by its own name, and not one for all by a name it is given: engines make them twice as fast. */
const tellers: { readonly [Name in FactName<'account'>]: Teller } = {
  platform: (told, { platform }) => platform !== undefined && ((told.platform = platform), true),
  handle: (told, { handle }) => handle !== undefined && ((told.handle = handle), true),
  displayName: (told, { displayName }) => displayName !== undefined && ((told.displayName = displayName), true),
  bio: (told, { bio }) => bio !== undefined && ((told.bio = bio), true),
  location: (told, { location }) => location !== undefined && ((told.location = location), true),
  link: (told, { link }) => link !== undefined && ((told.link = link), true),
  ageDays: (told, { ageDays }) => ageDays !== undefined && ((told.ageDays = ageDays), true),
  followersCount: (told, { followersCount: count }) => count !== undefined && ((told.followersCount = count), true),
  followingCount: (told, { followingCount: count }) => count !== undefined && ((told.followingCount = count), true),
  postsCount: (told, { postsCount: count }) => count !== undefined && ((told.postsCount = count), true),
  likesCount: (told, { likesCount: count }) => count !== undefined && ((told.likesCount = count), true),
  listedCount: (told, { listedCount: count }) => count !== undefined && ((told.listedCount = count), true),
  hasAvatar: (told, { hasAvatar: flag }) => flag !== undefined && ((told.hasAvatar = flag), true),
  isVerified: (told, { isVerified: flag }) => flag !== undefined && ((told.isVerified = flag), true),
  isProtected: (told, { isProtected: flag }) => flag !== undefined && ((told.isProtected = flag), true),
  isAutomated: (told, { isAutomated: flag }) => flag !== undefined && ((told.isAutomated = flag), true),
  // Lists are shared by all who are told them: none must change them under the others.
  postTexts: (told, { postTexts: list }) => list !== undefined && ((told.postTexts = Object.freeze(list)), true),
  postGaps: (told, { postGaps: list }) => list !== undefined && ((told.postGaps = Object.freeze(list)), true),
  postTimesOfDay: (told, { postTimesOfDay: list }) =>
    list !== undefined && ((told.postTimesOfDay = Object.freeze(list)), true),
  postApplications: (told, { postApplications: list }) =>
    list !== undefined && ((told.postApplications = Object.freeze(list)), true),
  postKinds: (told, { postKinds: list }) => list !== undefined && ((told.postKinds = Object.freeze(list)), true),
};
