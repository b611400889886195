/**
 * Which followers to read.
 */
import { Field, InputType, Int } from 'type-graphql';
import { AloiError } from '../../domain/errors';
import type { FollowerFilter } from '../../domain/follow';
import type { AccountClass, Verdict } from '../../domain/score';
import type { Detector } from '../../detectors/detector';
import { AccountClassEnum } from '../enums/account-class.enum';
import { VerdictEnum } from '../enums/verdict.enum';

@InputType('FollowerFilter', {
  description: 'Which followers to read: all conditions must hold. Absent, null and empty ones do not restrict.',
})
export class FollowerFilterInput {
  @Field(() => [VerdictEnum], { nullable: true, description: 'Any of these verdicts.' })
  verdicts?: Verdict[] | null;

  @Field(() => [AccountClassEnum], { nullable: true, description: 'Any of these classes.' })
  classes?: AccountClass[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Id of a detector that raised suspicion about the follower: suspicion times confidence of at least one half, whatever its weight in the score.',
  })
  detector?: string | null;

  @Field(() => Int, { nullable: true, description: 'Lowest rank, inclusive; 0 is the oldest follower.' })
  rankFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'Highest rank, inclusive.' })
  rankTo?: number | null;
}

/** @throws AloiError BAD_USER_INPUT for an unknown detector or one of audiences, a negative rank or an empty range of ranks */
export function readFollowerFilter(
  input: FollowerFilterInput | null | undefined,
  detectors: readonly Detector[],
): FollowerFilter {
  if (!input) return {};
  const { verdicts, classes, detector, rankFrom, rankTo } = input;
  if (detector != null && !detectors.some(({ meta }) => meta.id === detector && meta.scope === 'account')) {
    throw new AloiError(
      'BAD_USER_INPUT',
      'There is no such detector of accounts. `detectors { name scope }` lists them.',
    );
  }
  if ((rankFrom ?? 0) < 0 || (rankTo ?? 0) < 0 || (rankFrom ?? 0) > (rankTo ?? Infinity)) {
    throw new AloiError('BAD_USER_INPUT', 'Ranks start at 0, and `rankFrom` is at most `rankTo`.');
  }
  return {
    ...(verdicts?.length && { verdicts: distinct(verdicts) }),
    ...(classes?.length && { classes: distinct(classes) }),
    ...(detector != null && { detector }),
    ...(rankFrom != null && { rankFrom }),
    ...(rankTo != null && { rankTo }),
  };
}

/** Sorted and without repetition, so that the same question is asked of the database once. */
function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)].sort();
}
