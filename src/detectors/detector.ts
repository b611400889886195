/**
 * The detector contract.
 * In: the facts a detector declared, frozen, and the moment they were observed. Out: scored or abstained, at once
 * (never a promise), so a detector cannot hide a read. What it did not declare it cannot see: it does not compile.
 */
import type { FactName, FactsOf, Scope } from '../domain/facts';
import type { AccountClass } from '../domain/score';
import type { Abstained, DetectorRef, Scored } from '../domain/signal';

export const themes = ['identity', 'activity', 'content', 'network', 'growth'] as const;
export type Theme = (typeof themes)[number];

/** What the facts cost to get: the profile object, the account's posts, or its relations. */
export const costs = ['profile', 'timeline', 'graph'] as const;
export type Cost = (typeof costs)[number];

export interface DetectorMeta<S extends Scope, R extends FactName<S>, U extends FactName<S>, M extends string> {
  /** Noun phrase for the suspicious state, kebab-case, equal to the file name; never reused. */
  readonly id: string;
  /** Raised whenever the same facts could yield another signal. */
  readonly version: number;
  readonly scope: S;
  readonly theme: Theme;
  /** Completes "This account …" or "This audience …" when suspicion is high. */
  readonly title: string;
  readonly rationale: string;
  /** Honest people who would trip it. At least one. */
  readonly falsePositives: readonly [string, ...string[]];
  /** Facts without which it abstains. */
  readonly requires: readonly R[];
  /** Facts it can use when they are known. It is told nothing else. */
  readonly uses?: readonly U[];
  readonly cost: Cost;
  /** Every sentence it can say, by name; {{observed}} and {{usual}} are filled from the evidence. */
  readonly messages: Readonly<Record<M, string>>;
  /** The class for which a high suspicion speaks; absent where it speaks for none in particular. */
  readonly indicates?: AccountClass;
  /** True where it only names a class and never adds points: what it finds is no fault. */
  readonly benign?: true;
  /**
   * Most points it may add by its author's judgement while no scorecard has weighed it, 0 to 5; 10 points double the
   * odds. Absent: none.
   */
  readonly expertPoints?: number;
}

export interface DetectorContext<O> {
  /** Defaults of the detector, where a scoring profile has not overridden them. */
  readonly options: Readonly<O>;
  /** When the facts were read from the platform, the only clock there is; null where that is not known. */
  readonly observedAt: Date | null;
}

export interface DetectorSpec<S extends Scope, R extends FactName<S>, U extends FactName<S>, M extends string, O> {
  readonly meta: DetectorMeta<S, R, U, M>;
  /** Thresholds and their defaults; a scoring profile may override them by detector id. */
  readonly options: O;
  evaluate(facts: ToldFacts<S, R, U>, context: DetectorContext<O>): Scored<NoInfer<M>> | Abstained;
  /**
   * The numbers of `evaluate` without its evidence, for who scores a great many accounts and reads none of it. Only where
   * `evaluate` is made from it: see gauged-detector.ts.
   */
  readonly gauge?: (facts: ToldFacts<S, R, U>, options: Readonly<O>) => Gauge | Abstained;
}

/** The facts that were declared: those required are there. */
export type ToldFacts<S extends Scope, R extends FactName<S>, U extends FactName<S>> = Readonly<Pick<FactsOf<S>, R>> &
  Readonly<Partial<Pick<FactsOf<S>, U>>>;

/** A reading without its evidence. */
export interface Gauge {
  readonly outcome?: undefined;
  /** As in a reading, [0,1]. */
  readonly suspicion: number;
  readonly confidence: number;
}

/** As the registry keeps it: what it may be told is known from meta.requires and meta.uses, no longer from the type. */
export type Detector<S extends Scope = Scope> = S extends Scope
  ? DetectorSpec<S, FactName<S>, FactName<S>, string, object>
  : never;

/** Identity function that infers the narrow types; the result is frozen. */
export function defineDetector<
  const S extends Scope,
  const M extends string,
  const R extends FactName<S> = never,
  const U extends FactName<S> = never,
  O extends object = object,
>(spec: DetectorSpec<S, R, U, M, O>): Detector<S> {
  return Object.freeze(spec) as unknown as Detector<S>;
}

/** How stored signals name a detector: `sparse-profile@1`. */
export function detectorRef(detector: Detector): DetectorRef {
  return `${detector.meta.id}@${detector.meta.version}`;
}
