/**
 * Settings of the fit. They were chosen on a plateau of what holds for data sets left out, not for a single one of them.
 */
import type { EvaluationOptions } from './evaluate';

export interface ScorecardOptions extends EvaluationOptions {
  readonly id: string;
  readonly version: number;
  /** Below this probability an account is called likely authentic. */
  readonly authenticBelow: number;
  readonly minimumCoverage: number;
}

export const defaultFitOptions: ScorecardOptions = {
  id: 'profile',
  version: 2,
  /**
   * Trust, by who said what an account is: 1 where authors bought or verified the accounts themselves, halved for
   * collections whose labels nobody vouches for, and halved again for a set of 2009–10 labelled by honeypots (trained on
   * alone it inverts the ranking of today's bots). A set that is not named is trusted fully.
   */
  setWeights: { 'caverlee-2011': 0.25, 'jubins-2017': 0.5, 'kaggle-37k': 0.5 },
  fineBins: 40,
  maximumBins: 8,
  minimumBinShare: 0.02,
  priorCases: 50,
  penalty: 300,
  /**
   * Five data sets cannot tell twenty measures' worth apart: drawn towards a common worth rather than towards nothing,
   * coefficients hold better for a set left out (mean AUC over five sets .889 to .894, the worst set alike).
   */
  usualCoefficient: 0.3,
  /** e^1.5 is about 4.5, and the odds at 15 % are 1 to 5.7: one reading alone calls nobody likely inauthentic. */
  evidenceCap: 1.5,
  /** The upper estimate of bots among active accounts of X (Varol et al., ICWSM 2017), and Botometer's published prior. */
  referencePrevalence: 0.15,
  /** More likely than not. */
  cut: 0.5,
  /** It is less likely to be inauthentic than an account drawn blindly; without enough coverage there is no verdict. */
  authenticBelow: 0.15,
  minimumCoverage: 0.3,
};
