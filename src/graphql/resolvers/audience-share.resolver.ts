/**
 * Audience.share.
 */
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AloiError } from '../../domain/errors';
import type { AccountClass } from '../../domain/score';
import { tellableClasses } from '../../scoring/bands';
import type { ApiContext } from '../context';
import { AudienceShareArgs, readShareOptions } from '../inputs/audience-share.args';
import { AudienceShareType } from '../types/audience-share.type';
import { AudienceType } from '../types/audience.type';
import { audienceShareView } from '../views/audience-share.view';

@Resolver(() => AudienceType)
export class AudienceShareResolver {
  @FieldResolver(() => AudienceShareType, {
    nullable: true,
    description: 'The share that is not authentic, with its interval; null while no follower has a verdict.',
  })
  share(
    @Root() { counts }: AudienceType,
    @Args(() => AudienceShareArgs) args: AudienceShareArgs,
    @Ctx() { scorer, detectors }: ApiContext,
  ): AudienceShareType | null {
    const options = readShareOptions(args);
    refuseUntold(options.definition ?? [], tellableClasses(detectors));
    const share = scorer.share(counts, options);
    return share && audienceShareView(share);
  }
}

/** A share of what nobody looks for would be a zero that is none. */
function refuseUntold(definition: readonly AccountClass[], tellable: readonly AccountClass[]): void {
  const untold = definition.filter((name) => !tellable.includes(name));
  if (untold.length === 0) return;
  throw new AloiError('BAD_USER_INPUT', `definition: no detector can tell ${untold.join(', ')} yet.`);
}
