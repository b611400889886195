/**
 * /healthz: the process answers; it asks nobody. /readyz: send requests here; it asks the database, and says no while
 * draining.
 */
import type { FastifyInstance } from 'fastify';
import type { Drain } from './drain';
import { within } from './within';

export interface Health {
  ping(): Promise<void>;
  pendingMigrations(): Promise<number>;
}

/** Longer than a healthy database takes and shorter than a load balancer waits. */
const patienceMs = 2_000;

export function healthRoutes(app: FastifyInstance, health: Health, drain: Drain): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const status = drain.isDraining ? 'draining' : await readiness(health);
    return reply.code(status === 'ready' ? 200 : 503).send({ status });
  });
}

async function readiness(health: Health): Promise<string> {
  try {
    const pending = await within(patienceMs, countPending(health), () => new Error('no answer in time'));
    return pending === 0 ? 'ready' : 'migrations pending';
  } catch {
    return 'database unavailable';
  }
}

async function countPending(health: Health): Promise<number> {
  await health.ping();
  return health.pendingMigrations();
}
