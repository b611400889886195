/**
 * The queue of audits. A job holds an audit's id and nothing else; adding one that waits already changes nothing.
 */
import type { JobsOptions } from 'bullmq';
import { openQueue, type QueueSettings } from './queue-backend';

export const auditQueueName = 'audits';

export interface AuditJob {
  readonly auditId: string;
}

export interface AuditQueue {
  enqueue(auditId: string): Promise<void>;
  close(): Promise<void>;
}

/** For outages: a second, two, four, up to some minutes; what is not done then is found again by the sweeper. */
const retries: JobsOptions = {
  attempts: 9,
  backoff: { type: 'exponential', delay: 1_000, jitter: 0.3 },
  removeOnComplete: true,
  removeOnFail: true,
};

export async function openAuditQueue(settings: QueueSettings): Promise<AuditQueue> {
  const queue = await openQueue(auditQueueName, settings);
  return {
    enqueue: (auditId) => {
      const job: AuditJob = { auditId };
      return queue.add('audit', job, { ...retries, jobId: `audit-${auditId}` });
    },
    close: () => queue.close(),
  };
}
