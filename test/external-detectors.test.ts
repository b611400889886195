/**
 * A detector from outside the repository on its whole way: named in the configuration, shown as unfitted, adding its
 * expert points, filtered by, weighed by a fit on synthetic profiles, and refused where the scorecard knows it and it is
 * gone.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, openApp } from '../src/app';
import { type Config, loadConfig } from '../src/config';
import { loadExternalDetectors } from '../src/detectors/load-external';
import { accountDetectorsOf, registeredDetectors } from '../src/detectors/registry';
import { unknownProfile } from '../src/domain/account';
import { createRandom } from '../src/lib/random';
import { fitScorecard, serialiseScorecard } from '../src/scoring/fit';
import type { LabelledProfile } from '../src/scoring/labelled-profiles';
import type { FollowerSource } from '../src/sources/source';
import { labelledProfiles } from './scoring/labelled-data';
import { type TestDatabase, openTestDatabase } from './setup/database';

const fixture = join(__dirname, 'detectors', 'external-fixture');
const observedAt = new Date('2024-05-01T00:00:00Z');
const target = { platform: 'x', nativeId: '9', handle: 'gallery' } as const;

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await openTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'aloi-external-'));
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

function configOf(variables: Readonly<Record<string, string>>): Config {
  return loadConfig({ DATABASE_URL: database.url, LOG_LEVEL: 'silent', PORT: '0', ...variables });
}

/** Followers by how many they follow: a round number, another, few, not known, and one known by its id alone. */
const following = [1300, 1301, 7, null, undefined];

const source: FollowerSource = {
  ...{ name: 'five', format: 'test', fingerprint: 'e'.repeat(64), rowCount: following.length },
  *rows(from) {
    for (const [position, followingCount] of [...following.entries()].slice(from)) {
      const nativeId = String(100 + position);
      const known = {
        ...unknownProfile,
        handle: `reader_${position}`,
        followersCount: 40,
        postsCount: 90,
        likesCount: 8,
      };
      const profile = followingCount === undefined ? null : { ...known, followingCount };
      yield {
        ...{ position, line: position + 1 },
        record: { position, nativeId, profile, followedAt: null, followedAtBasis: null },
      };
    }
  },
};

interface Answer {
  readonly data: {
    readonly detectors: readonly { readonly name: string }[];
    readonly account: { readonly followers: { readonly edges: readonly Edge[] } };
  };
}

interface Edge {
  readonly node: {
    readonly handle: string | null;
    readonly score: {
      readonly coverage: number;
      readonly probability: number | null;
      readonly signals: readonly {
        readonly detector: string;
        readonly outcome: string;
        readonly points: number | null;
      }[];
    };
  };
}

const query = `query ($filter: FollowerFilter) {
  detectors { name fitted expertPoints measured { dataset rocAuc } }
  account(platform: X, handle: "gallery") {
    followers(first: 10, filter: $filter) {
      edges { node { handle score { coverage probability signals { detector outcome points } } } }
    }
  }
}`;

async function ask(app: App, filter: object = {}): Promise<Answer['data']> {
  const api = await app.createApi();
  try {
    const { url } = await api.listen();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { filter } }),
    });
    return ((await response.json()) as Answer).data;
  } finally {
    await api.close();
  }
}

async function inApp<T>(config: Config, work: (app: App) => Promise<T>): Promise<T> {
  const app = await openApp(config);
  try {
    const report = await app.importFollowers(source, {
      ...{ target, order: 'newest-first', observedAt, complete: true, maxBadRows: 0 },
    });
    await app.scoreAudience(report.targetId);
    return await work(app);
  } finally {
    await app.close();
  }
}

const signalsOf = ({ account }: Answer['data']) =>
  account.followers.edges.map(({ node }) => node.score.signals.find(({ detector }) => detector === 'round-following'));

