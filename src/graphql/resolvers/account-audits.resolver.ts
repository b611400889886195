/**
 * Account.audits: what was said of an audience, and when.
 */
import { Args, Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AccountId } from '../../domain/account';
import type { AuditPageRequest } from '../../store/repositories/audit.repository';
import type { ApiContext } from '../context';
import { AuditPageArgs } from '../inputs/audit-page.args';
import { decodeAuditCursor } from '../paging/audit-cursor';
import { readPage } from '../paging/page-arguments';
import { AccountType } from '../types/account.type';
import { AuditConnectionType } from '../types/audit-connection.type';
import { auditConnectionView } from '../views/audit-connection.view';

@Resolver(() => AccountType)
export class AccountAuditsResolver {
  @Extensions({ sizedBy: ['first', 'last'] })
  @FieldResolver(() => AuditConnectionType, {
    description: 'Audits of its audience, newest request first. Exactly one of `first` and `last` is required.',
  })
  async audits(
    @Root() { account }: AccountType,
    @Args(() => AuditPageArgs) args: AuditPageArgs,
    @Ctx() { loaders }: ApiContext,
  ): Promise<AuditConnectionType> {
    const request = readRequest(account.id, args);
    return auditConnectionView(request, await loaders.auditPage.load(request));
  }
}

function readRequest(targetId: AccountId, args: AuditPageArgs): AuditPageRequest {
  const { limit, backwards } = readPage(args);
  return {
    targetId,
    limit,
    backwards,
    ...(args.after != null && { after: decodeAuditCursor(args.after, targetId) }),
    ...(args.before != null && { before: decodeAuditCursor(args.before, targetId) }),
    ...(args.asOf != null && { asOf: args.asOf }),
  };
}
