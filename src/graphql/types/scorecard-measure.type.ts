/**
 * ScorecardMeasure: what the readings of one detector are worth.
 */
import { Extensions, Field, Float, ObjectType } from 'type-graphql';
import { DetectorMeasurementType } from './detector-measurement.type';

@ObjectType('ScorecardBin', {
  simpleResolvers: true,
  description: 'What a reading is worth that lies between this bin’s `from` and that of the next.',
})
export class ScorecardBinType {
  @Field(() => Float, { description: 'Least suspicion in the bin, 0 to 1.' })
  from: number;

  @Field(() => Float, {
    description: 'Points of a reading of full confidence; positive speaks against an account. Half confidence, half.',
  })
  points: number;

  @Field(() => Float, { description: 'Share of the genuine accounts learned on whose reading fell here.' })
  authenticShare: number;

  @Field(() => Float, { description: 'Share of the other accounts learned on whose reading fell here.' })
  inauthenticShare: number;
}

@ObjectType('ScorecardMeasure', {
  simpleResolvers: true,
  description: 'What the readings of one detector are worth, and how well it tells accounts apart alone.',
})
export class ScorecardMeasureType {
  @Field(() => String, { description: 'Detector and version, such as `likes-scarcity@1`.' })
  detector: string;

  @Field(() => Float, { description: 'Its share of what all measures together move scores by, 0 to 1.' })
  weightShare: number;

  @Field(() => String, { nullable: true, description: 'Why it has no say; null where it has one.' })
  silencedBecause: string | null;

  @Extensions({ listSize: 8 })
  @Field(() => [DetectorMeasurementType], { description: 'By data set learned on: its suspicion alone.' })
  separation: DetectorMeasurementType[];

  @Extensions({ listSize: 8 })
  @Field(() => [ScorecardBinType], { description: 'What its readings are worth, least suspicion first.' })
  bins: ScorecardBinType[];
}
