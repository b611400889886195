/**
 * requestAudit and cancelAudit.
 */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { AuditFault } from '../../audit/request-audit';
import type { ApiContext } from '../context';
import { decodeIdOf } from '../global-id';
import { CancelAuditInput, readAuditWish, RequestAuditInput } from '../inputs/request-audit.input';
import { CancelAuditPayloadType, RequestAuditPayloadType, UserErrorType } from '../types/audit-payload.type';
import { auditView } from '../views/audit.view';
import { viewOf } from '../views/view-of';

@Resolver()
export class AuditRequestsResolver {
  @Mutation(() => RequestAuditPayloadType, {
    description: 'Asks for an audit of an audience. It is done by a worker: ask for `audit(id)` until it is finished.',
  })
  async requestAudit(
    @Arg('input', () => RequestAuditInput, { description: 'Which audience to audit, and how.' })
    input: RequestAuditInput,
    @Ctx() { audits }: ApiContext,
  ): Promise<RequestAuditPayloadType> {
    const { audit, faults } = await audits.request(readAuditWish(input));
    return viewOf(RequestAuditPayloadType, { audit: audit && auditView(audit), userErrors: faults.map(userError) });
  }

  @Mutation(() => CancelAuditPayloadType, { description: 'Cancels an audit that has not come to its end.' })
  async cancelAudit(
    @Arg('input', () => CancelAuditInput, { description: 'Which audit.' }) input: CancelAuditInput,
    @Ctx() { audits, loaders }: ApiContext,
  ): Promise<CancelAuditPayloadType> {
    const id = decodeIdOf('Audit', input.id);
    const audit = (await audits.cancel(id)) ?? (await loaders.audit.load(id));
    return viewOf(CancelAuditPayloadType, {
      audit: audit && auditView(audit),
      userErrors: audit?.status === 'cancelled' ? [] : [audit ? ended : unknown].map(userError),
    });
  }
}

const ended: AuditFault = { field: ['id'], code: 'not-cancellable', message: 'The audit has come to its end.' };
const unknown: AuditFault = { field: ['id'], code: 'not-found', message: 'There is no such audit.' };

function userError({ field, code, message }: AuditFault): UserErrorType {
  return viewOf(UserErrorType, { field: ['input', ...field], code, message });
}
