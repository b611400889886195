/**
 * What a scorecard keeps of its evaluation on data sets it was not learned on, so that its model card and the API can
 * show it without the data.
 */
import { z } from 'zod';
import { calibrationMethods, type CalibrationLosses } from '../lib/stats/calibrators';
import { labels } from './labelled-profiles';

const share = z.number().min(0).max(1);
const count = z.int().min(0);

const qualitySchema = {
  rocAuc: share,
  /** At the reference prevalence, as all that follow. */
  prAuc: share,
  brier: share,
  logLoss: z.number().min(0),
  calibrationError: share,
};

const subsetSchema = z.strictObject({
  subset: z.string(),
  label: z.enum(labels),
  count,
  /** Share flagged: recall among the inauthentic, false flags among the genuine. */
  flaggedShare: share,
});

const setSchema = z.strictObject({
  dataset: z.string().min(1),
  authentic: count,
  inauthentic: count,
  ...qualitySchema,
  sensitivity: share,
  specificity: share,
  subsets: z.array(subsetSchema).min(1),
});

const reliabilitySchema = z.strictObject({
  from: share,
  to: share,
  count,
  weight: z.number().min(0),
  /** Weighted mean probability and share of the inauthentic; null in an empty bin. */
  predicted: share.nullable(),
  observed: share.nullable(),
});

const blankedSchema = z.strictObject({
  /** Of the profile. */
  field: z.string().min(1),
  count,
  unknownShare: share,
  /** Null where nobody has a probability both with the field and without. */
  meanBefore: share.nullable(),
  meanAfter: share.nullable(),
});

export const evaluationSchema = z.strictObject({
  /** Each data set in turn left out of fit and calibration, and then judged. */
  method: z.literal('leave-one-set-out'),
  /** To which each data set was weighed. */
  referencePrevalence: z.number().gt(0).lt(1),
  /** Probability from which an account counted as flagged; declared bots are not. */
  cut: share,
  sets: z.array(setSchema).min(1),
  /** Over all held-out forecasts, each data set weighing by its trust. */
  pooled: z.strictObject(qualitySchema),
  reliability: z.array(reliabilitySchema).min(1),
  /** Mean log loss in nats of each way of calibrating on the sets left out, at equal class frequencies, by trust. */
  calibrationLosses: z.record(z.enum(calibrationMethods), z.number().min(0)),
  /** By the scorecard itself, not left out: what the want of one field does to people's mean probability. */
  blanking: z.array(blankedSchema),
});

export type EvaluationRecord = z.infer<typeof evaluationSchema>;

type Quality = EvaluationRecord['pooled'];

/** What an evaluation must hold to be recorded; it may hold more. */
export interface Evaluated {
  readonly options: { readonly referencePrevalence: number; readonly cut: number };
  readonly sets: readonly (Quality & {
    readonly dataset: string;
    readonly authentic: number;
    readonly inauthentic: number;
    readonly rates: { readonly sensitivity: number; readonly specificity: number };
    readonly subsets: readonly EvaluationRecord['sets'][number]['subsets'][number][];
  })[];
  readonly pooled: Quality;
  readonly reliability: readonly EvaluationRecord['reliability'][number][];
  readonly calibrationLosses: CalibrationLosses;
}

/** Keeps the figures alone, in the order of the record; NaN becomes null. */
export function evaluationRecord(
  { options, sets, pooled, reliability, calibrationLosses }: Evaluated,
  blanking: readonly EvaluationRecord['blanking'][number][],
): EvaluationRecord {
  return {
    method: 'leave-one-set-out',
    referencePrevalence: options.referencePrevalence,
    cut: options.cut,
    sets: sets.map((set) => ({
      dataset: set.dataset,
      authentic: set.authentic,
      inauthentic: set.inauthentic,
      ...qualityOf(set),
      sensitivity: set.rates.sensitivity,
      specificity: set.rates.specificity,
      subsets: set.subsets.map(({ subset, label, count, flaggedShare }) => ({ subset, label, count, flaggedShare })),
    })),
    pooled: qualityOf(pooled),
    reliability: reliability.map(({ from, to, count, weight, predicted, observed }) => {
      return { from, to, count, weight, predicted: orNull(predicted), observed: orNull(observed) };
    }),
    calibrationLosses: { ...calibrationLosses },
    blanking: blanking.map(({ field, count, unknownShare, meanBefore, meanAfter }) => {
      return { field, count, unknownShare, meanBefore: orNull(meanBefore), meanAfter: orNull(meanAfter) };
    }),
  };
}

function qualityOf({ rocAuc, prAuc, brier, logLoss, calibrationError }: Quality): Quality {
  return { rocAuc, prAuc, brier, logLoss, calibrationError };
}

function orNull(value: number | null): number | null {
  return value === null || Number.isNaN(value) ? null : value;
}
