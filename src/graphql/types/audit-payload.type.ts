/**
 * What the mutations on audits answer with.
 */
import { Extensions, Field, ObjectType } from 'type-graphql';
import type { AuditFaultCode } from '../../audit/request-audit';
import { UserErrorCodeEnum } from '../enums/audit.enum';
import { AuditType } from './audit.type';

@ObjectType('UserError', { description: 'What is wrong with the input of a mutation.', simpleResolvers: true })
export class UserErrorType {
  @Extensions({ free: true })
  @Field(() => [String], { description: 'Path of the field, from `input` on.' })
  field: readonly string[];

  @Field(() => String, { description: 'In words.' })
  message: string;

  @Field(() => UserErrorCodeEnum, { description: 'For programs.' })
  code: AuditFaultCode;
}

@ObjectType('RequestAuditPayload', { description: 'An audit that was asked for.', simpleResolvers: true })
export class RequestAuditPayloadType {
  @Field(() => AuditType, { nullable: true, description: 'The audit; null where there are `userErrors`.' })
  audit: AuditType | null;

  @Extensions({ listSize: 1 })
  @Field(() => [UserErrorType], { description: 'What is wrong with the input; empty where it was taken.' })
  userErrors: UserErrorType[];
}

@ObjectType('CancelAuditPayload', { description: 'An audit that was cancelled.', simpleResolvers: true })
export class CancelAuditPayloadType {
  @Field(() => AuditType, { nullable: true, description: 'The audit, as it is now; null where there is none.' })
  audit: AuditType | null;

  @Extensions({ listSize: 1 })
  @Field(() => [UserErrorType], { description: 'Why it was not cancelled; empty where it was.' })
  userErrors: UserErrorType[];
}
