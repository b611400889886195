/**
 * Signal: what one detector said about an account or an audience, and what it did to the score.
 */
import { Extensions, Field, Float, Int, ObjectType } from 'type-graphql';
import type { Abstained, Signal } from '../../domain/signal';
import { AbstentionReasonEnum, SignalOutcomeEnum } from '../enums/signal.enum';
import { EvidenceType } from './evidence.type';

@ObjectType('Signal', {
  description: 'What one detector said about an account, or about an audience.',
  simpleResolvers: true,
})
export class SignalType {
  @Field(() => String, { description: 'Name of the detector, such as `sparse-profile`.' })
  detector: string;

  @Field(() => Int, { description: 'Version of the detector that spoke.' })
  detectorVersion: number;

  @Field(() => SignalOutcomeEnum, { description: 'What came of asking it.' })
  outcome: Signal['outcome'];

  @Field(() => Float, { nullable: true, description: 'From 0, nothing odd, to 1; null unless scored.' })
  suspicion: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How much the data allowed it to know, 0 to 1; null unless scored.',
  })
  confidence: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Points it added to the suspicion, 10 to a doubling of the odds; negative speaks for the account. Null where it said nothing, and of audiences, which have no score.',
  })
  points: number | null;

  // Nearly every detector says one thing; that few say more is not worth a page of half the size.
  @Extensions({ listSize: 1 })
  @Field(() => [EvidenceType], { description: 'What it saw; empty unless scored.' })
  evidence: EvidenceType[];

  @Field(() => AbstentionReasonEnum, { nullable: true, description: 'Why it gave no reading; null unless abstained.' })
  because: Abstained['because'] | null;

  @Field(() => String, { nullable: true, description: 'In words: which fact is missing, or the kind of failure.' })
  detail: string | null;
}
