/**
 * ClassAFeature: one of the profile features of Cresci et al. 2015.
 */
import { Field, Float, ObjectType } from 'type-graphql';
import type { ClassAUnit } from '../../detectors/published/class-a-features';
import { ClassAUnitEnum } from '../enums/rule-set.enum';

@ObjectType('ClassAFeature', {
  simpleResolvers: true,
  description:
    'A feature that a profile alone tells, as Cresci et al. (2015, doi:10.1016/j.dss.2015.09.003) chose them. A measure without a judgement.',
})
export class ClassAFeatureType {
  @Field(() => String, { description: 'Its name; unique.' })
  name: string;

  @Field(() => String, { description: 'What it measures.' })
  label: string;

  @Field(() => Float, { nullable: true, description: 'The value; null where it is not known or not defined.' })
  value: number | null;

  @Field(() => ClassAUnitEnum, { description: 'Unit of the value.' })
  unit: ClassAUnit;

  @Field(() => String, { description: 'Whose feature it was first.' })
  citation: string;
}
