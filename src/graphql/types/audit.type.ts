/**
 * Audit: one audit of an audience, from its request to its report. Report and parts are added by their resolvers.
 */
import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import type { Audit, AuditErrorCode, AuditStage, AuditStatus } from '../../domain/audit/audit';
import type { AccountClass } from '../../domain/score';
import { AccountClassEnum } from '../enums/account-class.enum';
import { AuditStageEnum, AuditStatusEnum, StaleReasonEnum, type StaleReason } from '../enums/audit.enum';
import { AuditProgressType } from './audit-progress.type';
import { NodeType } from './node.type';

@ObjectType('AuditVersion', { description: 'Something whose change may change a figure.', simpleResolvers: true })
export class AuditVersionType {
  @Field(() => String, { description: 'What it is, such as scorecard, or the name of a method or table.' })
  name: string;

  @Field(() => String, { description: 'Its version.' })
  version: string;
}

@ObjectType('AuditError', { description: 'Why an audit came to no report.', simpleResolvers: true })
export class AuditErrorType {
  @Field(() => String, { description: 'One of the documented error codes.' })
  code: AuditErrorCode;

  @Field(() => String, { description: 'In words.' })
  message: string;
}

@ObjectType('AuditStaleness', { description: 'Whether a new audit would say something else.', simpleResolvers: true })
export class AuditStalenessType {
  @Field(() => Boolean, { description: 'True where there is at least one reason.' })
  isStale: boolean;

  @Extensions({ listSize: 3 })
  @Field(() => [StaleReasonEnum], { description: 'Every reason.' })
  reasons: StaleReason[];
}

@ObjectType('Audit', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'An audit of the audience of an account. What is finished never changes: with the same facts, versions and seed an audit gives the same report, byte for byte.',
})
export class AuditType extends NodeType {
  /** The audit behind the view; not exposed. */
  audit: Audit;

  @Field(() => AuditStatusEnum, { description: 'Where it stands.' })
  status: AuditStatus;

  @Field(() => AuditStageEnum, { nullable: true, description: 'What is being done, or was done last; null before.' })
  stage: AuditStage | null;

  @Extensions({ free: true })
  @Field(() => AuditProgressType, { description: 'How far it is.' })
  progress: AuditProgressType;

  @Field(() => GraphQLDateTime, { description: 'When it was asked for.' })
  requestedAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When a worker first took it up; null before.' })
  startedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it came to its end, whichever; null before.' })
  finishedAt: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the list was read from the platform: what the report speaks of. Null before it is finished.',
  })
  observedAt: Date | null;

  @Field(() => GraphQLSafeInt, { description: 'Seed of every random number in it.' })
  seed: number;

  @Field(() => [AccountClassEnum], {
    nullable: true,
    description: 'The classes it was asked to count as not authentic; null: the default, which `share` names.',
  })
  definition: readonly AccountClass[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The labelled population whose error rates it was asked to use; null: the default, which `share` names.',
  })
  population: string | null;

  @Field(() => Int, { nullable: true, description: 'How many followers it was asked to judge; null: all.' })
  sampleSize: number | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the report in UTF-8; null before it is finished.' })
  reportSha256: string | null;

  @Extensions({ free: true })
  @Field(() => AuditErrorType, { nullable: true, description: 'Why it failed; null unless it did.' })
  error: AuditErrorType | null;
}
