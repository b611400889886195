/**
 * What counts as not authentic, whose error rates apply, and how sure the interval is to be.
 */
import { ArgsType, Field, Float } from 'type-graphql';
import { AloiError } from '../../domain/errors';
import type { AccountClass } from '../../domain/score';
import type { AudienceShareOptions } from '../../scoring/audience-share';
import { AccountClassEnum } from '../enums/account-class.enum';

const levels = { lowest: 0.5, highest: 0.999, usual: 0.95 } as const;

@ArgsType()
export class AudienceShareArgs {
  @Field(() => [AccountClassEnum], {
    nullable: true,
    description: 'The classes that count as not authentic. Absent or null: those the error rates were measured for.',
  })
  definition?: AccountClass[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The labelled population whose error rates apply, one of `AudienceShare.populations`. Absent or null: the default of the scorecard, as `AudienceShare.population` then says.',
  })
  population?: string | null;

  @Field(() => Float, {
    nullable: true,
    defaultValue: levels.usual,
    description: 'Confidence level of the intervals, 0.5 to 0.999; null means 0.95.',
  })
  level?: number | null;
}

/** @throws AloiError BAD_USER_INPUT for a level that is out of range */
export function readShareOptions({ definition, population, level }: AudienceShareArgs): AudienceShareOptions {
  const asked = level ?? levels.usual;
  if (asked < levels.lowest || asked > levels.highest) {
    throw new AloiError('BAD_USER_INPUT', `\`level\` must be from ${levels.lowest} to ${levels.highest}.`);
  }
  return { definition: definition ?? undefined, population: population ?? undefined, level: asked };
}
