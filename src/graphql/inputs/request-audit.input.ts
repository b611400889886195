/**
 * What an audit is asked for with, and cancelled.
 */
import { GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { AuditWish } from '../../audit/request-audit';
import type { AccountClass } from '../../domain/score';
import { AccountClassEnum } from '../enums/account-class.enum';
import { AccountRefInput, readAccountRef } from './account-ref.input';

@InputType('RequestAuditInput', { description: 'Which audience to audit, and how.' })
export class RequestAuditInput {
  @Field(() => AccountRefInput, { description: 'The account whose audience it is.' })
  account: AccountRefInput;

  @Field(() => [AccountClassEnum], {
    nullable: true,
    description: 'The classes that count as not authentic. Absent or null: those the error rates were measured for.',
  })
  definition?: AccountClass[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The labelled population whose error rates apply. Absent or null: the default of the scorecard.',
  })
  population?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Judge so many followers, drawn evenly over the whole list. Absent or null: all. Blocks are looked for in the whole list all the same.',
  })
  sampleSize?: number | null;

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: 'Seed of every random number, from 0. Absent or null: always the same one.',
  })
  seed?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Any text that is new for each request, 1 to 255 characters: sent again with it, a request is not made twice.',
  })
  idempotencyKey?: string | null;
}

@InputType('CancelAuditInput', { description: 'Which audit to cancel. Doing so twice changes nothing.' })
export class CancelAuditInput {
  @Field(() => ID, { description: 'Global id of the audit.' })
  id: string;
}

/** @throws AloiError BAD_USER_INPUT where the account is not named by exactly one of its names */
export function readAuditWish(input: RequestAuditInput): AuditWish {
  const { account, definition, population, sampleSize, seed, idempotencyKey } = input;
  return {
    account: readAccountRef(account, 'input.account'),
    definition: definition ?? null,
    population: population ?? null,
    sampleSize: sampleSize ?? null,
    seed: seed ?? null,
    idempotencyKey: idempotencyKey ?? null,
  };
}
