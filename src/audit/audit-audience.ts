/**
 * An audit: the parts, each from the subject and from what the parts before it found. Pure; the same subject gives the same
 * report to the byte.
 */
import type { AuditReport } from '../domain/audit/report';
import { type Section, foundIn } from '../domain/audit/section';
import type { AudienceFindings } from '../domain/findings';
import type { AuditSubject } from './audit-subject';
import * as blocksPart from './blocks/find-blocks';
import * as digitLawPart from './digit-law/find-digit-law';
import * as engagementPart from './engagement/find-engagement';
import * as farmsPart from './farms/find-farms';
import * as growthPart from './growth/find-growth';
import * as moneyPart from './money/find-money';
import * as retentionPart from './retention/find-retention';
import * as sharePart from './share/find-share';
import { withStableDigits } from './stable-digits';

/** Parts whose methods and tables have versions of their own. */
const parts = [
  blocksPart,
  digitLawPart,
  engagementPart,
  farmsPart,
  growthPart,
  moneyPart,
  retentionPart,
  sharePart,
] as const;

export interface AuditOptions {
  /** What the scoring of the same list said of the audience as a whole. */
  readonly findings: AudienceFindings;
  /** Of the scorecard and the rules the followers were judged by. */
  readonly ruleVersions: Readonly<Record<string, string>>;
  /** Told the name of a part that broke, and the error. */
  readonly onFailure?: ((part: string, error: unknown) => void) | undefined;
}

export function auditAudience(subject: AuditSubject, options: AuditOptions): AuditReport {
  const tell = <T>(part: string, find: () => Section<T>): Section<T> => {
    try {
      return find();
    } catch (error) {
      options.onFailure?.(part, error);
      return { outcome: 'failed', error: error instanceof Error ? error.name : 'unknown' };
    }
  };
  const share = tell('share', () => sharePart.findShare(subject));
  const blocks = tell('blocks', () => blocksPart.findBlocks(subject));
  const foundShare = foundIn(share);
  // Null: not looked for, which is not the same as none.
  const foundBlocks = foundIn(blocks)?.blocks ?? null;
  return withStableDigits<AuditReport>({
    format: 1,
    target: { platform: subject.target.platform, nativeId: subject.target.nativeId },
    observedAt: subject.observedAt.toISOString(),
    seed: subject.seed,
    versions: versionsOf(options.ruleVersions),
    share,
    blocks,
    growth: tell('growth', () => growthPart.findGrowth(subject, foundBlocks)),
    retention: tell('retention', () => retentionPart.findRetention(subject, foundBlocks ?? [])),
    engagement: tell('engagement', () => engagementPart.findEngagement(subject, foundShare)),
    digitLaw: tell('digit-law', () => digitLawPart.findDigitLaw(subject)),
    money: tell('money', () => moneyPart.findMoney(subject, foundBlocks, foundShare)),
    farms: tell('farms', () => farmsPart.findFarms(subject, foundBlocks)),
    findings: options.findings,
  });
}

/** Sorted by name: the report's bytes must not hang on the order of this file. */
function versionsOf(ruleVersions: Readonly<Record<string, string>>): Record<string, string> {
  const all = Object.assign({}, ruleVersions, ...parts.map(({ versions }) => versions)) as Record<string, string>;
  return Object.fromEntries(Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1)));
}
