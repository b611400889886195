/**
 * The composition root: from a configuration to a database, a cache, the rules of scoring and the API.
 * The only file that knows everything.
 */
import { openCache, type Cache } from './cache/open-cache';
import type { Config } from './config';
import { accountDetectors, detectors } from './detectors/registry';
import type { AccountId } from './domain/account';
import { createScorer } from './graphql/scorer';
import { createApi, type Api } from './graphql/server';
import { createLog, type Log } from './lib/log';
import { loadScorecard } from './scoring/load-scorecard';
import { scoreAudience, type ScoringProgress, type ScoringReport } from './scoring/score-audience';
import { startEmbeddedPostgres } from './store/embedded/start-embedded-postgres';
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
  /** Scores the followers of a target and projects the verdicts onto its follow rows. */
  scoreAudience(targetId: AccountId, onProgress?: (progress: ScoringProgress) => void): Promise<ScoringReport>;
  createApi(firstQuery?: string): Promise<Api>;
  close(): Promise<void>;
}

/** The store on DATABASE_URL, or on the embedded server; its schema is as it is found. */
export async function openDatabase(config: Config, log = createLog(config.logLevel)): Promise<OpenDatabase> {
  const embedded =
    config.databaseUrl === undefined
      ? await startEmbeddedPostgres({
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
        await store.close();
        await embedded?.close();
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
  const scorecard = loadScorecard(accountDetectors);
  const database = await openDatabase(config, log);
  const { store } = database;
  let cache: Cache | undefined;
  try {
    await store.migrate();
    cache = await openCache({ redisUrl: config.redisUrl, ttlMs: config.cacheTtlMs, log });
  } catch (error) {
    await database.close();
    throw error;
  }
  const scorer = createScorer(scorecard, accountDetectors);
  return {
    store,
    log,
    scoreAudience: async (targetId, onProgress) => {
      const report = await scoreAudience(store, targetId, { scorecard, detectors: accountDetectors, onProgress });
      await cache.clear();
      return report;
    },
    createApi: (firstQuery) =>
      createApi({ ...config, reads: store, cache, scorer, detectors, health: store, log, firstQuery }),
    close: async () => {
      await cache.close();
      await database.close();
    },
  };
}
