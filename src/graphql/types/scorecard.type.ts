/**
 * Scorecard: the rules by which signals become a probability. The model card and the plot are added by their resolver.
 */
import { GraphQLSafeInt } from 'graphql-scalars';
import { Extensions, Field, Float, Int, ObjectType } from 'type-graphql';
import { accountDetectors } from '../../detectors/registry';
import type { AccountClass } from '../../domain/score';
import type { Scorecard } from '../../scoring/scorecard';
import { AccountClassEnum } from '../enums/account-class.enum';
import { ScorecardEvaluationType } from './scorecard-evaluation.type';
import { ScorecardMeasureType } from './scorecard-measure.type';

@ObjectType('ScorecardBands', {
  simpleResolvers: true,
  description: 'Where verdicts begin and end. Between the two an account is uncertain.',
})
export class ScorecardBandsType {
  @Field(() => Float, { description: 'Below this probability an account is likely authentic.' })
  authenticBelow: number;

  @Field(() => Float, { description: 'From this probability on an account is likely inauthentic.' })
  inauthenticFrom: number;
}

@ObjectType('PopulationCalibration', {
  simpleResolvers: true,
  description: 'The calibration that would hold where all inauthentic accounts were of one kind; not used for scores.',
})
export class PopulationCalibrationType {
  @Field(() => String, { description: 'The kind, named as a population.' })
  population: string;

  @Field(() => Float, { description: 'What sums of evidence would be multiplied by.' })
  slope: number;

  @Field(() => Float, { description: 'What would be added, in log-odds at equal class frequencies.' })
  intercept: number;
}

@ObjectType('ScorecardCalibration', {
  simpleResolvers: true,
  description: 'How sums of evidence were made to hold as probabilities, by predictions for data sets left out.',
})
export class ScorecardCalibrationType {
  @Field(() => String, { description: 'The method, such as `platt`.' })
  method: string;

  @Field(() => Float, { description: 'What sums of evidence are multiplied by; all points already contain it.' })
  slope: number;

  @Field(() => Float, { description: 'What is added, in log-odds at equal class frequencies; in `startPoints`.' })
  intercept: number;

  @Extensions({ listSize: 3 })
  @Field(() => [PopulationCalibrationType], { description: 'What would hold for one kind alone, where it is known.' })
  populations: PopulationCalibrationType[];
}

@ObjectType('ScorecardDataset', { simpleResolvers: true, description: 'A labelled data set that was learned on.' })
export class ScorecardDatasetType {
  @Field(() => String, { description: 'Its name.' })
  dataset: string;

  @Field(() => GraphQLSafeInt, { description: 'Accounts labelled genuine.' })
  authentic: number;

  @Field(() => GraphQLSafeInt, { description: 'Accounts labelled anything else.' })
  inauthentic: number;

  @Field(() => Float, { description: 'The trust in its labels: how much it counts, whatever its size.' })
  weight: number;

  @Field(() => String, { nullable: true, description: 'Its source as its authors ask to be cited; null if not known.' })
  citation: string | null;
}

@ObjectType('PopulationErrorRates', {
  simpleResolvers: true,
  description: 'How often the verdict is right about accounts of a population that it was not learned on.',
})
export class PopulationErrorRatesType {
  @Field(() => String, { description: 'The population, as `Audience.share` can name it.' })
  population: string;

  @Field(() => Float, { description: 'Share of the inauthentic that is flagged, 0 to 1.' })
  sensitivity: number;

  @Field(() => Float, {
    description: 'Accounts behind it; of pooled subsets, as many as foretell a further one as well as these do.',
  })
  sensitivityCount: number;

  @Field(() => Float, { description: 'Share of the genuine that is left alone, 0 to 1.' })
  specificity: number;

  @Field(() => Float, { description: 'Accounts behind it, counted as those of `sensitivityCount`.' })
  specificityCount: number;
}

@ObjectType('Scorecard', {
  simpleResolvers: true,
  description: 'The rules by which signals become a probability, with what they were learned on and how good they are.',
})
export class ScorecardType {
  /** What is shown; not exposed. */
  scorecard: Scorecard;

  @Field(() => String, { description: 'Its name, the same for all its versions.' })
  name: string;

  @Field(() => Int, { description: 'Raised with every change of a weight; a version never changes.' })
  version: number;

  @Field(() => String, { description: 'Name and version, as in `AccountScore.scorecard`.' })
  ref: string;

  @Field(() => String, { description: 'SHA-256 over all it holds, in hexadecimal.' })
  digest: string;

  @Field(() => Boolean, { description: 'True for the one by which accounts are scored now.' })
  current: boolean;

  @Field(() => Float, { description: 'The share of inauthentic accounts for which probabilities hold.' })
  referencePrevalence: number;

  @Field(() => Float, { description: 'Points that every account starts from; ten points double the odds.' })
  startPoints: number;

  @Field(() => ScorecardBandsType, { description: 'Where verdicts begin and end.' })
  bands: ScorecardBandsType;

  @Field(() => Float, { description: 'Least coverage with which a probability is given, 0 to 1.' })
  minimumCoverage: number;

  @Field(() => ScorecardCalibrationType, { description: 'How probabilities were made to hold.' })
  calibration: ScorecardCalibrationType;

  @Extensions({ listSize: 10 })
  @Field(() => [ScorecardDatasetType], { description: 'The labelled data sets it was learned on.' })
  learnedOn: ScorecardDatasetType[];

  @Extensions({ listSize: accountDetectors.length })
  @Field(() => [ScorecardMeasureType], { description: 'What each detector’s readings are worth.' })
  measures: ScorecardMeasureType[];

  @Field(() => [AccountClassEnum], { description: 'The classes that count as flagged in its error rates.' })
  flaggedClasses: readonly AccountClass[];

  @Field(() => String, { description: 'The population whose error rates apply unless another is named.' })
  defaultPopulation: string;

  @Extensions({ listSize: 12 })
  @Field(() => [PopulationErrorRatesType], { description: 'How often the verdict is right, by population.' })
  errorRates: PopulationErrorRatesType[];

  @Field(() => ScorecardEvaluationType, {
    nullable: true,
    description: 'How it did on data sets left out; null for a version that did not keep it.',
  })
  evaluation: ScorecardEvaluationType | null;
}
