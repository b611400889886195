/**
 * The queue of audits and its worker, on PostgreSQL and, where REDIS_URL is set, on Redis: each audit is done, whatever
 * happens to its job.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { createAuditDesk } from '../../src/jobs/audit-desk';
import { type AuditQueue, openAuditQueue } from '../../src/jobs/audit-queue';
import { type AuditWorker, startAuditWorker } from '../../src/jobs/audit-worker';
import type { QueueSettings } from '../../src/jobs/queue-backend';
import { runAudit } from '../../src/audit/run-audit';
import { AloiError } from '../../src/domain/errors';
import { createLog } from '../../src/lib/log';
import { type AuditedPopulation, limits, openAuditedPopulation, runOptions, wishOf } from '../audit/audited-population';
import { testRedis } from '../setup/redis';

const log = createLog('silent');
const redis = testRedis();
let population: AuditedPopulation;

beforeAll(async () => {
  population = await openAuditedPopulation(150);
});

afterAll(async () => {
  await redis?.cleanUp();
  await population.close();
});

const backends: [string, () => Pick<QueueSettings, 'redisUrl' | 'owner'>][] = [
  ['PostgreSQL', () => ({ redisUrl: undefined, owner: 'test' })],
  ...(redis ? [['Redis', () => ({ redisUrl: redis.url, owner: redis.prefix })] as [string, () => never]] : []),
];

describe.each(backends)('a queue in %s', (_name, backend) => {
  let settings: QueueSettings;
  let queue: AuditQueue;
  const workers: AuditWorker[] = [];
  beforeEach(async () => {
    settings = { ...backend(), databaseUrl: population.url, onError: () => undefined };
    queue = await openAuditQueue(settings);
  });
  afterEach(async () => {
    for (const worker of workers.splice(0)) await worker.close();
    await queue.close();
  });

  const deskOf = (enqueue: AuditQueue['enqueue']) => createAuditDesk({ store: population.store, limits, enqueue, log });

  async function ask(enqueue: AuditQueue['enqueue'] = (id) => queue.enqueue(id)): Promise<string> {
    const { audit } = await deskOf(enqueue).request(wishOf());
    return audit!.id;
  }

  type Run = Parameters<typeof startAuditWorker>[0]['run'];
  const runIt: Run = (id, signal) => runAudit(population.store, id, runOptions({ signal, leaseMs: 2_000 }));

  async function start(run: Run = runIt): Promise<AuditWorker> {
    const due = (limit: number) => population.store.auditWork.due(limit);
    const worker = await startAuditWorker({ settings, queue, concurrency: 1, run, due, log, sweepEveryMs: 200 });
    workers.push(worker);
    return worker;
  }

  async function statusOf(id: string): Promise<string> {
    const [audit] = await population.store.audits.byIds([id]);
    return audit!.status;
  }

  async function until(id: string, status: string): Promise<void> {
    for (let tries = 0; tries < 400 && (await statusOf(id)) !== status; tries += 1) await sleep(50);
    expect(await statusOf(id)).toBe(status);
  }

  it('has each audit done, and asking for it again changes nothing', async () => {
    const id = await ask();
    await queue.enqueue(id);
    await start();
    await until(id, 'finished');
    const later = await ask();
    await until(later, 'finished');
    await queue.enqueue(id);
    const [one, two] = await population.store.audits.byIds([id, later]);
    expect(two!.reportSha256).toBe(one!.reportSha256);
  });

  it('is shared by two workers, and no audit is done twice', async () => {
    const done: string[] = [];
    const counted: Run = async (id, signal) => {
      const outcome = await runIt(id, signal);
      if (outcome === 'finished') done.push(id);
      return outcome;
    };
    await Promise.all([start(counted), start(counted)]);
    const ids = await Promise.all([ask(), ask(), ask(), ask()]);
    for (const id of ids) await until(id, 'finished');
    expect(done.sort()).toEqual(ids.sort());
  });

  it('that did not take an audit does not lose it', async () => {
    const id = await ask(() => Promise.reject(new Error('no queue')));
    expect(await statusOf(id)).toBe('queued');
    await start();
    await until(id, 'finished');
  });

  it('tries again after an outage', async () => {
    let attempts = 0;
    const id = await ask();
    await start((auditId, signal) => {
      attempts += 1;
      if (attempts === 1) return Promise.reject(new AloiError('SERVICE_UNAVAILABLE', 'gone'));
      return runIt(auditId, signal);
    });
    await until(id, 'finished');
    expect(attempts).toBeGreaterThan(1);
  });

  it('lets go of what is under way when the worker ends, for the next to do', async () => {
    const id = await ask();
    const begun = new AbortController();
    const waits: Run = (auditId, signal) => {
      const evaluate = (): Promise<never> => {
        begun.abort();
        return new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            reject(signal.reason as Error);
          });
        });
      };
      return runAudit(population.store, auditId, runOptions({ signal, evaluate }));
    };
    const first = await start(waits);
    while (!begun.signal.aborted) await sleep(20);
    await first.close();
    expect(await statusOf(id)).toBe('queued');
    await start();
    await until(id, 'finished');
  });

  it('has nothing done of what was cancelled', async () => {
    const id = await ask();
    await deskOf(() => Promise.resolve()).cancel(id);
    await start();
    const next = await ask();
    await until(next, 'finished');
    expect(await statusOf(id)).toBe('cancelled');
  });
});

it('keeps its tables out of the way of the store’s', async () => {
  const client = new Client({ connectionString: population.url });
  await client.connect();
  const { rows } = await client.query(`SELECT nspname AS schema FROM pg_namespace WHERE nspname = 'aloi_jobs'`);
  await client.end();
  expect(rows).toEqual([{ schema: 'aloi_jobs' }]);
});
