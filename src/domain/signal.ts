/**
 * What a detector says: a reading with evidence, or an honest abstention. Failure is said for it, by the runner.
 */
/** `ratio` is any quotient; `share` lies in [0,1] and is shown in per cent. */
export const units = ['count', 'ratio', 'share', 'per-day', 'days', 'hours', 'bits', 'characters'] as const;
export type Unit = (typeof units)[number];

/** `message` names a sentence in the detector's own meta.messages; `usual` is the range of ordinary accounts. */
export type Evidence<M extends string = string> = { readonly message: M } & (
  | {
      readonly kind: 'measure';
      readonly observed: number;
      readonly usual?: readonly [low: number, high: number];
      readonly unit: Unit;
    }
  | { readonly kind: 'excerpt'; readonly text: string; readonly usual?: string }
);

export interface Scored<M extends string = string> {
  readonly outcome: 'scored';
  /** 0 nothing odd … 1 as odd as this detector can say. */
  readonly suspicion: number;
  /** How much the data allowed it to know, 0 … 1. */
  readonly confidence: number;
  readonly evidence: readonly [Evidence<M>, ...Evidence<M>[]];
}

export const abstentionReasons = ['missing-facts', 'too-little-data', 'not-applicable'] as const;
export interface Abstained {
  readonly outcome: 'abstained';
  readonly because: (typeof abstentionReasons)[number];
  /** In words, for people: which fact, how much data. */
  readonly detail: string;
}

export interface Failed {
  readonly outcome: 'failed';
  /** The kind of error, never a user's text or a stack. */
  readonly error: string;
}

/** How signals name the detector that spoke: id and version, such as `sparse-profile@1`. */
export type DetectorRef = `${string}@${number}`;

export function parseDetectorRef(ref: DetectorRef): { readonly id: string; readonly version: number } {
  const at = ref.lastIndexOf('@');
  return { id: ref.slice(0, at), version: Number(ref.slice(at + 1)) };
}

export type Signal = (Scored | Abstained | Failed) & { readonly detector: DetectorRef };

/** A signal and what it did to the score. */
export type WeighedSignal = Signal & {
  /**
   * Points added to the suspicion of the account, 10 to a doubling of the odds; negative speaks for it;
   * null where nothing was said.
   */
  readonly points: number | null;
};
