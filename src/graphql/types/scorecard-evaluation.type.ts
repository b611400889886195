/**
 * ScorecardEvaluation: how a scorecard did on data sets that it was not learned on.
 */
import { GraphQLSafeInt } from 'graphql-scalars';
import { Extensions, Field, Float, ObjectType } from 'type-graphql';
import type { Label } from '../../scoring/labelled-profiles';
import { AccountLabelEnum } from '../enums/account-label.enum';

@ObjectType('ForecastQuality', {
  simpleResolvers: true,
  description: 'How well probabilities rank and hold, at the reference prevalence.',
})
export class ForecastQualityType {
  @Field(() => Float, { description: 'Area under the ROC curve: 0.5 is chance, 1 tells all apart.' })
  rocAuc: number;

  @Field(() => Float, { description: 'Area under the precision-recall curve, as average precision.' })
  prAuc: number;

  @Field(() => Float, { description: 'Brier score: mean squared distance from what was so, 0 is perfect.' })
  brier: number;

  @Field(() => Float, { description: 'Mean negative log-likelihood in nats, 0 is perfect.' })
  logLoss: number;

  @Field(() => Float, { description: 'Expected calibration error over ten bins, 0 is perfect.' })
  calibrationError: number;
}

@ObjectType('EvaluatedSubset', { simpleResolvers: true, description: 'Accounts of one kind within a data set.' })
export class EvaluatedSubsetType {
  @Field(() => String, { description: 'Its name in the data set.' })
  subset: string;

  @Field(() => String, { nullable: true, description: 'Who that is, in words; null where it is not known here.' })
  description: string | null;

  @Field(() => AccountLabelEnum, { description: 'What its accounts are labelled.' })
  label: Label;

  @Field(() => GraphQLSafeInt, { description: 'How many.' })
  count: number;

  @Field(() => Float, { description: 'Share flagged: of GENUINE, wrongly; of any other label, rightly.' })
  flaggedShare: number;
}

@ObjectType('EvaluatedDataset', {
  simpleResolvers: true,
  description: 'A data set judged by a scorecard that all the others taught.',
})
export class EvaluatedDatasetType extends ForecastQualityType {
  @Field(() => String, { description: 'Its name.' })
  dataset: string;

  @Field(() => GraphQLSafeInt, { description: 'Accounts labelled genuine.' })
  authentic: number;

  @Field(() => GraphQLSafeInt, { description: 'Accounts labelled anything else.' })
  inauthentic: number;

  @Field(() => Float, { description: 'Share of the others that is flagged, 0 to 1.' })
  sensitivity: number;

  @Field(() => Float, { description: 'Share of the genuine that is left alone, 0 to 1.' })
  specificity: number;

  @Extensions({ listSize: 8 })
  @Field(() => [EvaluatedSubsetType], { description: 'Its accounts by kind.' })
  subsets: EvaluatedSubsetType[];
}

@ObjectType('ReliabilityBin', {
  simpleResolvers: true,
  description: 'Accounts whose probability lies from `from` to below `to`: what was said of them, and what was so.',
})
export class ReliabilityBinType {
  @Field(() => Float, { description: 'Lower end, inclusive.' })
  from: number;

  @Field(() => Float, { description: 'Upper end, exclusive unless it is 1.' })
  to: number;

  @Field(() => GraphQLSafeInt, { description: 'How many accounts.' })
  count: number;

  @Field(() => Float, { description: 'Their weight, each data set weighing by the trust in it.' })
  weight: number;

  @Field(() => Float, { nullable: true, description: 'Mean probability said; null where nobody is.' })
  predicted: number | null;

  @Field(() => Float, { nullable: true, description: 'Share that was not genuine; null where nobody is.' })
  observed: number | null;
}

@ObjectType('BlankedField', {
  simpleResolvers: true,
  description: 'What the want of one profile field does to the probability of genuine accounts.',
})
export class BlankedFieldType {
  @Field(() => String, { description: 'The field of the profile.' })
  field: string;

  @Field(() => GraphQLSafeInt, { description: 'Genuine accounts of which it was known.' })
  count: number;

  @Field(() => Float, { description: 'Share of them that gets no probability without it, 0 to 1.' })
  unknownShare: number;

  @Field(() => Float, { nullable: true, description: 'Mean probability with the field; null where none compares.' })
  meanBefore: number | null;

  @Field(() => Float, { nullable: true, description: 'Mean probability without it; null where none compares.' })
  meanAfter: number | null;
}

@ObjectType('ScorecardEvaluation', {
  simpleResolvers: true,
  description: 'How scorecards learned this way do on data sets left out of everything, each in turn.',
})
export class ScorecardEvaluationType {
  @Field(() => String, { description: 'How accounts were kept apart: `leave-one-set-out`.' })
  method: string;

  @Field(() => Float, { description: 'The share of inauthentic accounts to which each data set was weighed.' })
  referencePrevalence: number;

  @Field(() => Float, { description: 'Probability from which an account counted as flagged; declared bots never.' })
  cut: number;

  @Extensions({ listSize: 10 })
  @Field(() => [EvaluatedDatasetType], { description: 'Each data set, judged by what the others taught.' })
  sets: EvaluatedDatasetType[];

  @Field(() => ForecastQualityType, { description: 'Over all of them, each weighing by the trust in it.' })
  pooled: ForecastQualityType;

  @Extensions({ listSize: 10 })
  @Field(() => [ReliabilityBinType], { description: 'What was said against what was so.' })
  reliability: ReliabilityBinType[];

  @Extensions({ listSize: 14 })
  @Field(() => [BlankedFieldType], { description: 'By the scorecard itself: what the want of one field does.' })
  blanking: BlankedFieldType[];
}
