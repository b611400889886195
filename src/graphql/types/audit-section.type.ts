/**
 * A part of an audit: what it found, or why it says nothing. One GraphQL type for each part, all made here.
 */
import { type ClassType, Field, ObjectType } from 'type-graphql';
import type { Section } from '../../domain/audit/section';
import type { Abstained } from '../../domain/signal';
import { SectionOutcomeEnum } from '../enums/section-outcome.enum';
import { AbstentionReasonEnum } from '../enums/signal.enum';

export interface SectionFields<T> {
  outcome: Section<unknown>['outcome'];
  because: Abstained['because'] | null;
  detail: string | null;
  found: T | null;
}

/** @param part as it stands in a sentence, such as `the share` */
export function sectionType<T extends object>(name: string, part: string, Found: ClassType<T>) {
  @ObjectType(name, { description: `What an audit says of ${part}, or why it says nothing.`, simpleResolvers: true })
  class SectionType implements SectionFields<T> {
    @Field(() => SectionOutcomeEnum, { description: 'What came of it.' })
    outcome: Section<unknown>['outcome'];

    @Field(() => AbstentionReasonEnum, { nullable: true, description: 'Why it abstained; null where it did not.' })
    because: Abstained['because'] | null;

    @Field(() => String, { nullable: true, description: 'Why it abstained or what kind of fault broke it, in words.' })
    detail: string | null;

    @Field(() => Found, { nullable: true, description: 'What it found; null unless it told.' })
    found: T | null;
  }
  return SectionType;
}
