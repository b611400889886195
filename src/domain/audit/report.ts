/**
 * What an audit says, as plain JSON: what is in here is stored, replayed and compared byte for byte. Nothing in it depends
 * on when or where it was computed, nor on ids of rows.
 */
import type { Platform } from '../account';
import type { AudienceFindings } from '../findings';
import type { BlocksFound } from './block';
import type { DigitLawFound } from './digit-law';
import type { EngagementFound } from './engagement';
import type { FarmsFound } from './farm';
import type { GrowthFound } from './growth';
import type { IsoTime } from './iso-time';
import type { MoneyFound } from './money';
import type { RetentionFound } from './retention';
import type { Section } from './section';
import type { ShareFound } from './share';

export interface AuditReport {
  /** Version of this shape. */
  readonly format: 1;
  readonly target: { readonly platform: Platform; readonly nativeId: string };
  /** When the list was read from the platform: what was true then. */
  readonly observedAt: IsoTime;
  readonly seed: number;
  /** Everything whose change may change a figure, by name: the scorecard, the ruleset, methods and tables. */
  readonly versions: Readonly<Record<string, string>>;
  readonly share: Section<ShareFound>;
  readonly blocks: Section<BlocksFound>;
  readonly growth: Section<GrowthFound>;
  readonly retention: Section<RetentionFound>;
  readonly engagement: Section<EngagementFound>;
  readonly digitLaw: Section<DigitLawFound>;
  readonly money: Section<MoneyFound>;
  readonly farms: Section<FarmsFound>;
  /** Signals about the audience and what published rule sets say of it. */
  readonly findings: AudienceFindings;
}
