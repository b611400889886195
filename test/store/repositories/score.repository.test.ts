/** Scores: appended, never changed; the newest is answered and projected onto follows. */
import { Client } from 'pg';
import type { AccountScore } from '../../../src/domain/score';
import { openStore, type Store } from '../../../src/store/open-store';
import { openTestDatabase, type TestDatabase } from '../../setup/database';
import { april, idsOf, importList, march, may, records } from '../listed-followers';
import { scoreOf, signalOf } from '../scored-accounts';

let database: TestDatabase;
let store: Store;
let client: Client;
let a: string;
let b: string;
let c: string;
let runId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  store = await openStore({ url: database.url });
  client = new Client({ connectionString: database.url });
  await client.connect();
  await importList(store, records('a', 'b', 'c'));
  await importList(store, records('c', 'a'), { target: { platform: 'synthetic', nativeId: 'other' } });
  [a, b, c] = (await idsOf(store, ['a', 'b', 'c'])) as [string, string, string];
  runId = await store.scores.startRun({ targetId: null, scorecard: 'profile@1', ruleset: 'r1', computedAt: may });
});

afterAll(async () => {
  await client.end();
  await store.close();
  await database.close();
});

beforeEach(async () => {
  await client.query(
    'TRUNCATE account_score; UPDATE follow SET verdict = NULL, class = NULL, log_odds = NULL, flags = NULL',
  );
});

const append = (...scores: AccountScore[]) => store.scores.append(scores, runId);

async function projected(): Promise<unknown[]> {
  const { rows } = await client.query<object>(
    `SELECT t.native_id AS target, f.native_id AS follower, verdict, class, log_odds, flags
     FROM follow JOIN account t ON t.id = target_id JOIN account f ON f.id = follower_id
     WHERE verdict IS NOT NULL ORDER BY 1 DESC, 2`,
  );
  return rows;
}

async function storedCount(): Promise<number> {
  const { rows } = await client.query<{ count: string }>('SELECT count(*) FROM account_score');
  return Number(rows[0]!.count);
}

test('gives back what was appended, in order, null where there is none', async () => {
  const scores = [scoreOf(b), scoreOf(a, { logOdds: null, probability: null, verdict: 'unknown', class: 'unknown' })];
  await append(...scores);
  const found = await store.scores.newest([a, 'x', b, c, '99999999999999999999', a]);
  expect(found).toEqual([scores[1], null, scores[0], null, null, scores[1]]);
  expect(await store.scores.newest([])).toEqual([]);
});

test('stamps tell facts and rules of the newest, in the order asked', async () => {
  await append(scoreOf(a, { ruleset: 'r7' }));
  const { observedAt, factsDigest } = scoreOf(a);
  const stamp = { observedAt, ruleset: 'r7', factsDigest };
  expect(await store.scores.stamps([b, a, 'x', a])).toEqual([null, stamp, null, stamp]);
});

test('a stored score is projected onto follows that have not heard of it, and no other', async () => {
  await append(scoreOf(a, { logOdds: 0.1 }), scoreOf(b));
  const before = await projected();
  await client.query('UPDATE follow SET verdict = NULL, class = NULL, log_odds = NULL, flags = NULL');
  await store.scores.project([a, a, c, 'x']);
  expect(await projected()).toEqual(before.filter((row) => (row as { follower: string }).follower === 'a'));
  await store.scores.project([b]);
  expect(await projected()).toEqual(before);
});

test('the newest is of the newest facts, and of those the one judged last', async () => {
  await append(
    scoreOf(a, { observedAt: april, computedAt: april, ruleset: 'old rules' }),
    scoreOf(a, { observedAt: april, computedAt: may, ruleset: 'new rules' }),
    scoreOf(a, { observedAt: march, computedAt: new Date('2022-09-01T00:00:00Z'), ruleset: 'late on old facts' }),
  );
  expect((await store.scores.newest([a]))[0]?.ruleset).toBe('new rules');
  expect(await storedCount()).toBe(3);
});

test('the same facts under the same rules are stored once and stay as they were', async () => {
  await append(scoreOf(a));
  await append(scoreOf(a, { logOdds: 5, computedAt: new Date('2023-01-01T00:00:00Z') }), scoreOf(a, { logOdds: 6 }));
  expect(await storedCount()).toBe(1);
  expect((await store.scores.newest([a]))[0]).toEqual(scoreOf(a));
});

test('corrected facts of the same moment have a score of their own, and the one judged last is the newest', async () => {
  await append(scoreOf(a));
  const corrected = scoreOf(a, { factsDigest: 'facts-2', logOdds: 2, computedAt: new Date('2022-07-01T00:00:00Z') });
  await append(corrected);
  expect(await storedCount()).toBe(2);
  expect(await store.scores.newest([a])).toEqual([corrected]);
  expect(await store.scores.stamps([a])).toMatchObject([{ factsDigest: 'facts-2' }]);
  expect(await projected()).toMatchObject([{ log_odds: 2 }, { log_odds: 2 }]);
});

test('of two judged at the same moment the same one is newest and projected, whichever was written last', async () => {
  await append(scoreOf(a, { ruleset: 'r2', logOdds: 2 }));
  await append(scoreOf(a, { ruleset: 'r1', logOdds: 1 }));
  expect(await store.scores.newest([a])).toMatchObject([{ ruleset: 'r2', logOdds: 2 }]);
  expect(await projected()).toMatchObject([{ log_odds: 2 }, { log_odds: 2 }]);
});

