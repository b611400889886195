/**
 * Audience: the followers of an account, counted by what they look like. The share is added by its resolver.
 */
import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Extensions, Field, ObjectType } from 'type-graphql';
import type { AudienceCounts } from '../../domain/audience';
import type { AccountClass, Verdict } from '../../domain/score';
import { AccountClassEnum } from '../enums/account-class.enum';
import { VerdictEnum } from '../enums/verdict.enum';

@ObjectType('VerdictCount', { description: 'Scored followers of one verdict.', simpleResolvers: true })
export class VerdictCountType {
  @Field(() => VerdictEnum, { description: 'The verdict.' })
  verdict: Verdict;

  @Field(() => GraphQLSafeInt, { description: 'How many.' })
  count: number;
}

@ObjectType('ClassCount', { description: 'Scored followers of one class.', simpleResolvers: true })
export class ClassCountType {
  @Field(() => AccountClassEnum, { description: 'The class.' })
  class: AccountClass;

  @Field(() => GraphQLSafeInt, { description: 'How many.' })
  count: number;
}

@ObjectType('Audience', { description: 'The followers of an account, as far as imported.', simpleResolvers: true })
export class AudienceType {
  /** What the audience was counted as; not exposed. */
  counts: AudienceCounts;

  @Field(() => GraphQLSafeInt, { description: 'Followers known and not gone: scored + notScored.' })
  followers: number;

  @Field(() => GraphQLSafeInt, { description: 'Followers with a score.' })
  scored: number;

  @Field(() => GraphQLSafeInt, { description: 'Followers without a score yet.' })
  notScored: number;

  @Extensions({ listSize: 4 })
  @Field(() => [VerdictCountType], { description: 'Scored followers by verdict: every verdict, also with none.' })
  byVerdict: VerdictCountType[];

  @Extensions({ listSize: 9 })
  @Field(() => [ClassCountType], {
    description: 'Scored followers by class: every class that a detector can tell, also with none.',
  })
  byClass: ClassCountType[];

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the newest complete list was read from the platform; null where none is complete.',
  })
  observedAt: Date | null;
}
