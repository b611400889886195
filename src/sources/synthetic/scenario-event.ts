/**
 * What may happen to an audience besides its growth. `at` is a share of the time between the audience's beginning and the
 * observation; counts are of followers who came, of whom some may have left before the observation.
 */

/** The platform suggests the account to people who join: many of those who come are new. */
export interface SignUpBurst {
  readonly kind: 'sign-up-burst';
  readonly at: number;
  readonly count: number;
  readonly days: number;
  /** Share of accounts made shortly before they follow, [0,1]. */
  readonly newcomerShare: number;
  /** Mean age of those, days. */
  readonly newcomerDays: number;
}

/** Existing accounts come at once and ever fewer after: a newspaper wrote, a post went round, a starter pack was shared. */
export interface Influx {
  readonly kind: 'press-event' | 'viral-post' | 'starter-pack';
  readonly at: number;
  readonly count: number;
  /** Mean of the exponential tail. */
  readonly decayDays: number;
  /** As in an age mix: above 1 younger accounts, below 1 older ones. */
  readonly youth: number;
  readonly newcomerShare: number;
}

/** People come to win something; a share of them leaves after the draw. */
export interface Giveaway {
  readonly kind: 'giveaway';
  readonly at: number;
  readonly count: number;
  readonly days: number;
  readonly drawAfterDays: number;
  readonly leavingShare: number;
}

/** The platform removes a share of the thin profiles that follow at that moment. */
export interface Purge {
  readonly kind: 'purge';
  readonly at: number;
  readonly share: number;
}

/** How well made purchased accounts are; `mixed` has all three, thin ones most. */
export const boughtQualities = ['thin', 'plain', 'dressed'] as const;
export type BoughtQuality = (typeof boughtQualities)[number];

/** When purchased accounts were made: a batch long ago, in the days before each follows, or over the years by their first owners. */
export type BoughtAges =
  | { readonly kind: 'aged'; readonly withinDays: number; readonly daysBefore: number }
  | { readonly kind: 'fresh'; readonly withinDays: number }
  | { readonly kind: 'second-hand' };

export interface Purchase {
  readonly kind: 'purchase';
  readonly at: number;
  readonly count: number;
  readonly ages: BoughtAges;
  /** Over so many days, or so slowly that so many organic followers come per bought one. */
  readonly delivery: { readonly days: number } | { readonly organicPerBought: number };
  readonly quality: BoughtQuality | 'mixed';
  /** Whoever paid, the list looks the same. */
  readonly by: 'own' | 'another';
}

export type ScenarioEvent = SignUpBurst | Influx | Giveaway | Purge | Purchase;
