/**
 * What an audit says of first digits: whether the followers' own counts lead with the digits that counts of people lead
 * with. Weak evidence, whatever it says.
 */

/** Which of the followers' counts. */
export const countedColumns = ['followers-count', 'following-count'] as const;
export type CountedColumn = (typeof countedColumns)[number];

/** Nigrini's words for the mean absolute deviation of first digits. */
export const digitConformities = ['close', 'acceptable', 'marginal', 'nonconforming'] as const;
export type DigitConformity = (typeof digitConformities)[number];

/**
 * `agrees`: chance explains the distance. `deviates`: chance does not, and the distance is large. `small-deviation`: chance
 * does not, but with so many counts the smallest difference shows.
 */
export const digitReadings = ['agrees', 'small-deviation', 'deviates'] as const;
export type DigitReading = (typeof digitReadings)[number];

export interface DigitFrequency {
  /** 1 … 9. */
  readonly digit: number;
  readonly count: number;
  /** Share of the used counts, and by the law, [0,1]. */
  readonly share: number;
  readonly expectedShare: number;
}

/** Counts that are known and were not used. */
export interface CountsLeftOut {
  readonly zeros: number;
  /** 1 … 9: what is counted one by one has no leading digit to speak of. */
  readonly oneDigit: number;
  /** At a limit of the platform or near it, where accounts pile up. */
  readonly atLimit: number;
}

export interface DigitLawFigures {
  readonly of: CountedColumn;
  readonly usedCount: number;
  readonly unknownCount: number;
  readonly leftOut: CountsLeftOut;
  /** Powers of ten that the counts span, ones of one digit included. */
  readonly decades: number;
  /** The nine digits in their order. */
  readonly digits: readonly DigitFrequency[];
  /** Pearson's r of observed with expected shares; Golbeck flags below 0.5. */
  readonly correlation: number;
  readonly chiSquared: number;
  /** Chance of such a chi-squared under the law, [0,1]. */
  readonly pValue: number;
  readonly meanAbsoluteDeviation: number;
  readonly conformity: DigitConformity;
  readonly reading: DigitReading;
}

/** A column of which nothing can be said. */
export interface DigitLawUntold {
  readonly of: CountedColumn;
  readonly detail: string;
}

export interface DigitLawFound {
  /** What it may add to a judgement, always. */
  readonly weight: 'weak';
  readonly figures: readonly DigitLawFigures[];
  readonly untold: readonly DigitLawUntold[];
  /** Why honest audiences deviate; told whatever was found. */
  readonly innocentExplanations: readonly string[];
  readonly method: string;
  readonly warnings: readonly string[];
}
