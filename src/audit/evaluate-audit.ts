/**
 * The pure part of an audit, from the subject to the bytes of the report and the blocks that are kept for other audits.
 * Takes seconds of computing for a large audience: see evaluate-in-thread.ts.
 */
import type { AudienceFindings } from '../domain/findings';
import { foundIn } from '../domain/audit/section';
import type { StoredBlock } from '../store/repositories/audit-work.repository';
import { auditAudience } from './audit-audience';
import type { AuditSubject } from './audit-subject';
import { storedBlocks } from './stored-blocks';

export interface AuditQuestion {
  readonly subject: AuditSubject;
  readonly findings: AudienceFindings;
  readonly ruleVersions: Readonly<Record<string, string>>;
}

/** A part that broke; the report says so too, without the message. */
export interface PartFailure {
  readonly part: string;
  readonly message: string;
}

export interface AuditAnswer {
  /** JSON; the same subject and versions give the same text. */
  readonly report: string;
  readonly blocks: readonly StoredBlock[];
  readonly failures: readonly PartFailure[];
}

/** Answers a question somewhere; rejects with the signal's reason where that is aborted first. */
export type EvaluateAudit = (question: AuditQuestion, signal: AbortSignal) => Promise<AuditAnswer>;

export function evaluateAudit({ subject, findings, ruleVersions }: AuditQuestion): AuditAnswer {
  const failures: PartFailure[] = [];
  const onFailure = (part: string, error: unknown): void => {
    failures.push({ part, message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  };
  const report = auditAudience(subject, { findings, ruleVersions, onFailure });
  return {
    report: JSON.stringify(report),
    blocks: storedBlocks(subject.roll, foundIn(report.blocks)?.blocks ?? []),
    failures,
  };
}

/** Here and now: nothing else happens in this process meanwhile. */
export const evaluateHere: EvaluateAudit = (question, signal) => {
  signal.throwIfAborted();
  return Promise.resolve(evaluateAudit(question));
};
