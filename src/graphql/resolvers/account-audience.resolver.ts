/**
 * Account.audience.
 */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { tellableClasses } from '../../scoring/bands';
import type { ApiContext } from '../context';
import { AccountType } from '../types/account.type';
import { AudienceType } from '../types/audience.type';
import { audienceView } from '../views/audience.view';

@Resolver(() => AccountType)
export class AccountAudienceResolver {
  @FieldResolver(() => AudienceType, {
    nullable: true,
    description: 'Its followers counted by what they look like; null where none were imported.',
  })
  async audience(
    @Root() { account }: AccountType,
    @Ctx() { loaders, detectors }: ApiContext,
  ): Promise<AudienceType | null> {
    const counts = await loaders.audienceCounts.load(account.id);
    return counts && audienceView(counts, tellableClasses(detectors));
  }
}
