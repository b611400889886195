/**
 * AccountScore.publishedRuleSets: what others' rules would have said, beside what Aloi says.
 */
import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import { publishedRuleSets } from '../../detectors/published/published-rule-sets';
import type { ApiContext } from '../context';
import { AccountScoreType } from '../types/account-score.type';
import { RuleSetVerdictType } from '../types/rule-set-verdict.type';
import { ruleSetVerdictView } from '../views/rule-set-verdict.view';

@Resolver(() => AccountScoreType)
export class RuleSetVerdictResolver {
  @Extensions({ listSize: publishedRuleSets.length })
  @FieldResolver(() => [RuleSetVerdictType], {
    description:
      'What the rules that others published would have said of the account, from its newest facts. None of them is part of the score.',
  })
  async publishedRuleSets(
    @Root() { score }: AccountScoreType,
    @Ctx() { loaders }: ApiContext,
  ): Promise<RuleSetVerdictType[]> {
    const account = await loaders.account.load(score.accountId);
    if (!account) throw new Error(`the account ${score.accountId} of a score does not exist`);
    const facts = await loaders.accountFacts.load(account);
    return publishedRuleSets.map((set) => ruleSetVerdictView(set, facts));
  }
}