it('is shown as unfitted, adds its expert points and no coverage, and can be filtered by', async () => {
  const without = await inApp(configOf({}), (app) => ask(app));
  const [shown, filtered] = await inApp(configOf({ ALOI_DETECTORS: fixture }), async (app) => [
    await ask(app),
    await ask(app, { detector: 'round-following' }),
  ]);
  expect(without.detectors.some(({ name }) => name === 'round-following')).toBe(false);
  expect(shown.detectors.at(-1)).toEqual({ name: 'round-following', fitted: false, expertPoints: 3, measured: [] });
  expect(signalsOf(shown)).toEqual([
    { detector: 'round-following', outcome: 'SCORED', points: expect.closeTo(3 * (2 * 0.9 - 1), 9) },
    { detector: 'round-following', outcome: 'SCORED', points: 0 },
    { detector: 'round-following', outcome: 'ABSTAINED', points: null },
    { detector: 'round-following', outcome: 'ABSTAINED', points: null },
    { detector: 'round-following', outcome: 'ABSTAINED', points: null },
  ]);
  const [before, after] = [without, shown].map(({ account }) => account.followers.edges.map(({ node }) => node.score));
  expect(after!.map(({ coverage }) => coverage)).toEqual(before!.map(({ coverage }) => coverage));
  expect(after![0]!.probability!).toBeGreaterThan(before![0]!.probability!);
  expect(after!.slice(1).map(({ probability }) => probability)).toEqual(
    before!.slice(1).map(({ probability }) => probability),
  );
  expect(filtered.account.followers.edges.map(({ node }) => node.handle)).toEqual(['reader_0']);
});

/** People seldom follow a round number of accounts, the others often. */
function roundedProfiles(): LabelledProfile[] {
  const random = createRandom(3);
  return labelledProfiles(1).map((labelled): LabelledProfile => {
    const isRound = random.chance(labelled.label === 'genuine' ? 0.02 : 0.6);
    const hundreds = 1 + random.integer(20);
    const followingCount = isRound ? 100 * hundreds : 100 * hundreds + 1 + random.integer(99);
    return { ...labelled, profile: { ...labelled.profile, followingCount } };
  });
}

it('is weighed by a fit like the others, and its scorecard asks for it', async () => {
  const detectors = accountDetectorsOf(registeredDetectors(loadExternalDetectors([fixture])));
  const { scorecard, unweighed } = fitScorecard({ profiles: roundedProfiles(), sha256: 'a'.repeat(64) }, detectors);
  expect(unweighed).not.toContain('round-following@1');
  const measure = scorecard.measures.find(({ detector }) => detector === 'round-following@1');
  expect(measure?.coefficient).toBeGreaterThan(0);

  const path = join(folder, 'mine.json');
  writeFileSync(path, serialiseScorecard(scorecard));
  const fitted = await inApp(configOf({ ALOI_DETECTORS: fixture, ALOI_SCORECARD: path }), (app) => ask(app));
  expect(fitted.detectors.at(-1)).toEqual({
    ...{ name: 'round-following', fitted: true, expertPoints: 0 },
    measured: ['set-a', 'set-b', 'set-c'].map((dataset) => ({ dataset, rocAuc: expect.closeTo(0.79, 1) })),
  });
  const [round, odd] = signalsOf(fitted).map((signal) => signal?.points ?? 0);
  expect(round).toBeGreaterThan(2.4);
  expect(odd).toBeLessThan(0);

  const withoutIt = openApp(configOf({ ALOI_SCORECARD: path }));
  await expect(withoutIt).rejects.toThrow(/knows round-following@1, which is not registered.*ALOI_DETECTORS/);
});

it('stops the start where it cannot be used, and says why', async () => {
  await expect(openApp(configOf({ ALOI_DETECTORS: './nowhere' }))).rejects.toMatchObject({
    code: 'CONFIGURATION',
    message: expect.stringContaining('Detector module "./nowhere" cannot be loaded'),
  });
});
