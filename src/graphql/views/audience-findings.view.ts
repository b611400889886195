/**
 * What the newest scoring found about an audience → what the API shows of it.
 */
import type { StampedFindings } from '../../domain/findings';
import { AudienceFindingsType } from '../types/audience-findings.type';
import { viewOf } from './view-of';

/** Null where that scoring asked no detector of audiences: what was not looked for is not absent. */
export function audienceFindingsView(findings: StampedFindings): AudienceFindingsType | null {
  const { computedAt, ruleset, signals } = findings;
  return signals.length === 0 ? null : viewOf(AudienceFindingsType, { findings, computedAt, ruleset });
}
