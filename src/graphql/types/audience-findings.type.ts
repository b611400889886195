/**
 * AudienceFindings: what the detectors of audiences said of one, and when. The signals are added by their resolver.
 */
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import type { StampedFindings } from '../../domain/findings';

@ObjectType('AudienceFindings', {
  simpleResolvers: true,
  description:
    'What stands out in an audience as a whole. None of it is part of the share: it names groups, no follower, and most have innocent explanations, which `detectors { falsePositives }` lists.',
})
export class AudienceFindingsType {
  /** The findings behind the view; not exposed. */
  findings: StampedFindings;

  @Field(() => GraphQLDateTime, { description: 'When the audience was scored, and the detectors were asked.' })
  computedAt: Date;

  @Field(() => String, {
    description: 'Names the rules by which the followers were scored then. The signals name their own versions.',
  })
  ruleset: string;
}
