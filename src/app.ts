/**
 * The composition root: from a configuration to a database, a cache, the rules of scoring and the API.
 * The only file that knows everything.
 */
import { createHash } from 'node:crypto';
import { evaluateInThread } from './audit/evaluate-in-thread';
import { auditNow } from './audit/audit-now';
import type { AuditWish } from './audit/request-audit';
import { type AuditOutcome, type AuditRules, runAudit } from './audit/run-audit';
import { openCache, type Cache } from './cache/open-cache';
import type { Config } from './config';
import type { Detector } from './detectors/detector';
import { loadExternalDetectors } from './detectors/load-external';
import { accountDetectorsOf, audienceDetectorsOf, registeredDetectors } from './detectors/registry';
import type { AccountId } from './domain/account';
import type { AccountClass } from './domain/score';
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
import { type AuditDesk, createAuditDesk } from './jobs/audit-desk';
import { type AuditQueue, openAuditQueue } from './jobs/audit-queue';
import { type AuditWorker, startAuditWorker } from './jobs/audit-worker';
import type { QueueSettings } from './jobs/queue-backend';
import { quietErrors } from './jobs/quiet-errors';
import { createLog, type Log } from './lib/log';
import { tellableClasses } from './scoring/bands';
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
  readonly url: string;
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
  /** Takes requests for audits; the worker does them. */
  readonly audits: AuditDesk;
  /**
   * Does an audit here and now, in this process.
   * @throws AloiError BAD_USER_INPUT where it cannot be asked for, CONFLICT where it comes to no report
   */
  auditNow(wish: AuditWish, signal: AbortSignal): Promise<string>;
  /** Does audits as they are asked for, until it is closed. */
  startAuditWorker(): Promise<AuditWorker>;
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
      url,
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
    cache = await openCache({ redisUrl: config.redisUrl, owner: ownerOf(config), ttlMs: config.cacheTtlMs, log });
  } catch (error) {
    await database.close();
    throw error;
  }
  const scorer = createScorer(scorecard, accountDetectors);
  const observe = [observeRuleSets, observeAudienceSignals(audienceDetectorsOf(detectors))];
  const rules = { scorecard, detectors: accountDetectors, observe };
  const then = clearing(cache);
  const auditing = auditWork({ config, database, rules, classes: tellableClasses(detectors), log, then });
  return {
    store,
    log,
    importFollowers: (source, options, onProgress) =>
      then(() => importFollowers(store.imports, source, options, onProgress)),
    importPosts: (source, options, onProgress) => then(() => importPosts(store, source, options, onProgress)),
    scoreAudience: (targetId, onProgress) => then(() => scoreAudience(store, targetId, { ...rules, onProgress })),
    audits: auditing.desk,
    auditNow: auditing.now,
    startAuditWorker: auditing.startWorker,
    createApi: (firstQuery) => {
      const { desk } = auditing;
      const rulesOfReading = { scorer, scorecards, detectors };
      return createApi({
        ...config,
        ...rulesOfReading,
        reads: store,
        audits: desk,
        cache,
        health: store,
        log,
        firstQuery,
      });
    },
    close: async () => {
      try {
        await auditing.close();
        await cache.close();
      } finally {
        await database.close();
      }
    },
  };
}

/** Does work that changes what reads would answer, and forgets what was read before. */
function clearing(cache: Cache) {
  return async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } finally {
      await cache.clear();
    }
  };
}

interface AuditParts {
  readonly config: Config;
  readonly database: OpenDatabase;
  readonly rules: AuditRules;
  readonly classes: readonly AccountClass[];
  readonly log: Log;
  readonly then: ReturnType<typeof clearing>;
}

/** The queue is opened when something is first put into it or taken from it. */
function auditWork({ config, database: { store, url }, rules, classes, log, then }: AuditParts) {
  const owner = ownerOf(config);
  const settings: QueueSettings = { redisUrl: config.redisUrl, databaseUrl: url, owner, onError: quietErrors(log) };
  let opened: Promise<AuditQueue> | undefined;
  const queue: AuditQueue = {
    enqueue: async (auditId) => {
      opened ??= openAuditQueue(settings);
      // One that could not be opened is opened anew the next time.
      opened.catch(() => (opened = undefined));
      await (await opened).enqueue(auditId);
    },
    close: async () => (await opened)?.close(),
  };
  const run = (auditId: string, signal?: AbortSignal): Promise<AuditOutcome> =>
    then(() => runAudit(store, auditId, { rules, log, evaluate: evaluateInThread, ...(signal && { signal }) }));
  const limits = { scorecard: rules.scorecard, classes };
  return {
    desk: createAuditDesk({ store, limits, enqueue: (auditId) => queue.enqueue(auditId), log }),
    now: (wish: AuditWish, signal: AbortSignal) => auditNow(store, wish, limits, (auditId) => run(auditId, signal)),
    startWorker: (): Promise<AuditWorker> => {
      const due = (limit: number): Promise<string[]> => store.auditWork.due(limit);
      return startAuditWorker({ settings, queue, concurrency: Math.max(1, config.auditConcurrency), run, due, log });
    },
    close: () => queue.close(),
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
function ownerOf({ databaseUrl, dataDir }: Config): string {
  const { host, pathname } = databaseUrl === undefined ? { host: '', pathname: dataDir } : new URL(databaseUrl);
  return `aloi-${createHash('sha256').update(`${host}${pathname}`).digest('hex').slice(0, 8)}`;
}
