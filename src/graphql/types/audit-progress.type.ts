/**
 * AuditProgress: how far an audit is.
 */
import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import type { AuditStage, AuditStatus } from '../../domain/audit/audit';
import { AuditStageEnum, AuditStatusEnum } from '../enums/audit.enum';

@ObjectType('AuditProgress', { description: 'How far an audit is.', simpleResolvers: true })
export class AuditProgressType {
  @Field(() => ID, { description: 'Global id of the audit.' })
  auditId: string;

  @Field(() => AuditStatusEnum, { description: 'Where the audit stands.' })
  status: AuditStatus;

  @Field(() => AuditStageEnum, { nullable: true, description: 'What is being done, or was done last; null before.' })
  stage: AuditStage | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: 'Followers the stage is done with; null: not counted.' })
  doneCount: number | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: 'Followers the stage has to do with; null: not known.' })
  totalCount: number | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When this was last said; null before it is begun.' })
  updatedAt: Date | null;
}
