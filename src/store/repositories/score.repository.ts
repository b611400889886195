/** Scores of accounts: an append-only history, the newest of it, and its projection onto follows. */
import type { AccountId } from '../../domain/account';
import type { AudienceFindings, StampedFindings } from '../../domain/findings';
import type { AccountClass, AccountScore, Verdict } from '../../domain/score';
import type { WeighedSignal } from '../../domain/signal';
import { isRowId } from '../row-id';
import { encodeCopyRow } from '../copy-row';
import type { Database, Row } from '../database';
import { storable } from '../storable-text';

/** What a scoring is to be known by. */
export interface NewScoreRun {
  /** Null for single accounts. */
  readonly targetId: AccountId | null;
  readonly scorecard: string;
  readonly ruleset: string;
  readonly computedAt: Date;
}

/** Which facts a score is of, and by which rules it was made. */
export interface ScoreStamp {
  readonly observedAt: Date;
  readonly factsDigest: string;
  readonly ruleset: string;
}

const columns = [
  'account_id',
  'observed_at',
  'computed_at',
  'log_odds',
  'probability',
  'coverage',
  'ruleset',
  'scorecard',
  'verdict',
  'class',
  'flags',
  'signals',
  'facts_digest',
];

/** Emptied at commit, kept by the connection. Its rows stay uncompressed: they are read once, at once. */
const stageSql = `
CREATE TEMP TABLE IF NOT EXISTS score_stage WITH (toast_tuple_target = 8160) ON COMMIT DELETE ROWS
AS SELECT ${columns.join(', ')} FROM account_score WITH NO DATA`;

/**
 * Whoever scores the same accounts waits, so that the newest score is projected whichever is written last. In the order
 * of ids, so that two of them never wait for each other in a circle.
 */
const lockAccountsSql = `
SELECT count(*)
FROM (SELECT DISTINCT account_id FROM score_stage ORDER BY account_id) s
CROSS JOIN LATERAL (SELECT id FROM account WHERE id = s.account_id FOR NO KEY UPDATE) a`;

/** Without facts there is nothing that the score would be the history of. */
const appendSql = `
INSERT INTO account_score (run_id, ${columns.join(', ')})
SELECT $1::bigint, ${columns.join(', ')} FROM score_stage WHERE observed_at IS NOT NULL
ORDER BY account_id, observed_at, ruleset, facts_digest
ON CONFLICT (account_id, observed_at, ruleset, facts_digest) DO NOTHING`;

const differs = '(f.verdict, f.class, f.log_odds, f.flags) IS DISTINCT FROM (n.verdict, n.class, n.log_odds, n.flags)';

/** Only where something differs, and only from the newest score of all: an older one may be appended late. */
const projectSql = `
UPDATE follow f SET verdict = n.verdict, class = n.class, log_odds = n.log_odds, flags = n.flags
FROM (
  SELECT DISTINCT ON (account_id) account_id, verdict, class, log_odds, flags
  FROM score_stage s
  WHERE NOT EXISTS (
    SELECT FROM account_score a
    WHERE a.account_id = s.account_id
      AND (s.observed_at IS NULL
        OR (a.observed_at, a.computed_at, a.ruleset) > (s.observed_at, s.computed_at, s.ruleset)))
  ORDER BY account_id, observed_at DESC NULLS LAST, computed_at DESC, ruleset DESC) n
WHERE f.follower_id = n.account_id AND ${differs}`;

/** The newest score of `wanted.account_id`, as `s`. */
const newestOfWanted = `
CROSS JOIN LATERAL (
  SELECT * FROM account_score WHERE account_id = wanted.account_id
  ORDER BY observed_at DESC, computed_at DESC, ruleset DESC LIMIT 1) s`;

const newestSql = `
SELECT wanted.place, ${columns.map((column) => `s.${column}`).join(', ')}
FROM unnest($1::bigint[], $2::int[]) AS wanted (account_id, place) ${newestOfWanted}`;

const stampsSql = `
SELECT wanted.place, s.observed_at, s.ruleset, s.facts_digest
FROM unnest($1::bigint[], $2::int[]) AS wanted (account_id, place) ${newestOfWanted}`;

/** For the same reason as above, and in the same order. */
const lockWantedSql = `
SELECT count(*)
FROM (SELECT DISTINCT account_id FROM unnest($1::bigint[]) AS wanted (account_id) ORDER BY account_id) s
CROSS JOIN LATERAL (SELECT id FROM account WHERE id = s.account_id FOR NO KEY UPDATE) a`;

const projectStoredSql = `
UPDATE follow f SET verdict = n.verdict, class = n.class, log_odds = n.log_odds, flags = n.flags
FROM (
  SELECT s.* FROM (SELECT DISTINCT account_id FROM unnest($1::bigint[]) AS ids (account_id)) wanted ${newestOfWanted}) n
WHERE f.follower_id = n.account_id AND ${differs}`;

const startRunSql = `
INSERT INTO score_run (target_id, scorecard, ruleset, computed_at) VALUES ($1, $2, $3, $4) RETURNING id`;

const finishRunSql = 'UPDATE score_run SET finished_at = now(), account_count = $2, findings = $3 WHERE id = $1';

/** A run that was stopped has not seen everybody: its findings were never written. */
const findingsSql = `
SELECT wanted.place, r.computed_at, r.ruleset, r.findings
FROM unnest($1::bigint[], $2::int[]) AS wanted (target_id, place)
CROSS JOIN LATERAL (
  SELECT * FROM score_run
  WHERE target_id = wanted.target_id AND finished_at IS NOT NULL AND findings IS NOT NULL
  ORDER BY computed_at DESC, id DESC LIMIT 1) r`;

