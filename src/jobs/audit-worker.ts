/**
 * Works on audits as they come, so many at once, and looks every few seconds for those whose job was lost: with a crash of
 * the queue, or because it could not be reached when they were asked for.
 */
import type { AuditOutcome } from '../audit/run-audit';
import type { Log } from '../lib/log';
import { type AuditJob, type AuditQueue, auditQueueName } from './audit-queue';
import { openWorker, type QueueSettings } from './queue-backend';

export interface AuditWorkerOptions {
  readonly settings: QueueSettings;
  readonly queue: AuditQueue;
  /** How many audits at once. */
  readonly concurrency: number;
  /** Must stand being called for an audit that another works on, or that is done. */
  readonly run: (auditId: string, signal: AbortSignal) => Promise<AuditOutcome>;
  /** Ids of audits that nobody works on. */
  readonly due: (limit: number) => Promise<readonly string[]>;
  readonly log: Log;
  readonly sweepEveryMs?: number;
}

export interface AuditWorker {
  /** Lets go of the audits under way, which others or the next start take up. */
  close(): Promise<void>;
}

/**
 * Whoever is silent for so long is taken for dead, and its job given to another. Where it was only busy no harm is done: the
 * audit's own lease keeps the other off.
 */
const lockDurationMs = 6_000;
const stalledIntervalMs = 3_000;
const mostStalls = 10;
const usualSweepEveryMs = 3_000;
const sweptAtOnce = 200;

export async function startAuditWorker(options: AuditWorkerOptions): Promise<AuditWorker> {
  const { settings, concurrency, run, log, sweepEveryMs = usualSweepEveryMs } = options;
  const stop = new AbortController();
  const worker = await openWorker<AuditJob>(
    auditQueueName,
    async ({ data: { auditId } }) => {
      const outcome = await run(auditId, stop.signal);
      log.info({ auditId, outcome }, 'audit');
    },
    settings,
    { concurrency, lockDuration: lockDurationMs, stalledInterval: stalledIntervalMs, maxStalledCount: mostStalls },
  );
  let isSweeping = false;
  let sweeping = Promise.resolve();
  const sweepOnce = (): void => {
    // One that takes longer is not followed by all those that it kept waiting.
    if (isSweeping) return;
    isSweeping = true;
    sweeping = sweep(options, stop.signal).finally(() => (isSweeping = false));
  };
  sweepOnce();
  const sweeper = setInterval(sweepOnce, sweepEveryMs);
  return {
    close: async () => {
      clearInterval(sweeper);
      stop.abort(new Error('the worker ends'));
      await sweeping;
      await worker.close();
    },
  };
}

/** An outage is no news here: whoever has to do with it says so. */
async function sweep({ due, queue, log }: AuditWorkerOptions, stop: AbortSignal): Promise<void> {
  try {
    for (const auditId of await due(sweptAtOnce)) {
      if (stop.aborted) return;
      await queue.enqueue(auditId);
    }
  } catch (error) {
    log.debug({ fault: String(error) }, 'could not look for audits whose job was lost');
  }
}
