/**
 * AccountScore: how likely an account is not to be authentic, what it looks like, and why. The signals are added by their
 * resolver.
 */
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, ObjectType } from 'type-graphql';
import type { AccountClass, AccountScore, Verdict } from '../../domain/score';
import { AccountClassEnum } from '../enums/account-class.enum';
import { VerdictEnum } from '../enums/verdict.enum';

@ObjectType('AccountScore', {
  simpleResolvers: true,
  description:
    'How likely an account is not to be authentic: an estimate from what its profile shows, never a fact about a person.',
})
export class AccountScoreType {
  /** The score behind the view; not exposed. */
  score: AccountScore;

  @Field(() => Float, {
    nullable: true,
    description: '100 × (1 − probability), 0 to 100 with one decimal; null where too little is known to say anything.',
  })
  authenticity: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Calibrated probability of not being authentic, 0 to 1, at the reference prevalence; null without coverage.',
  })
  probability: number | null;

  @Field(() => VerdictEnum, { description: 'Band of the probability.' })
  verdict: Verdict;

  @Field(() => AccountClassEnum, { description: 'What the account looks like.' })
  class: AccountClass;

  @Field(() => Float, { description: "Share of the scorecard's weight whose detectors could speak, 0 to 1." })
  coverage: number;

  @Field(() => String, { description: 'Scorecard and version that weighed the signals, such as `profile@1`.' })
  scorecard: string;

  @Field(() => String, {
    description: 'Names scorecard, detectors, versions and options together: same facts and ruleset, same score.',
  })
  ruleset: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the facts were read from the platform.' })
  observedAt: Date | null;

  @Field(() => GraphQLDateTime, { description: 'When it was judged.' })
  computedAt: Date;

  @Field(() => Float, {
    nullable: true,
    description:
      'The share of inauthentic accounts that the probability assumes; null for a score of an older scorecard.',
  })
  referencePrevalence: number | null;
}
