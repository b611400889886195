/** Audits as rows: asked for once per key, paged newest first, held by one worker at a time, and never changed once finished. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { AuditRequest } from '../../../src/domain/audit/audit';
import { openStore, type Store } from '../../../src/store/open-store';
import type { AuditResult } from '../../../src/store/repositories/audit-work.repository';
import { openTestDatabase, type TestDatabase } from '../../setup/database';
import { april, idsOf, importList, march, may, records } from '../listed-followers';

let database: TestDatabase;
let store: Store;
let client: Client;
let target: string;
let other: string;
let stranger: string;

const request: AuditRequest = { definition: null, population: null, sampleSize: null, seed: 1 };
const result: AuditResult = {
  observedAt: march,
  scorecard: 'profile@1',
  ruleset: 'r1',
  report: '{"b":1,"a":"ü\\u0000"}',
  reportSha256: 'ff',
  blocks: [],
};
const leaseOf = (auditId: string, holder = 'one', leaseMs = 60_000) => ({ auditId, holder, leaseMs });

beforeAll(async () => {
  database = await openTestDatabase();
  store = await openStore({ url: database.url });
  client = new Client({ connectionString: database.url });
  await client.connect();
  await importList(store, records('a', 'b'));
  await importList(store, records('b'), { target: { platform: 'synthetic', nativeId: 'other' } });
  [target, other, stranger] = (await idsOf(store, ['target', 'other', 'a'])) as [string, string, string];
});

afterAll(async () => {
  await client.end();
  await store.close();
  await database.close();
});

beforeEach(() => client.query('TRUNCATE audit CASCADE'));

async function asked(targetId = target, more: Partial<AuditRequest> = {}): Promise<string> {
  const { audit } = await store.audits.create({ targetId, request: { ...request, ...more }, idempotencyKey: null });
  return audit.id;
}

async function finished(targetId = target, more: Partial<AuditResult> = {}): Promise<string> {
  const id = await asked(targetId);
  await store.auditWork.claim(leaseOf(id));
  expect(await store.auditWork.finish(leaseOf(id), { ...result, ...more })).toBe(true);
  return id;
}

describe('asking', () => {
  it('makes one audit per key, and any number without', async () => {
    const ask = (idempotencyKey: string | null) => store.audits.create({ targetId: target, request, idempotencyKey });
    const [one, again] = [await ask('k'), await ask('k')];
    expect([one.isNew, again.isNew, again.audit.id]).toEqual([true, false, one.audit.id]);
    expect((await ask(null)).audit.id).not.toBe((await ask(null)).audit.id);
    expect(await store.audits.byKey('k')).toEqual(one.audit);
    expect(await store.audits.byKey('other')).toBeNull();
    const many = await Promise.all(Array.from({ length: 8 }, () => ask('at once')));
    expect(new Set(many.map(({ audit }) => audit.id)).size).toBe(1);
    expect(many.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  it('gives back what was asked for, in the order of the ids', async () => {
    const id = await asked(target, { definition: ['spam'], sampleSize: 500, seed: 9_007_199_254_740_991 });
    const [none, audit] = await store.audits.byIds(['x', id]);
    expect(none).toBeNull();
    expect(audit).toMatchObject({
      targetId: target,
      status: 'queued',
      request: { definition: ['spam'], population: null, sampleSize: 500, seed: 9_007_199_254_740_991 },
      newestListAt: march,
      reportSha256: null,
    });
  });

  it('knows the list that there is to audit', async () => {
    expect(await store.audits.listsReadAt([target, stranger, 'x'])).toEqual([march, null, null]);
  });
});

describe('a page', () => {
  it('walks newest first, both ways, each audit once', async () => {
    const ids = [await asked(), await asked(), await asked(), await asked(), await asked()].reverse();
    await asked(other);
    const idsOn = async (more: object) => {
      const [page] = await store.audits.pages([{ targetId: target, limit: 2, ...more }]);
      return { ids: page!.audits.map(({ id }) => id), hasMore: page!.hasMore };
    };
    expect(await idsOn({})).toEqual({ ids: ids.slice(0, 2), hasMore: true });
    expect(await idsOn({ after: ids[1] })).toEqual({ ids: ids.slice(2, 4), hasMore: true });
    expect(await idsOn({ after: ids[3] })).toEqual({ ids: ids.slice(4), hasMore: false });
    expect(await idsOn({ backwards: true })).toEqual({ ids: ids.slice(3), hasMore: true });
    expect(await idsOn({ backwards: true, before: ids[3] })).toEqual({ ids: ids.slice(1, 3), hasMore: true });
    expect(await idsOn({ after: ids[0], before: ids[2] })).toEqual({ ids: [ids[1]], hasMore: false });
  });

  it('of several targets is answered in their order', async () => {
    const [one, two] = [await asked(target), await asked(other)];
    const wanted = [other, 'x', target].map((targetId) => ({ targetId, limit: 3 }));
    const pages = await store.audits.pages(wanted);
    expect(pages.map(({ audits }) => audits.map(({ id }) => id))).toEqual([[two], [], [one]]);
  });

  it('as of a time holds what had been said by then', async () => {
    const early = await finished();
    const { rows } = await client.query<{ now: Date }>(`SELECT now() + interval '1 millisecond' AS now`);
    await sleep(5);
    await asked();
    const late = await finished();
    const asOf = async (time?: Date) => {
      const [page] = await store.audits.pages([{ targetId: target, limit: 9, ...(time && { asOf: time }) }]);
      return page!.audits.map(({ id }) => id);
    };
    expect(await asOf()).toHaveLength(3);
    expect(await asOf(rows[0]!.now)).toEqual([early]);
    expect(await asOf(new Date('2999-01-01'))).toEqual([late, early]);
    expect(await asOf(march)).toEqual([]);
  });
});

describe('work on an audit', () => {
  it('is one worker’s at a time, until it is silent for too long', async () => {
    const id = await asked();
    expect(await store.auditWork.claim(leaseOf(id, 'one', 40))).toMatchObject({ id, status: 'running', attempts: 1 });
    expect(await store.auditWork.claim(leaseOf(id, 'two'))).toBeNull();
    expect(await store.auditWork.due(9)).toEqual([]);
    await sleep(60);
    expect(await store.auditWork.due(9)).toEqual([id]);
    expect(await store.auditWork.claim(leaseOf(id, 'two'))).toMatchObject({ attempts: 2 });
    expect(await store.auditWork.renew(leaseOf(id, 'one'))).toBe(false);
    expect(await store.auditWork.finish(leaseOf(id, 'one'), result)).toBe(false);
    expect(await store.auditWork.finish(leaseOf(id, 'two'), result)).toBe(true);
    expect(await store.auditWork.claim(leaseOf(id, 'three'))).toBeNull();
    expect(await store.auditWork.due(9)).toEqual([]);
  });

  it('says how far it is, and waits again when it is let go of', async () => {
    const id = await asked();
    expect(await store.auditWork.due(9)).toEqual([id]);
    await store.auditWork.claim(leaseOf(id));
    const progress = { stage: 'scoring', doneCount: 10, totalCount: 20 } as const;
    expect(await store.auditWork.progress(leaseOf(id), progress)).toBe(true);
    const [audit] = await store.audits.byIds([id]);
    expect(audit).toMatchObject({ ...progress, status: 'running', progressAt: expect.any(Date) });
    await store.auditWork.release(leaseOf(id));
    expect(await store.auditWork.due(9)).toEqual([id]);
    // What was given back in order does not count.
    expect(await store.auditWork.claim(leaseOf(id, 'two'))).toMatchObject({ attempts: 1 });
  });

  it('ends with a cancellation, which comes once', async () => {
    const id = await asked();
    await store.auditWork.claim(leaseOf(id));
    expect(await store.audits.cancel(id)).toMatchObject({ status: 'cancelled', finishedAt: expect.any(Date) });
    expect(await store.auditWork.renew(leaseOf(id))).toBe(false);
    expect(await store.auditWork.finish(leaseOf(id), result)).toBe(false);
    expect(await store.audits.cancel(id)).toBeNull();
    expect(await store.audits.cancel('x')).toBeNull();
  });

  it('that failed says why', async () => {
    const id = await asked();
    await store.auditWork.claim(leaseOf(id));
    await store.auditWork.fail(leaseOf(id), 'NOT_FOUND', 'nothing\0');
    expect((await store.audits.byIds([id]))[0]).toMatchObject({
      status: 'failed',
      errorCode: 'NOT_FOUND',
      errorMessage: 'nothing\uFFFD',
    });
  });
});

describe('a finished audit', () => {
  it('has its report byte for byte, and the one finished last is the newest', async () => {
    const early = await finished();
    expect(await store.audits.reports([early, 'x', await asked()])).toEqual([result.report, null, null]);
    const late = await finished(target, { scorecard: 'profile@2' });
    const [newest, none] = await store.audits.newest([target, other]);
    expect(newest).toMatchObject({ id: late, scorecard: 'profile@2', observedAt: march });
    expect(none).toBeNull();
  });

  it('cannot be changed', async () => {
    const id = await finished();
    await expect(client.query(`UPDATE audit SET report = '{}' WHERE id = $1`, [id])).rejects.toThrow('never changed');
    expect(await store.audits.cancel(id)).toBeNull();
  });

  it('tells other audiences of its blocks, without telling whose they are', async () => {
    const block = {
      blockId: 'block-1',
      kind: 'aged-batch',
      createdFrom: april,
      createdTo: may,
      memberCount: 3,
    } as const;
    const sketch = [1n, 2n ** 63n - 1n];
    await finished(other, { blocks: [{ ...block, sketch: [7n] }] });
    await finished(other, {
      blocks: [
        { ...block, sketch },
        { ...block, blockId: 'block-2', createdFrom: null, sketch: [] },
      ],
    });
    await finished(target, { blocks: [{ ...block, sketch: [5n] }] });
    expect(await store.auditWork.blocksElsewhere(target)).toEqual([
      { ...block, audience: 1, sketch },
      { ...block, audience: 1, blockId: 'block-2', createdFrom: null, sketch: [] },
    ]);
  });
});
