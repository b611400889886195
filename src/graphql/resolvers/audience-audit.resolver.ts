/**
 * Audience.newestAudit.
 */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context';
import { AudienceType } from '../types/audience.type';
import { AuditType } from '../types/audit.type';
import { auditView } from '../views/audit.view';

@Resolver(() => AudienceType)
export class AudienceAuditResolver {
  @FieldResolver(() => AuditType, {
    nullable: true,
    description: 'The audit that was finished last; null before the first. Its `staleness` says whether it is of now.',
  })
  async newestAudit(@Root() { counts }: AudienceType, @Ctx() { loaders }: ApiContext): Promise<AuditType | null> {
    const audit = await loaders.newestAudit.load(counts.targetId);
    return audit && auditView(audit);
  }
}
