/**
 * Account.score.
 */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context';
import { AccountScoreType } from '../types/account-score.type';
import { AccountType } from '../types/account.type';
import { accountScoreView } from '../views/account-score.view';

@Resolver(() => AccountType)
export class AccountScoreResolver {
  @FieldResolver(() => AccountScoreType, {
    description: 'How likely it is not to be authentic, by the rules of today and from its newest facts.',
  })
  async score(@Root() { account }: AccountType, @Ctx() { loaders, scorer }: ApiContext): Promise<AccountScoreType> {
    return accountScoreView(await loaders.accountScore.load(account), scorer);
  }
}
