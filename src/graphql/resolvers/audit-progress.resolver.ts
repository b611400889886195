/**
 * auditProgress: a subscription to how far an audit is.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import { type Audit, isOpen } from '../../domain/audit/audit';
import { AloiError } from '../../domain/errors';
import type { ApiContext } from '../context';
import { decodeIdOf } from '../global-id';
import type { Reads } from '../reads';
import { AuditProgressType } from '../types/audit-progress.type';
import { auditProgressView } from '../views/audit.view';

const lookEveryMs = 500;

@Resolver()
export class AuditProgressResolver {
  @Subscription(() => AuditProgressType, {
    description:
      'How far an audit is, as it changes; ends when the audit does. Over a WebSocket, by graphql-transport-ws.',
    subscribe: ({ args, context }) => startProgress((args as { id: string }).id, context as ApiContext),
  })
  auditProgress(
    @Root() progress: AuditProgressType,
    @Arg('id', () => ID, { description: 'Global id of the audit.' }) id: string,
  ): AuditProgressType {
    return Object.assign(progress, { auditId: id });
  }
}

/** @throws AloiError where there is nothing to follow: then there is no subscription */
async function startProgress(id: string, { reads, signal }: ApiContext): Promise<AsyncGenerator<AuditProgressType>> {
  const audit = await read(reads, decodeIdOf('Audit', id));
  return progressOf(audit, reads, signal);
}

/** What is read is the row of the audit: whoever works on it may be another process on another machine. */
async function* progressOf(begun: Audit, reads: Reads, signal?: AbortSignal): AsyncGenerator<AuditProgressType> {
  let told = '';
  for (let audit = begun; ; audit = await readAgain(reads, audit)) {
    const progress = auditProgressView(audit);
    const now = JSON.stringify(progress);
    if (now !== told) yield progress;
    told = now;
    if (!isOpen(audit)) return;
    await sleep(lookEveryMs, undefined, { signal }).catch(() => undefined);
    if (signal?.aborted) return;
  }
}

/** An outage is sat out: nothing has changed as far as anybody can tell. */
async function readAgain(reads: Reads, audit: Audit): Promise<Audit> {
  try {
    return await read(reads, audit.id);
  } catch (error) {
    if (error instanceof AloiError && error.code !== 'NOT_FOUND') return audit;
    throw error;
  }
}

async function read({ audits }: Reads, auditId: string): Promise<Audit> {
  const [audit] = await audits.byIds([auditId]);
  if (!audit) throw new AloiError('NOT_FOUND', 'There is no such audit.');
  return audit;
}
