/**
 * Audience.share.
 */
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
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
    @Ctx() { scorer }: ApiContext,
  ): AudienceShareType | null {
    const share = scorer.share(counts, readShareOptions(args));
    return share && audienceShareView(share);
  }
}
