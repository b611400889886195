/**
 * An audit as work: scoring, reading, auditing, storing. It may be stopped or killed at any moment and run again: scores
 * that are made stay, everything else is made anew from the same facts and comes out the same. Done once, it is never
 * done again; of two workers, one of which was taken for dead, one alone stores a result.
 */
import { createHash, randomUUID } from 'node:crypto';
import type { Account, AccountId } from '../domain/account';
import type { Audit, AuditErrorCode } from '../domain/audit/audit';
import { AloiError } from '../domain/errors';
import { type AudienceFindings, noFindings } from '../domain/findings';
import type { Log } from '../lib/log';
import type { ObserveAudience } from '../scoring/audience-observer';
import { rulesetId } from '../scoring/ruleset';
import type { ScoringRules } from '../scoring/score-accounts';
import { type ScoringProgress, type ScoringStore, scoreAudience } from '../scoring/score-audience';
import { scorecardRef } from '../scoring/scorecard';
import type { AuditLease, AuditResult, ClaimedAudit } from '../store/repositories/audit-work.repository';
import { AuditHold, type LeaseKeeper } from './audit-hold';
import { type EvaluateAudit, evaluateHere } from './evaluate-audit';
import { gatherSubject, sampleOf, type SubjectStore } from './gather-subject';
import { sampledFollowers, sampleStore } from './score-sample';

/** What it needs of a store. */
export interface AuditStore extends Omit<ScoringStore, 'posts' | 'scores'>, Pick<SubjectStore, 'rolls'> {
  readonly posts: SubjectStore['posts'] & ScoringStore['posts'];
  readonly scores: ScoringStore['scores'] & {
    findings(targetIds: readonly AccountId[]): Promise<readonly (AudienceFindings | null)[]>;
  };
  readonly auditWork: SubjectStore['auditWork'] &
    LeaseKeeper & {
      claim(lease: AuditLease): Promise<ClaimedAudit | null>;
      release(lease: AuditLease): Promise<void>;
      fail(lease: AuditLease, code: AuditErrorCode, message: string): Promise<void>;
      finish(lease: AuditLease, result: AuditResult): Promise<boolean>;
    };
}

export interface AuditRules extends ScoringRules {
  /** Those who look at the audience as a whole while it is scored. */
  readonly observe: readonly ObserveAudience[];
}

export interface RunAuditOptions {
  readonly rules: AuditRules;
  readonly log: Log;
  /** Aborted where the worker is to end: the audit is then left for another. */
  readonly signal?: AbortSignal;
  /** Where the pure part runs. */
  readonly evaluate?: EvaluateAudit;
  /** After so long without a sign of life another takes the audit over. */
  readonly leaseMs?: number;
}

/**
 * `untouched`: at its end already, held by another, or not there. `released`: the worker is to end. `lost`: cancelled, or
 * taken over by another.
 */
export type AuditOutcome = 'finished' | 'failed' | 'released' | 'lost' | 'untouched';

const usualLeaseMs = 10_000;
/** An audit that was begun so often and never ended takes its worker down with it. */
const mostAttempts = 10;

/** @throws AloiError SERVICE_UNAVAILABLE and TIMEOUT: the audit waits to be run again */
export async function runAudit(store: AuditStore, auditId: string, options: RunAuditOptions): Promise<AuditOutcome> {
  const { log, signal, leaseMs = usualLeaseMs } = options;
  const lease = { auditId, holder: randomUUID(), leaseMs };
  const audit = await store.auditWork.claim(lease);
  if (audit === null) return 'untouched';
  const hold = new AuditHold(store.auditWork, lease, signal);
  try {
    if (audit.attempts > mostAttempts) throw new Error(`begun ${audit.attempts} times and never ended`);
    const result = await work(store, audit, hold, options);
    await hold.end();
    return (await store.auditWork.finish(lease, result)) ? 'finished' : 'lost';
  } catch (error) {
    if (hold.isLost) return 'lost';
    const isOutage = error instanceof AloiError && (error.code === 'SERVICE_UNAVAILABLE' || error.code === 'TIMEOUT');
    if (isOutage || signal?.aborted) await store.auditWork.release(lease).catch(() => undefined);
    if (signal?.aborted) return 'released';
    if (isOutage) throw error;
    log.error({ auditId, fault: error instanceof Error ? error.stack : String(error) }, 'audit failed');
    await store.auditWork.fail(lease, ...failureOf(error));
    return 'failed';
  } finally {
    await hold.end();
  }
}

