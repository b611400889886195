/**
 * audit: one audit by its id; and what of an audit is read only where it is asked for.
 */
import { Arg, Ctx, Extensions, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context';
import { decodeIdOf } from '../global-id';
import { AccountType } from '../types/account.type';
import { AuditStalenessType, AuditType, AuditVersionType } from '../types/audit.type';
import { accountView } from '../views/account.view';
import { auditStalenessView, auditVersionsView, auditView } from '../views/audit.view';

@Resolver(() => AuditType)
export class AuditResolver {
  @Query(() => AuditType, { nullable: true, description: 'One audit; null where there is none of this id.' })
  async audit(
    @Arg('id', () => ID, { description: 'Global id of the audit.' }) id: string,
    @Ctx() { loaders }: ApiContext,
  ): Promise<AuditType | null> {
    const audit = await loaders.audit.load(decodeIdOf('Audit', id));
    return audit && auditView(audit);
  }

  @FieldResolver(() => AccountType, { description: 'The account whose audience was audited, as it is known now.' })
  async account(@Root() { audit }: AuditType, @Ctx() { loaders }: ApiContext): Promise<AccountType> {
    const account = await loaders.account.load(audit.targetId);
    return accountView(account!);
  }

  @FieldResolver(() => AuditStalenessType, {
    nullable: true,
    description: 'Whether a new audit would say something else; null before it is finished.',
  })
  staleness(@Root() { audit }: AuditType, @Ctx() { scorer }: ApiContext): AuditStalenessType | null {
    return auditStalenessView(audit, scorer);
  }

  @Extensions({ listSize: 20 })
  @FieldResolver(() => [AuditVersionType], {
    nullable: true,
    description: 'Everything whose change may change a figure, by name; null before it is finished.',
  })
  async versions(@Root() { audit }: AuditType, @Ctx() { loaders }: ApiContext): Promise<AuditVersionType[] | null> {
    const stored = await loaders.auditReport.load(audit.id);
    return stored && auditVersionsView(stored.report);
  }

  @Extensions({ weight: 20 })
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The whole report as JSON, byte for byte as `reportSha256` is of it; null before it is finished.',
  })
  async report(@Root() { audit }: AuditType, @Ctx() { loaders }: ApiContext): Promise<string | null> {
    const stored = await loaders.auditReport.load(audit.id);
    return stored && stored.text;
  }
}
