/**
 * Every documented operation: its answer and the statements it sends, both kept beside this file.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { encodeGlobalId } from '../../src/graphql/global-id';
import * as operations from './operations.generated';
import { openPopulation, type TestPopulation } from './population';
import { storeAudits } from './stored-audits';
import { askOverSocket } from './socket';
import { withStatements } from './statements';
import { openTestApi, type TestApi } from './test-api';

let population: TestPopulation;
let api: TestApi;

beforeAll(async () => {
  population = await openPopulation();
  await storeAudits(population.url);
  api = await openTestApi(population.store);
});

afterAll(async () => {
  await api.close();
  await population.close();
});

const gallery = { platform: 'X', handle: 'gallery' } as const;
const museum = { platform: 'X', nativeId: '9002' } as const;
const firstFollower = encodeGlobalId({ type: 'Account', key: '2' });
const audit = encodeGlobalId({ type: 'Audit', key: '902' });
const wholeAudit = encodeGlobalId({ type: 'Audit', key: '904' });
const detector = encodeGlobalId({ type: 'Detector', key: 'wordless-bio' });

type Ask = () => Promise<unknown>;
const asks: Readonly<Record<string, Ask>> = {
  'account-audience': () =>
    api.ask(operations.AccountAudienceDocument, { ...gallery, definition: ['FAKE_FOLLOWER_LIKE'] }),
  'account-audits': () => api.ask(operations.AccountAuditsDocument, { ...gallery, first: 2 }),
  'account-score': () => api.ask(operations.AccountScoreDocument, { platform: 'X', nativeId: '115' }),
  'accounts-followers': () =>
    api.ask(operations.AccountsFollowersDocument, {
      refs: [gallery, museum, { platform: 'X', nativeId: '9003' }],
      first: 2,
    }),
  'accounts-lookup': () =>
    api.ask(operations.AccountsLookupDocument, {
      refs: [{ platform: 'X', handle: '@FOLLOWER_003' }, museum, { platform: 'GITHUB', handle: 'gallery' }, museum],
    }),
  audit: () => api.ask(operations.AuditDocument, { id: audit }),
  'audit-blocks': () => api.ask(operations.AuditBlocksDocument, { id: wholeAudit }),
  'audit-figures': () => api.ask(operations.AuditFiguresDocument, { id: wholeAudit }),
  'audit-parts': () => api.ask(operations.AuditPartsDocument, { id: audit }),
  'audit-progress': async () => {
    const told = await askOverSocket(api.url, operations.AuditProgressDocument.toString(), { id: audit });
    return { status: 'over a WebSocket', body: { told } };
  },
  'audience-signals': () => api.ask(operations.AudienceSignalsDocument, gallery),
  'cancel-audit': () => api.ask(operations.CancelAuditDocument, { input: { id: audit } }),
  detectors: () => api.ask(operations.DetectorsDocument, {}),
  'first-query': () => api.ask(operations.FirstQueryDocument, {}),
  'followers-page': () =>
    api.ask(operations.FollowersPageDocument, { ...gallery, first: 2, orderBy: 'SUSPICION_DESC' }),
  'model-card': () => api.ask(operations.ModelCardDocument, {}),
  'newest-audit': () => api.ask(operations.NewestAuditDocument, gallery),
  node: () => api.ask(operations.NodeDocument, { id: firstFollower }),
  nodes: () => api.ask(operations.NodesDocument, { ids: [detector, 'nonsense', firstFollower, detector] }),
  'published-rule-set-catalogue': () => api.ask(operations.PublishedRuleSetCatalogueDocument, {}),
  'published-rule-sets': () => api.ask(operations.PublishedRuleSetsDocument, gallery),
  'request-audit': () =>
    api.ask(operations.RequestAuditDocument, {
      input: { account: { platform: 'X', nativeId: '9003' }, idempotencyKey: 'hermit' },
    }),
  scorecard: () => api.ask(operations.ScorecardDocument, { version: 2 }),
  'search-accounts': () => api.ask(operations.SearchAccountsDocument, { text: 'follower_01', first: 3 }),
  'suspicious-followers': () => api.ask(operations.SuspiciousFollowersDocument, { ...gallery, first: 2 }),
};

describe('a documented operation', () => {
  it('is each file of schema/operations', () => {
    const files = readdirSync(join(__dirname, '../../schema/operations')).map((name) => name.replace(/\.graphql$/, ''));
    expect(Object.keys(asks).sort()).toEqual(files.sort());
  });

  it.each(Object.entries(asks))('%s answers as it did, with the statements it sent', async (_name, ask) => {
    const { answer, statements } = await withStatements(ask);
    const { status, body } = answer as Awaited<ReturnType<TestApi['post']>>;
    for (const fault of body.errors ?? []) Object.assign(fault.extensions, { requestId: 'any' });
    expect({ status, body, statements }).toMatchSnapshot();
  });
});

describe('the number of statements', () => {
  const followersOf =
    (first: number): Ask =>
    () =>
      api.ask(operations.FollowersPageDocument, { ...gallery, first });
  const followersOfMany =
    (first: number, count: number): Ask =>
    () =>
      api.ask(operations.AccountsFollowersDocument, {
        refs: Array.from({ length: count }, (_, index) => (index % 2 === 0 ? gallery : museum)),
        first,
      });
  const lookUp =
    (count: number): Ask =>
    () =>
      api.ask(operations.AccountsLookupDocument, {
        refs: Array.from({ length: count }, (_, index) => ({ platform: 'X' as const, nativeId: String(100 + index) })),
      });

  it.each([
    ['a page of followers with scores and evidence', followersOf(10), followersOf(100), 5],
    ['the followers of 2 and of 100 accounts', followersOfMany(10, 2), followersOfMany(10, 100), 6],
    ['a look-up of 10 and of 100 accounts', lookUp(10), lookUp(100), 2],
  ])('is the same for %s', async (_what, few, many, expected) => {
    const small = await withStatements(few);
    const large = await withStatements(many);
    expect([small.statements.length, large.statements.length]).toEqual([expected, expected]);
    expect(large.statements).toEqual(small.statements);
  });

  it('is none for what is refused', async () => {
    const { answer, statements } = await withStatements(() =>
      api.ask(operations.AccountsFollowersDocument, { refs: Array.from({ length: 100 }, () => gallery), first: 100 }),
    );
    expect(answer.body.errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX');
    expect(answer.body.extensions).toEqual({ cost: { requested: 100 + 100 * 2 + 100 * 301, limit: 10_000 } });
    expect(statements).toEqual([]);
  });
});
