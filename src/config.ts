/**
 * Configuration: the only reader of the environment and of .env. Every variable is named in .env.example;
 * a malformed one stops the start with its name and what was expected, never with its value.
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { AloiError } from './domain/errors';

const integer = (low: number, high: number) => z.coerce.number().int().min(low).max(high);

/** An empty variable, as compose files and .env leave them, is a variable that is not set. */
const environment = z.preprocess(
  (variables) =>
    Object.fromEntries(Object.entries(variables as Record<string, unknown>).filter(([, value]) => value !== '')),
  z.object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
    ALOI_DATA_DIR: z.string().optional(),
    ALOI_SCORECARD: z.string().optional(),
    ALOI_DETECTORS: z.string().default(''),
    HOST: z.string().default('127.0.0.1'),
    PORT: integer(0, 65535).default(4000),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    POOL_SIZE: integer(1, 100).default(6),
    CACHE_TTL_MS: integer(0, 3_600_000).default(15_000),
    STATEMENT_TIMEOUT_MS: integer(100, 600_000).default(5_000),
    REQUEST_TIMEOUT_MS: integer(100, 600_000).default(10_000),
    DRAIN_DELAY_MS: integer(0, 60_000).default(2_000),
    MAX_QUERY_COST: integer(1, 1_000_000).default(10_000),
    AUDIT_CONCURRENCY: integer(0, 64).default(1),
  }),
);

export interface Config {
  /** In development introspection and GraphiQL are on. */
  readonly mode: 'development' | 'production';
  /** Absent: the embedded database in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** Absent: an in-process cache. */
  readonly redisUrl: string | undefined;
  readonly dataDir: string;
  /** Path of a scorecard; absent: the newest of the committed ones. */
  readonly scorecardPath: string | undefined;
  /** Detectors from outside: npm packages, or paths of files and folders. */
  readonly detectorModules: readonly string[];
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  readonly poolSize: number;
  readonly cacheTtlMs: number;
  /** 0 is no limit. */
  readonly statementTimeoutMs: number;
  readonly requestTimeoutMs: number;
  /** How long /readyz answers 503 before the port closes, so that a load balancer looks away first. */
  readonly drainDelayMs: number;
  readonly maxQueryCost: number;
  /** How many audits a worker does at once; with 0 `serve` starts no worker beside it. */
  readonly auditConcurrency: number;
}

/** @throws AloiError CONFIGURATION naming each malformed variable and what was expected of it. */
export function loadConfig(variables: Readonly<Record<string, string | undefined>> = environmentAndFile()): Config {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new AloiError('CONFIGURATION', `Settings that cannot be used: ${faults.join('; ')}`);
  }
  const settings = parsed.data;
  return {
    mode: settings.NODE_ENV === 'production' ? 'production' : 'development',
    databaseUrl: settings.DATABASE_URL,
    redisUrl: settings.REDIS_URL,
    dataDir: settings.ALOI_DATA_DIR ?? defaultDataDir(variables),
    scorecardPath: settings.ALOI_SCORECARD,
    detectorModules: listOf(settings.ALOI_DETECTORS),
    host: settings.HOST,
    port: settings.PORT,
    logLevel: settings.LOG_LEVEL,
    poolSize: settings.POOL_SIZE,
    cacheTtlMs: settings.CACHE_TTL_MS,
    statementTimeoutMs: settings.STATEMENT_TIMEOUT_MS,
    requestTimeoutMs: settings.REQUEST_TIMEOUT_MS,
    drainDelayMs: settings.DRAIN_DELAY_MS,
    maxQueryCost: settings.MAX_QUERY_COST,
    auditConcurrency: settings.AUDIT_CONCURRENCY,
  };
}

/** What stands between commas. */
function listOf(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** For work on whole audiences: the limit is for the API's reads, where somebody waits. */
export function withoutStatementTimeout(config: Config): Config {
  return { ...config, statementTimeoutMs: 0 };
}

/** What is set in the environment wins over what the file says. */
function environmentAndFile(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

/** The XDG base directory for user data: outside the checkout, so that a clean clone finds its data again. */
function defaultDataDir(variables: Readonly<Record<string, string | undefined>>): string {
  return join(variables.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'aloi');
}
