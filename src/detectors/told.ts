/**
 * What a detector is told of an account: of the facts at hand those that it declared and that are known, in an object of
 * its own; and the one clock there is. Made ready for a batch, so that little is left to do per account.
 */
import type { FactName, KnownFacts } from '../domain/facts';
import type { DetectorRef } from '../domain/signal';
import { type Detector, type DetectorContext, detectorRef } from './detector';
import { type FactDraft, type HandOver, factBits, handOver } from './fact-access';

export interface RunOptions {
  /** Options by detector id; what is not named keeps the detector's default. */
  readonly detectorOptions?: Readonly<Record<string, object>>;
}

/** A detector made ready for a batch: everything that does not depend on the account, worked out once. */
export interface Prepared {
  readonly detector: Detector<'account'>;
  readonly ref: DetectorRef;
  readonly options: object;
  /** Bits of the facts without which it is not asked. */
  readonly required: number;
  /** Every fact that it is told where it is known. */
  readonly declared: readonly { readonly bit: number; readonly handOver: HandOver }[];
  /** By the bits of the facts that are missing: the words for it, once they were needed. */
  readonly missingWords: Map<number, string>;
}

export type FactsForAll = Parameters<Detector<'account'>['evaluate']>[0];

export function prepare(detector: Detector<'account'>, { detectorOptions }: RunOptions): Prepared {
  const { id, requires, uses = [] } = detector.meta;
  return {
    detector,
    ref: detectorRef(detector),
    options: Object.freeze({ ...detector.options, ...detectorOptions?.[id] }),
    required: bitsOf(requires),
    declared: [...requires, ...uses].map((name) => ({ bit: factBits[name], handOver: handOver[name] })),
    missingWords: new Map(),
  };
}

function bitsOf(names: readonly FactName<'account'>[]): number {
  return names.reduce((bits, name) => bits | factBits[name], 0);
}

/** @param bits of the facts that are known. The object is nobody else's, and not frozen yet. */
export function tell({ declared }: Prepared, known: KnownFacts, bits: number): FactsForAll {
  const told: FactDraft = {};
  for (const fact of declared) if ((bits & fact.bit) !== 0) fact.handOver(told, known);
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
