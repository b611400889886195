/** An audit as work: to its end once, whoever tries and however often it is stopped; the same facts give the same bytes. */
import { createHash } from 'node:crypto';
import { evaluateAudit, type EvaluateAudit, evaluateHere } from '../../src/audit/evaluate-audit';
import { requestAudit } from '../../src/audit/request-audit';
import { runAudit, type RunAuditOptions } from '../../src/audit/run-audit';
import type { AuditReport } from '../../src/domain/audit/report';
import { AloiError } from '../../src/domain/errors';
import { noFindings } from '../../src/domain/findings';
import type { Store } from '../../src/store/open-store';
import {
  type AuditedPopulation,
  limits,
  openAuditedPopulation,
  rulesOf,
  runOptions,
  scorecard,
  wishOf,
} from './audited-population';
import { subjectOf } from './test-subject';

let population: AuditedPopulation;
let store: Store;

beforeAll(async () => {
  population = await openAuditedPopulation();
  ({ store } = population);
});

afterAll(() => population.close());

async function asked(more: Parameters<typeof wishOf>[0] = {}): Promise<string> {
  const { audit } = await requestAudit(store, wishOf(more), limits);
  return audit!.id;
}

async function run(id: string, more: Partial<RunAuditOptions> = {}) {
  const outcome = await runAudit(store, id, runOptions(more));
  const [[audit], [report]] = await Promise.all([store.audits.byIds([id]), store.audits.reports([id])]);
  return { outcome, audit: audit!, text: report!, report: report == null ? null : (JSON.parse(report) as AuditReport) };
}

/** Does something in the middle of an audit, before its pure part. */
function meanwhile(work: (signal: AbortSignal) => Promise<void>): EvaluateAudit {
  return async (question, signal) => {
    await work(signal);
    return evaluateHere(question, signal);
  };
}

describe('an audit', () => {
  it('is stored with what it is of, by which rules, and the digest of its very bytes', async () => {
    const { outcome, audit, text, report } = await run(await asked());
    expect(outcome).toBe('finished');
    expect(audit).toMatchObject({ status: 'finished', stage: 'storing', errorCode: null, scorecard: 'profile@2' });
    expect(audit.observedAt).toEqual(audit.newestListAt);
    expect(audit.reportSha256).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    expect(report).toMatchObject({ format: 1, target: { platform: 'synthetic', nativeId: 'demo-1' }, seed: 1 });
    expect(report!.versions).toMatchObject({ scorecard: audit.scorecard, ruleset: audit.ruleset });
    expect(report!.findings.ruleSets.length).toBeGreaterThan(0);
  });

  it('of the same facts is the same to the byte, and of another seed says so', async () => {
    const [one, two, other] = [await run(await asked()), await run(await asked()), await run(await asked({ seed: 7 }))];
    expect(two.audit.reportSha256).toBe(one.audit.reportSha256);
    expect(other.report!.seed).toBe(7);
    expect(other.audit.reportSha256).not.toBe(one.audit.reportSha256);
  });

  it('by another scorecard is kept beside the first, which stays as it was', async () => {
    const first = await asked();
    const before = await run(first);
    const other = { ...scorecard, version: 99 };
    const after = await run(await asked(), { rules: rulesOf(other) });
    expect(after.audit).toMatchObject({ scorecard: 'profile@99', status: 'finished' });
    expect(after.audit.ruleset).not.toBe(before.audit.ruleset);
    expect((await store.audits.reports([first]))[0]).toBe(before.text);
    expect((await run(await asked())).audit.reportSha256).toBe(before.audit.reportSha256);
  });

  it('is done once, whoever comes late or at the same time', async () => {
    const id = await asked();
    const outcomes = await Promise.all([run(id), run(id), run(id)]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['finished', 'untouched', 'untouched']);
    expect((await run(id)).outcome).toBe('untouched');
    expect((await run('99999')).outcome).toBe('untouched');
  });

  it('of a sample judges those who were drawn, and nobody else', async () => {
    const fresh = await openAuditedPopulation(300);
    try {
      const { audit } = await requestAudit(fresh.store, wishOf({ sampleSize: 100, seed: 3 }), limits);
      expect(await runAudit(fresh.store, audit!.id, runOptions())).toBe('finished');
      const [counts] = await fresh.store.follows.counts([audit!.targetId]);
      expect(counts!.scored).toBe(100);
      const [sampled] = await fresh.store.audits.reports([audit!.id]);
      // What is judged of the others in the meantime changes nothing.
      const { audit: whole } = await requestAudit(fresh.store, wishOf(), limits);
      await runAudit(fresh.store, whole!.id, runOptions());
      const { audit: again } = await requestAudit(fresh.store, wishOf({ sampleSize: 100, seed: 3 }), limits);
      await runAudit(fresh.store, again!.id, runOptions());
      expect((await fresh.store.audits.reports([again!.id]))[0]).toBe(sampled);
    } finally {
      await fresh.close();
    }
  });
});

