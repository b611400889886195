/**
 * The catalogue of detectors: what the outside may rely on, as plain JSON (schema/detectors.json, README, GraphQL).
 */
import type { AccountClass } from '../domain/score';
import type { Scope } from '../domain/facts';
import type { Cost, Detector, Theme } from './detector';
import { detectors } from './registry';

export interface CatalogueEntry {
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

/** One entry per detector, in the registry's order. */
export function detectorCatalogue(registered: readonly Detector[] = detectors): CatalogueEntry[] {
  return registered.map(({ meta, options }) => ({
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
  }));
}