export class ScoreRepository {
  constructor(private readonly database: Database) {}

  /** For each account, in their order, the score of its newest facts, judged last; null where it has none. */
  newest(accountIds: readonly AccountId[]): Promise<(AccountScore | null)[]> {
    return this.readPlaced(newestSql, accountIds, scoreFromRow);
  }

  /** What `newest` would answer, without the scores themselves. */
  stamps(accountIds: readonly AccountId[]): Promise<(ScoreStamp | null)[]> {
    return this.readPlaced(stampsSql, accountIds, (row) => ({
      observedAt: row[1] as Date,
      ruleset: row[2] as string,
      factsDigest: row[3] as string,
    }));
  }

  /**
   * Adds scores to the history (those of accounts without facts are not kept; one that is there already stays as it
   * is) and writes the newest of each account onto its follows. All or nothing; memory grows with the list.
   */
  async append(scores: readonly AccountScore[], runId: string): Promise<void> {
    if (scores.length === 0) return;
    await this.database.transaction(async (transaction) => {
      await transaction.run('SET LOCAL statement_timeout = 0');
      await transaction.run(stageSql);
      await transaction.copy(`COPY score_stage (${columns.join(', ')}) FROM STDIN`, encodeScores(scores));
      await transaction.run(lockAccountsSql);
      await transaction.run(appendSql, [runId]);
      await transaction.run(projectSql);
    });
  }

  /** Writes the newest stored score of each account onto those of its follows that have not heard of it. */
  async project(accountIds: readonly AccountId[]): Promise<void> {
    const ids = accountIds.filter(isRowId);
    if (ids.length === 0) return;
    await this.database.transaction(async (transaction) => {
      await transaction.run('SET LOCAL statement_timeout = 0');
      await transaction.run(lockWantedSql, [ids]);
      await transaction.run(projectStoredSql, [ids]);
    });
  }

  /** Id of the run that scores are to be appended under. */
  async startRun({ targetId, scorecard, ruleset, computedAt }: NewScoreRun): Promise<string> {
    const [row] = await this.database.prepared<readonly [string]>(startRunSql, [
      targetId,
      scorecard,
      ruleset,
      computedAt,
    ]);
    return row![0];
  }

  async finishRun(
    runId: string,
    { accountCount, findings }: { readonly accountCount: number; readonly findings?: AudienceFindings },
  ): Promise<void> {
    await this.database.prepared(finishRunSql, [runId, accountCount, findings ? storableJson(findings) : null]);
  }

  /** For each target, in their order, what the newest finished scoring of its audience found; null before the first. */
  findings(targetIds: readonly AccountId[]): Promise<(StampedFindings | null)[]> {
    return this.readPlaced(findingsSql, targetIds, (row) => ({
      ...(row[3] as AudienceFindings),
      computedAt: row[1] as Date,
      ruleset: row[2] as string,
    }));
  }

  /** Rows that begin with the place of their account in the list; null where an account has none. */
  private async readPlaced<T>(
    sql: string,
    accountIds: readonly AccountId[],
    fromRow: (row: Row) => T,
  ): Promise<(T | null)[]> {
    const found = new Array<T | null>(accountIds.length).fill(null);
    const places = [...accountIds.keys()].filter((place) => isRowId(accountIds[place]!));
    if (places.length === 0) return found;
    const rows = await this.database.prepared(sql, [places.map((place) => accountIds[place]), places]);
    for (const row of rows) found[row[0] as number] = fromRow(row);
    return found;
  }
}

function* encodeScores(scores: readonly AccountScore[]): Generator<string> {
  for (const score of scores) {
    yield encodeCopyRow([
      score.accountId,
      score.observedAt,
      score.computedAt,
      score.logOdds,
      score.probability,
      score.coverage,
      score.ruleset,
      score.scorecard,
      score.verdict,
      score.class,
      flagsOf(score.signals),
      storableJson(score.signals),
      score.factsDigest,
    ]);
  }
}

/** From here on, suspicion times confidence, a detector raised suspicion about an account. */
const raisedSuspicionFrom = 0.5;

/** Ids of the detectors that raised suspicion, whatever their weight: what has no say in the score can be looked for. */
function flagsOf(signals: readonly WeighedSignal[]): string[] {
  return signals
    .filter((signal) => signal.outcome === 'scored' && signal.suspicion * signal.confidence >= raisedSuspicionFrom)
    .map((signal) => signal.detector.slice(0, signal.detector.lastIndexOf('@')));
}

/**
 * jsonb refuses the escapes of NUL and of half a surrogate pair, which evidence may quote from a profile. Escapes
 * are rare, and looking at every value would take longer than all the rest.
 */
function storableJson(said: readonly WeighedSignal[] | AudienceFindings): string {
  const json = JSON.stringify(said);
  if (!json.includes('\\u')) return json;
  return JSON.stringify(said, (_, value: unknown) => (typeof value === 'string' ? storable(value) : value));
}

function scoreFromRow(row: Row): AccountScore {
  return {
    accountId: row[1] as string,
    observedAt: row[2] as Date,
    computedAt: row[3] as Date,
    logOdds: row[4] as number | null,
    probability: row[5] as number | null,
    coverage: row[6] as number,
    ruleset: row[7] as string,
    scorecard: row[8] as string,
    verdict: row[9] as Verdict,
    class: row[10] as AccountClass,
    signals: row[12] as readonly WeighedSignal[],
    factsDigest: row[13] as string,
  };
}