describe('an audit that is stopped', () => {
  it('comes to the same bytes when it is run again', async () => {
    const undisturbed = await run(await asked());
    const id = await asked();
    const stop = new AbortController();
    const interrupted = meanwhile(() => {
      stop.abort(new Error('the worker ends'));
      return Promise.resolve();
    });
    expect(await run(id, { signal: stop.signal, evaluate: interrupted })).toMatchObject({
      outcome: 'released',
      audit: { status: 'queued' },
    });
    const { outcome, text } = await run(id);
    expect([outcome, text]).toEqual(['finished', undisturbed.text]);
  });

  it('while it is scored stops between batches', async () => {
    const id = await asked();
    const stop = AbortSignal.abort(new Error('the worker ends'));
    expect(await run(id, { signal: stop })).toMatchObject({ outcome: 'released', audit: { status: 'queued' } });
  });

  it('by a cancellation is told so, and stores nothing', async () => {
    const id = await asked();
    const cancelled = meanwhile(async (signal) => {
      await store.audits.cancel(id);
      await new Promise((resolve) => {
        signal.addEventListener('abort', resolve);
      });
    });
    const { outcome, audit, text } = await run(id, { evaluate: cancelled, leaseMs: 400 });
    expect([outcome, audit.status, text]).toEqual(['lost', 'cancelled', null]);
  });

  it('by an outage waits in its row for the next attempt', async () => {
    const id = await asked();
    const outage = meanwhile(() => Promise.reject(new AloiError('SERVICE_UNAVAILABLE', 'gone')));
    await expect(run(id, { evaluate: outage })).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    expect((await store.audits.byIds([id]))[0]).toMatchObject({ status: 'queued', errorCode: null });
    expect((await run(id)).outcome).toBe('finished');
  });

  it('by a fault of ours has failed, and says nothing of the fault', async () => {
    const broken = meanwhile(() => Promise.reject(new TypeError('secret')));
    const { outcome, audit } = await run(await asked(), { evaluate: broken });
    expect([outcome, audit.status, audit.errorCode]).toEqual(['failed', 'failed', 'INTERNAL_SERVER_ERROR']);
    expect(audit.errorMessage).not.toContain('secret');
  });

  it('too often is given up', async () => {
    const id = await asked();
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await store.auditWork.claim({ auditId: id, holder: 'dies', leaseMs: 1 });
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect((await run(id)).outcome).toBe('failed');
  });
});

it('has a part that broke say so, and tells of it', () => {
  const subject = subjectOf(1_600_000_000, { posts: null as never, counts: null as never, scorecard });
  const { report, failures } = evaluateAudit({ subject, findings: noFindings, ruleVersions: {} });
  const { engagement } = JSON.parse(report) as AuditReport;
  expect(engagement).toEqual({ outcome: 'failed', error: 'TypeError' });
  expect(failures).toContainEqual({ part: 'engagement', message: expect.stringContaining('TypeError') });
});

describe('what cannot be asked for', () => {
  const faultsOf = async (more: Parameters<typeof wishOf>[0]) => {
    const { audit, faults } = await requestAudit(store, wishOf(more), limits);
    expect(audit).toBeNull();
    return faults.map(({ field, code }) => [...field, code].join(' '));
  };

  it('is said field by field', async () => {
    expect(await faultsOf({ account: { platform: 'x', nativeId: 'nobody' } })).toEqual(['account not-found']);
    const follower = { platform: 'synthetic', nativeId: 'demo-1-1' } as const;
    await store.accounts.ensure([follower]);
    expect(await faultsOf({ account: follower })).toEqual(['account nothing-imported']);
    expect(
      await faultsOf({ definition: [], population: 'toString', sampleSize: 1, seed: -1, idempotencyKey: '' }),
    ).toEqual(['definition', 'population', 'sampleSize', 'seed', 'idempotencyKey'].map((field) => `${field} invalid`));
    expect(await faultsOf({ definition: ['incentivised'] })).toEqual(['definition invalid']);
  });

  it('includes another question by the same key', async () => {
    const idempotencyKey = 'once';
    const first = await asked({ idempotencyKey, definition: ['spam', 'fake-follower-like'] });
    expect(await asked({ idempotencyKey, definition: ['fake-follower-like', 'spam', 'spam'] })).toBe(first);
    expect(await faultsOf({ idempotencyKey })).toEqual(['idempotencyKey idempotency-conflict']);
  });
});
