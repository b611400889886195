/**
 * The composition root: from a configuration to a database, a cache, the rules of scoring and the API.
 * The only file that knows everything.
 */
import { createHash } from 'node:crypto';
import { openCache, type Cache } from './cache/open-cache';
import type { Config } from './config';
import type { Detector } from './detectors/detector';
import { loadExternalDetectors } from './detectors/load-external';
import { accountDetectorsOf, audienceDetectorsOf, registeredDetectors } from './detectors/registry';
import type { AccountId } from './domain/account';
import { createScorer } from './graphql/scorer';
import { createApi, type Api } from './graphql/server';
import { importFollowers, type ImportOptions, type ImportReport } from './ingest/import-followers';
import type { ImportProgress } from './ingest/import-progress';
import {
  importPosts,
  type PostImportOptions,
  type PostImportProgress,
  type PostImportReport,
} from './ingest/import-posts';
import { createLog, type Log } from './lib/log';
import { loadScorecard, loadScorecardFile } from './scoring/load-scorecard';
import { observeAudienceSignals } from './scoring/observe-audience-signals';
import { observeRuleSets } from './scoring/observe-rule-sets';
import { retainedScorecards } from './scoring/retained-scorecards';
import type { Scorecard } from './scoring/scorecard';
import { scoreAudience, type ScoringProgress, type ScoringReport } from './scoring/score-audience';
import type { PostSource } from './sources/post-source';
import type { FollowerSource } from './sources/source';
import { keepEmbeddedRunning } from './store/embedded/keep-running';
import { ensureDatabase } from './store/ensure-database';
import { openStore, type Store } from './store/open-store';

const embeddedDatabaseName = 'aloi';

export interface OpenDatabase {
  readonly store: Store;
  close(): Promise<void>;
}

export interface App {
  readonly store: Store;
  readonly log: Log;
  /** Stores the followers that a source lists; see ingest/import-followers.ts. */
  importFollowers(
    source: FollowerSource,
    options: ImportOptions,
    onProgress?: (progress: ImportProgress) => void,
  ): Promise<ImportReport>;
  /** Stores the posts that a source lists; see ingest/import-posts.ts. */
  importPosts(
    source: PostSource,
    options: PostImportOptions,
    onProgress?: (progress: PostImportProgress) => void,
  ): Promise<PostImportReport>;
  /** Scores the followers of a target and projects the verdicts onto its follow rows. */
  scoreAudience(targetId: AccountId, onProgress?: (progress: ScoringProgress) => void): Promise<ScoringReport>;
  createApi(firstQuery?: string): Promise<Api>;
  close(): Promise<void>;
}

/** The store on DATABASE_URL, or on the embedded server; its schema is as it is found. */
export async function openDatabase(config: Config, log = createLog(config.logLevel)): Promise<OpenDatabase> {
  const embedded =
    config.databaseUrl === undefined
      ? await keepEmbeddedRunning({
          dataDir: config.dataDir,
          log: (message) => {
            log.info(message);
          },
        })
      : undefined;
  const url = config.databaseUrl ?? embedded!.url(embeddedDatabaseName);
  try {
    await ensureDatabase(url);
    const { poolSize, statementTimeoutMs } = config;
    const store = await openStore({ url, poolSize, statementTimeoutMs });
    return {
      store,
      close: async () => {
        try {
          await store.close();
        } finally {
          await embedded?.close();
        }
      },
    };
  } catch (error) {
    await embedded?.close();
    throw error;
  }
}

/** Everything, on a database whose schema is brought up to date first. */
export async function openApp(config: Config): Promise<App> {
  const log = createLog(config.logLevel);
  const detectors = registeredDetectors(loadExternalDetectors(config.detectorModules));
  const accountDetectors = accountDetectorsOf(detectors);
  const scorecard = scorecardOf(config, accountDetectors, log);
  const scorecards = retainedScorecards(scorecard);
  const database = await openDatabase(config, log);
  const { store } = database;
  let cache: Cache | undefined;
  try {
    await store.migrate();
    cache = await openCache({ redisUrl: config.redisUrl, owner: cacheOwner(config), ttlMs: config.cacheTtlMs, log });
  } catch (error) {
    await database.close();
    throw error;
  }
  const scorer = createScorer(scorecard, accountDetectors);
  return {
    store,
    log,
    importFollowers: async (source, options, onProgress) => {
      try {
        return await importFollowers(store.imports, source, options, onProgress);
      } finally {
        await cache.clear();
      }
    },
    importPosts: async (source, options, onProgress) => {
      try {
        return await importPosts(store, source, options, onProgress);
      } finally {
        await cache.clear();
      }
    },
    scoreAudience: async (targetId, onProgress) => {
      try {
        const observe = [observeRuleSets, observeAudienceSignals(audienceDetectorsOf(detectors))];
        return await scoreAudience(store, targetId, { scorecard, detectors: accountDetectors, observe, onProgress });
      } finally {
        await cache.clear();
      }
    },
    createApi: (firstQuery) =>
      createApi({ ...config, reads: store, cache, scorer, scorecards, detectors, health: store, log, firstQuery }),
    close: async () => {
      try {
        await cache.close();
      } finally {
        await database.close();
      }
    },
  };
}

/** A new detector works before it has a weight: it is heard, and adds its expert points. */
function scorecardOf({ scorecardPath }: Config, detectors: readonly Detector[], log: Log): Scorecard {
  const onUnweighed = (unweighed: readonly string[]): void => {
    log.info({ detectors: unweighed }, 'the scorecard has not weighed these detectors: they add expert points at most');
  };
  return scorecardPath === undefined
    ? loadScorecard(detectors, { onUnweighed })
    : loadScorecardFile(scorecardPath, detectors, { onUnweighed });
}

/**
 * Keys hold the ids of one database: two installations on one Redis must not read each other's entries. Without its
 * credentials, which must not stand in a key.
 */
function cacheOwner({ databaseUrl, dataDir }: Config): string {
  const { host, pathname } = databaseUrl === undefined ? { host: '', pathname: dataDir } : new URL(databaseUrl);
  return `aloi-${createHash('sha256').update(`${host}${pathname}`).digest('hex').slice(0, 8)}`;
}
