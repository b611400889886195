/**
 * The catalogue of detectors: what the outside may rely on, as plain JSON (schema/detectors.json, README, GraphQL).
 */
import type { AccountClass } from '../domain/score';
import type { Scope } from '../domain/facts';
import type { Cost, Detector, Theme } from './detector';
import { detectors } from './registry';

/** How well a detector's suspicion alone tells the accounts of a labelled data set apart. */
export interface DetectorMeasurement {
  readonly dataset: string;
  /** Area under the ROC curve: 0.5 says nothing, 1 tells all apart, less than 0.5 points the other way. */
  readonly rocAuc: number;
}

/** How a detector stands with a scorecard. */
export interface DetectorStanding {
  /** True where the scorecard gives it a weight. */
  readonly fitted: boolean;
  /** Most points it may add by its author's judgement; 0 where the scorecard has weighed it. */
  readonly expertPoints: number;
  /** Empty where the scorecard was learned without it. */
  readonly measured: readonly DetectorMeasurement[];
}

export interface CatalogueEntry extends DetectorStanding {
  readonly id: string;
  readonly version: number;
  readonly scope: Scope;
  readonly theme: Theme;
  /** Completes "This account …" when suspicion is high. */
  readonly title: string;
  readonly rationale: string;
  readonly falsePositives: readonly string[];
  /** Names of the facts without which it abstains, and of those it can use. */
  readonly requires: readonly string[];
  readonly uses: readonly string[];
  readonly cost: Cost;
  /** Its thresholds and their defaults, by name. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Its sentences, by name, with {{observed}} and {{usual}}. */
  readonly messages: Readonly<Record<string, string>>;
  /** The class for which a high suspicion speaks; null where it speaks for none in particular. */
  readonly indicates: AccountClass | null;
  /** True where it only names a class and never adds points. */
  readonly benign: boolean;
}

/**
 * One entry per detector, in the registry's order.
 * @param standingOf how each stands with the scorecard in use
 */
export function detectorCatalogue(
  standingOf: (detector: Detector) => DetectorStanding,
  registered: readonly Detector[] = detectors,
): CatalogueEntry[] {
  return registered.map((detector) => ({ ...describe(detector), ...standingOf(detector) }));
}

function describe({ meta, options }: Detector): Omit<CatalogueEntry, keyof DetectorStanding> {
  return {
    id: meta.id,
    version: meta.version,
    scope: meta.scope,
    theme: meta.theme,
    title: meta.title,
    rationale: meta.rationale,
    falsePositives: [...meta.falsePositives],
    requires: [...meta.requires],
    uses: [...(meta.uses ?? [])],
    cost: meta.cost,
    options: { ...options },
    messages: { ...meta.messages },
    indicates: meta.indicates ?? null,
    benign: meta.benign ?? false,
  };
}
