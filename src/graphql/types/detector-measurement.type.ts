/**
 * DetectorMeasurement: how well a detector tells the accounts of one labelled data set apart.
 */
import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType('DetectorMeasurement', {
  simpleResolvers: true,
  description: 'How well the suspicion of one detector alone tells the accounts of a labelled data set apart.',
})
export class DetectorMeasurementType {
  @Field(() => String, { description: 'The labelled data set.' })
  dataset: string;

  @Field(() => Float, {
    description:
      'Area under the ROC curve: 0.5 says nothing, 1 tells all apart, less than 0.5 points the other way. Accounts on which it abstains are left out.',
  })
  rocAuc: number;
}
