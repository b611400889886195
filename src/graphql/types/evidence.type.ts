/**
 * Evidence: what a detector saw and what is usual, in words and as values.
 */
import { Field, Float, ObjectType } from 'type-graphql';
import type { Unit } from '../../domain/signal';
import { UnitEnum } from '../enums/signal.enum';

@ObjectType('Evidence', { description: 'What a detector saw, beside what is usual.', simpleResolvers: true })
export class EvidenceType {
  @Field(() => String, { description: 'The finding as a sentence.' })
  message: string;

  @Field(() => String, { description: "Name of the sentence among the detector's messages; stable, for translation." })
  messageId: string;

  @Field(() => String, { description: 'What was observed, with its unit, or the words quoted from the profile.' })
  observed: string;

  @Field(() => String, { nullable: true, description: 'What is usual among ordinary accounts, with its unit.' })
  usual: string | null;

  @Field(() => Float, { nullable: true, description: 'The observed value; null for a quotation.' })
  observedValue: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of the usual range, inclusive.' })
  usualLow: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of the usual range, inclusive.' })
  usualHigh: number | null;

  @Field(() => UnitEnum, { nullable: true, description: 'Unit of the values; null for a quotation.' })
  unit: Unit | null;
}