/** Known errors are said in their own words; everything else is a fault of ours. */
function failureOf(error: unknown): [AuditErrorCode, string] {
  if (error instanceof AloiError) return [error.code, error.message];
  return ['INTERNAL_SERVER_ERROR', 'Something went wrong on our side. Quote the id of the audit when you report it.'];
}

async function work(
  store: AuditStore,
  audit: Audit,
  hold: AuditHold,
  { rules, log, evaluate = evaluateHere }: RunAuditOptions,
): Promise<AuditResult> {
  const [target] = await store.accounts.byIds([audit.targetId]);
  if (!target) throw new AloiError('NOT_FOUND', 'There is no such account.');
  const { followers, findings } = await score(store, target, audit, hold, rules);
  const { scorecard } = rules;
  const tellRead = (doneCount: number): void => {
    hold.tell({ stage: 'reading', doneCount, totalCount: Math.max(doneCount, followers) });
  };
  tellRead(0);
  const subject = await gatherSubject(store, target, { request: audit.request, scorecard, onProgress: tellRead });
  if (subject === null) throw new AloiError('NOT_FOUND', 'No list of its followers was imported to its end.');
  hold.tell({ stage: 'auditing', doneCount: null, totalCount: subject.roll.size });
  const ruleset = rulesetId(scorecard, rules.detectors);
  const ruleVersions = { scorecard: scorecardRef(scorecard), ruleset };
  const { observedAt } = subject;
  const { report, blocks, failures } = await evaluate({ subject, findings, ruleVersions }, hold.signal);
  for (const failure of failures) log.error({ auditId: audit.id, ...failure }, 'a part of an audit broke');
  hold.tell({ stage: 'storing', doneCount: null, totalCount: null });
  const reportSha256 = createHash('sha256').update(report, 'utf8').digest('hex');
  return { observedAt, scorecard: ruleVersions.scorecard, ruleset, report, reportSha256, blocks };
}

interface Scored {
  readonly followers: number;
  readonly findings: AudienceFindings;
}

/** Everybody, or those whose places were drawn: of a sample nothing is said about the audience as a whole. */
async function score(
  store: AuditStore,
  { id: targetId }: Account,
  audit: Audit,
  hold: AuditHold,
  { observe, ...rules }: AuditRules,
): Promise<Scored> {
  let followers = 0;
  const onProgress = ({ doneCount, followersCount }: Pick<ScoringProgress, 'doneCount' | 'followersCount'>): void => {
    followers = followersCount;
    hold.tell({ stage: 'scoring', doneCount, totalCount: followersCount });
  };
  onProgress({ doneCount: 0, followersCount: 0 });
  const sample = sampleOf(audit.request);
  if (sample.kind === 'stratified') {
    const check = (): void => {
      hold.signal.throwIfAborted();
    };
    const sampled = await sampledFollowers(store.rolls, targetId, sample, check);
    await scoreAudience(sampleStore(store, sampled), targetId, { ...rules, onProgress });
    return { followers, findings: noFindings };
  }
  await scoreAudience(store, targetId, { ...rules, observe, onProgress });
  const [found] = await store.scores.findings([targetId]);
  return { followers, findings: found ? { signals: found.signals, ruleSets: found.ruleSets } : noFindings };
}
