/**
 * Audience.publishedRuleSets: what others' rules would have said of the followers.
 */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context';
import { AudienceRuleSetsType } from '../types/audience-rule-sets.type';
import { AudienceType } from '../types/audience.type';
import { audienceRuleSetsView } from '../views/audience-rule-sets.view';

@Resolver(() => AudienceType)
export class AudienceRuleSetsResolver {
  @FieldResolver(() => AudienceRuleSetsType, {
    nullable: true,
    description:
      'What the rules that others published would have said of the followers when they were last scored; null before. None of them is part of the share.',
  })
  async publishedRuleSets(
    @Root() { counts }: AudienceType,
    @Ctx() { loaders }: ApiContext,
  ): Promise<AudienceRuleSetsType | null> {
    const findings = await loaders.audienceFindings.load(counts.targetId);
    return findings && audienceRuleSetsView(findings);
  }
}