test('is written onto every follow of the account, with the detectors that raised suspicion', async () => {
  const doubtful = { ...signalOf('link-bait@1', 5), suspicion: 0.9, confidence: 0.5 } as const;
  const borderline = { ...signalOf('self-declared-bot@1', 0), suspicion: 0.5, confidence: 1 } as const;
  const silenced = signalOf('sparse-profile@1', 0);
  await append(scoreOf(a, { logOdds: 0.1 }), scoreOf(b, { signals: [doubtful, borderline, silenced] }));
  const common = { verdict: 'likely-authentic', class: 'ordinary' };
  expect(await projected()).toEqual([
    { ...common, target: 'target', follower: 'a', log_odds: 0.1, flags: ['silent-account', 'spam-bio'] },
    { ...common, target: 'target', follower: 'b', log_odds: -1.25, flags: ['self-declared-bot', 'sparse-profile'] },
    { ...common, target: 'other', follower: 'a', log_odds: 0.1, flags: ['silent-account', 'spam-bio'] },
  ]);
});

test('an older score that is appended late does not hide the newer one', async () => {
  await append(scoreOf(a, { observedAt: april, verdict: 'likely-inauthentic' }));
  await append(scoreOf(a, { observedAt: march, verdict: 'likely-authentic' }));
  expect(await projected()).toMatchObject([{ verdict: 'likely-inauthentic' }, { verdict: 'likely-inauthentic' }]);
});

test('without facts there is no history, but the follow says unknown', async () => {
  const without = { observedAt: null, logOdds: null, probability: null, verdict: 'unknown', class: 'unknown' } as const;
  await append(scoreOf(b, without));
  expect(await storedCount()).toBe(0);
  expect(await projected()).toMatchObject([{ follower: 'b', verdict: 'unknown', log_odds: null }]);
  await append(scoreOf(b));
  await append(scoreOf(b, without));
  expect(await projected()).toMatchObject([{ follower: 'b', verdict: 'likely-authentic' }]);
});

test('appending again writes nothing', async () => {
  const versions = async () =>
    (await client.query<object>('SELECT xmin, ctid FROM follow ORDER BY target_id, follower_id')).rows;
  await append(scoreOf(a), scoreOf(b));
  const before = await versions();
  await append(scoreOf(a), scoreOf(b));
  expect(await versions()).toEqual(before);
});

test('all or nothing: an unknown account leaves no score behind', async () => {
  await expect(append(scoreOf(a), scoreOf('999999999'))).rejects.toThrow(/account_score_account_id_fkey/);
  expect(await storedCount()).toBe(0);
  expect(await projected()).toEqual([]);
  await append();
});

test('evidence that quotes what PostgreSQL cannot hold is kept with U+FFFD in its place', async () => {
  const quoting = (text: string) =>
    scoreOf(a, {
      signals: [
        {
          detector: 'spam-bio@1',
          outcome: 'scored',
          suspicion: 1,
          confidence: 1,
          points: 2,
          evidence: [{ message: 'spam', kind: 'excerpt', text }],
        },
      ],
    });
  await append(quoting('buy\0now\ud83d \\u0000 "\t\n😀'));
  expect((await store.scores.newest([a]))[0]).toEqual(quoting('buy\ufffdnow\ufffd \\u0000 "\t\n😀'));
});

test('runs append to overlapping audiences at once', async () => {
  const batches = Array.from({ length: 6 }, (_, place) =>
    [scoreOf(a), scoreOf(b), scoreOf(c)].map((score) => ({ ...score, ruleset: `r${place}`, logOdds: place })),
  );
  await Promise.all(batches.map((batch, place) => append(...(place % 2 === 0 ? batch : batch.toReversed()))));
  expect(await storedCount()).toBe(18);
  expect((await projected()).length).toBe(5);
});

test('a run says what it was and how many accounts it judged', async () => {
  const run = { targetId: a, scorecard: 'profile@1', ruleset: 'r9', computedAt: march };
  const id = await store.scores.startRun(run);
  await store.scores.finishRun(id, { accountCount: 7 });
  const { rows } = await client.query('SELECT * FROM score_run WHERE id = $1', [id]);
  expect(rows).toEqual([
    {
      id,
      target_id: a,
      scorecard: 'profile@1',
      ruleset: 'r9',
      computed_at: march,
      account_count: 7,
      finished_at: expect.any(Date),
      findings: null,
    },
  ]);
});

test('what a run found about an audience is read from the newest finished run of it', async () => {
  const runAt = async (computedAt: Date, seen: number | null): Promise<void> => {
    const id = await store.scores.startRun({ targetId: b, scorecard: 'profile@1', ruleset: `r${seen}`, computedAt });
    if (seen === null) return;
    const findings = { signals: [], ruleSets: [{ ruleSet: 'counted', byVerdict: { seen } }] };
    await store.scores.finishRun(id, { accountCount: seen, findings });
  };
  expect(await store.scores.findings([b, a, '999999'])).toEqual([null, null, null]);
  await runAt(april, 2);
  await runAt(march, 1);
  await runAt(new Date('2099-01-01T00:00:00Z'), null);
  const [found] = await store.scores.findings([b]);
  expect(found).toEqual({
    computedAt: april,
    ruleset: 'r2',
    signals: [],
    ruleSets: [{ ruleSet: 'counted', byVerdict: { seen: 2 } }],
  });
});
