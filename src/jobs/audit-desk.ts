/**
 * Where audits are asked for and cancelled. The row is the truth: where the queue cannot be reached, a worker finds the
 * audit all the same.
 */
import type { Audit } from '../domain/audit/audit';
import type { Log } from '../lib/log';
import {
  type AuditLimits,
  type AuditReply,
  type AuditWish,
  requestAudit,
  type RequestStore,
} from '../audit/request-audit';

export interface AuditDesk {
  request(wish: AuditWish): Promise<AuditReply>;
  /** The audit, cancelled; null where it had come to its end, or there is none. */
  cancel(auditId: string): Promise<Audit | null>;
}

export interface AuditDeskOptions {
  readonly store: RequestStore & { readonly audits: { cancel(auditId: string): Promise<Audit | null> } };
  readonly limits: AuditLimits;
  readonly enqueue: (auditId: string) => Promise<void>;
  readonly log: Log;
}

export function createAuditDesk({ store, limits, enqueue, log }: AuditDeskOptions): AuditDesk {
  return {
    request: async (wish) => {
      const reply = await requestAudit(store, wish, limits);
      if (reply.isNew) {
        await enqueue(reply.audit.id).catch((error: unknown) => {
          log.warn(
            { auditId: reply.audit.id, fault: String(error) },
            'the queue did not take the audit; it waits in its row',
          );
        });
      }
      return reply;
    },
    cancel: (auditId) => store.audits.cancel(auditId),
  };
}
