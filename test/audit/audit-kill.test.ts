/**
 * kill -9 of the worker in the middle of an audit, in every stage that lasts: the next worker comes to the same bytes as one
 * that nobody disturbed. Runs the built program, as users do.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Audit } from '../../src/domain/audit/audit';
import { requestAudit } from '../../src/audit/request-audit';
import { type AuditedPopulation, limits, openAuditedPopulation, wishOf } from './audited-population';

const program = join(__dirname, '../../dist/src/main.js');
const workers: ChildProcess[] = [];
const populations: AuditedPopulation[] = [];

afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  for (const population of populations) await population.close();
});

function startWorker({ url }: AuditedPopulation): ChildProcess {
  const env = { ...process.env, DATABASE_URL: url, REDIS_URL: '', LOG_LEVEL: 'error' };
  const worker = spawn(process.execPath, [program, 'worker'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  workers.push(worker);
  return worker;
}

async function openPopulation(): Promise<AuditedPopulation & { readonly auditId: string }> {
  const population = await openAuditedPopulation(1_500);
  populations.push(population);
  const { audit } = await requestAudit(population.store, wishOf(), limits);
  return { ...population, auditId: audit!.id };
}

/** As time would: nobody has to wait for it here. */
async function expireLease(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('UPDATE audit SET lease_until = now()');
  await client.end();
}

async function until(
  { store, auditId }: Awaited<ReturnType<typeof openPopulation>>,
  is: (audit: Audit) => boolean,
): Promise<Audit> {
  for (;;) {
    const [audit] = await store.audits.byIds([auditId]);
    if (audit!.status === 'failed') throw new Error('the audit failed');
    if (is(audit!)) return audit!;
    await sleep(2);
  }
}

it('loses nothing and changes nothing', async () => {
  if (!existsSync(program)) throw new Error('This test runs the built program: npm run build first.');
  const [undisturbed, disturbed] = [await openPopulation(), await openPopulation()];
  const calm = startWorker(undisturbed);
  const isFinished = ({ status }: Audit): boolean => status === 'finished';
  const expected = await until(undisturbed, isFinished);
  calm.kill('SIGTERM');
  expect(await once(calm, 'exit')).toEqual([0, null]);

  for (const stage of ['scoring', 'auditing']) {
    const worker = startWorker(disturbed);
    const reached = await until(
      disturbed,
      (audit) => isFinished(audit) || (audit.stage === stage && audit.status === 'running'),
    );
    worker.kill('SIGKILL');
    await once(worker, 'exit');
    await expireLease(disturbed.url);
    expect(reached.status).toBe('running');
    expect(await disturbed.store.audits.reports([disturbed.auditId])).toEqual([null]);
  }
  startWorker(disturbed);
  const finished = await until(disturbed, isFinished);
  expect(finished.reportSha256).toBe(expected.reportSha256);
  const reports = await Promise.all(
    [undisturbed, disturbed].map(({ store, auditId }) => store.audits.reports([auditId])),
  );
  expect(reports[1]).toEqual(reports[0]);
}, 120_000);
