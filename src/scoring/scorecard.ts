/**
 * The scorecard: how much each detector's reading is worth, as versioned data learned from labelled profiles
 * (credit-scoring practice: Siddiqi, "Credit Risk Scorecards", 2006). Its shape, and what a valid one fulfils.
 */
import { z } from 'zod';
import { accountClasses } from '../domain/score';
import { evaluationSchema } from './evaluation-record';

const share = z.number().min(0).max(1);
const ref = z.string().regex(/^[a-z][a-z0-9-]*@[1-9]\d*$/, 'a detector and its version, such as sparse-profile@1');

const binSchema = z.strictObject({
  /** Least suspicion in the bin; it ends where the next begins, the last one at 1. */
  from: share,
  /** Share of the authentic and of the inauthentic accounts learned on whose reading fell here. */
  authenticShare: share,
  inauthenticShare: share,
  /** Log of the likelihood ratio, shrunk (settings in `fit`); positive speaks for inauthentic. Never falls. */
  weightOfEvidence: z.number(),
});

const measureSchema = z
  .strictObject({
    detector: ref,
    /** What the logistic regression leaves of the evidence beside the other measures; 0 where it is given no say. */
    coefficient: z.number().min(0),
    /** Why it has no say; null where it has one. */
    silencedBecause: z.string().min(1).nullable(),
    /** Per data set learned on: area under the ROC curve of the suspicion alone; above 0.5 it points the right way. */
    separation: z.record(z.string(), share),
    bins: z.array(binSchema).min(1),
  })
  .refine(({ bins }) => bins[0]?.from === 0 && rises(bins.map(({ from }) => from)), 'bins must start at 0 and rise');

/** Calibrated log-odds at equal class frequencies = intercept + slope × what the measures add up to. */
const lineSchema = { slope: z.number().positive(), intercept: z.number() };

const errorRatesSchema = z.strictObject({
  sensitivity: share,
  /** Labelled accounts behind it; of pooled populations, as many as foretell a further one as well as they do. */
  sensitivityCount: z.number().positive(),
  specificity: share,
  specificityCount: z.number().positive(),
});

export const scorecardSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    version: z.int().positive(),
    /** Every detector it was learned with, benign ones too, and a digest of their versions and options. */
    detectors: z.array(ref).min(1),
    detectorsDigest: z.string().regex(/^[0-9a-f]{64}$/),
    /** Share of inauthentic accounts for which probabilities hold. */
    referencePrevalence: z.number().gt(0).lt(1),
    /** Log-odds of an account about which no measure says anything, calibration and reference prevalence included. */
    intercept: z.number(),
    /** Platt scaling, from predictions on data sets left out: every contribution is multiplied by the slope. */
    calibration: z.strictObject({
      method: z.literal('platt'),
      ...lineSchema,
      /** The line that would hold where all inauthentic accounts were of one kind; not used for scores. */
      populations: z.record(z.string(), z.strictObject(lineSchema)).optional(),
    }),
    measures: z.array(measureSchema).min(1),
    /** Least coverage with which a probability is given. */
    minimumCoverage: share,
    /** Verdicts: likely authentic below the one probability, likely inauthentic from the other on. */
    bands: z
      .strictObject({ authenticBelow: share, inauthenticFrom: share })
      .refine((bands) => bands.authenticBelow <= bands.inauthenticFrom, 'authenticBelow is above inauthenticFrom'),
    /** How often the verdict is right about accounts of data sets it was not learned on. */
    errorRates: z
      .strictObject({
        /** What counted as flagged: an account of one of these classes. */
        classes: z.array(z.enum(accountClasses)).min(1),
        /** The population that an audience is taken to be like unless the caller names another. */
        defaultPopulation: z.string(),
        populations: z.record(z.string(), errorRatesSchema),
      })
      .refine((rates) => Object.hasOwn(rates.populations, rates.defaultPopulation), 'no rates of defaultPopulation'),
    learnedOn: z.strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      sets: z.array(
        z.strictObject({
          dataset: z.string().min(1),
          authentic: z.int().min(0),
          inauthentic: z.int().min(0),
          weight: z.number().min(0),
        }),
      ),
    }),
    /** The settings of the fit; it draws no random number, so there is no seed. */
    fit: z.record(z.string(), z.union([z.number(), z.record(z.string(), z.number())])),
    /** How it did on data sets left out; absent where that was not kept. */
    evaluation: evaluationSchema.optional(),
  })
  .refine(({ measures }) => new Set(measures.map((each) => each.detector)).size === measures.length, 'a measure twice')
  .refine(
    ({ measures, detectors }) => measures.every((each) => detectors.includes(each.detector)),
    'a measure of a detector that is not among its detectors',
  );

export type Scorecard = DeepReadonly<z.infer<typeof scorecardSchema>>;
export type Measure = Scorecard['measures'][number];
export type Bin = Measure['bins'][number];
export type ScorecardEvaluation = NonNullable<Scorecard['evaluation']>;
export type ErrorRates = DeepReadonly<z.infer<typeof errorRatesSchema>>;

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** How stored scores name a scorecard, such as `profile@1`. */
export function scorecardRef({ id, version }: Pick<Scorecard, 'id' | 'version'>): string {
  return `${id}@${version}`;
}

function rises(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value > values[index - 1]!);
}
