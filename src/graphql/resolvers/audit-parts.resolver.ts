/**
 * The parts of an audit. All of them are in its report, which is read and taken apart once.
 */
import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AuditReport } from '../../domain/audit/report';
import type { ApiContext } from '../context';
import type { SectionFields } from '../types/audit-section.type';
import {
  AuditBlocksSectionType,
  AuditDigitLawSectionType,
  AuditEngagementSectionType,
  AuditFarmsSectionType,
  AuditGrowthSectionType,
  AuditMoneySectionType,
  AuditRetentionSectionType,
  AuditShareSectionType,
} from '../types/audit-parts.type';
import { AuditType } from '../types/audit.type';
import { auditBlocksView } from '../views/audit-block.view';
import { auditDigitLawView } from '../views/audit-digit-law.view';
import { auditEngagementView } from '../views/audit-engagement.view';
import { auditFarmsView } from '../views/audit-farm.view';
import { auditGrowthView } from '../views/audit-growth.view';
import { auditMoneyView } from '../views/audit-money.view';
import { auditRetentionView } from '../views/audit-retention.view';
import { auditShareView } from '../views/audit-share.view';
import { sectionView } from '../views/audit-section.view';

/** A report is read for it: that is no object like any other. */
const weight = 20;

@Resolver(() => AuditType)
export class AuditPartsResolver {
  @Extensions({ weight })
  @FieldResolver(() => AuditShareSectionType, {
    nullable: true,
    description:
      'The share of the audience that is not authentic, with its interval. Null before the audit is finished.',
  })
  share(@Root() root: AuditType, @Ctx() context: ApiContext) {
    return partOf(root, context, ({ share }) => sectionView(AuditShareSectionType, share, auditShareView));
  }

  @Extensions({ weight })
  @FieldResolver(() => AuditBlocksSectionType, {
    nullable: true,
    description:
      'Followers who came together and are alike, more of them than chance explains. Null before the audit is finished.',
  })
  blocks(@Root() root: AuditType, @Ctx() context: ApiContext) {
    return partOf(root, context, ({ blocks }) => sectionView(AuditBlocksSectionType, blocks, auditBlocksView));
  }

  @Extensions({ weight })
  @FieldResolver(() => AuditGrowthSectionType, {
    nullable: true,
    description: 'How the audience grew: spikes and changes of pace. Null before the audit is finished.',
  })
  growth(@Root() root: AuditType, @Ctx() context: ApiContext) {
    return partOf(root, context, ({ growth }) => sectionView(AuditGrowthSectionType, growth, auditGrowthView));
  }

  @Extensions({ weight })
  @FieldResolver(() => AuditRetentionSectionType, {
    nullable: true,
    description: 'How long followers stayed. Null before the audit is finished.',
  })
  retention(@Root() root: AuditType, @Ctx() context: ApiContext) {
    return partOf(root, context, ({ retention }) =>
      sectionView(AuditRetentionSectionType, retention, auditRetentionView),
    );
  }

  @Extensions({ weight })
  @FieldResolver(() => AuditEngagementSectionType, {
    nullable: true,
    description:
      'What posts bring about, beside peers and without the followers who are not authentic. Null before the audit is finished.',
  })
  engagement(@Root() root: AuditType, @Ctx() context: ApiContext) {
    return partOf(root, context, ({ engagement }) =>
      sectionView(AuditEngagementSectionType, engagement, auditEngagementView),
    );
  }

  @Extensions({ weight })
  @FieldResolver(() => AuditDigitLawSectionType, {
    nullable: true,
    description: 'The first digits of counts: weak evidence by itself. Null before the audit is finished.',
  })
  digitLaw(@Root() root: AuditType, @Ctx() context: ApiContext) {
    return partOf(root, context, ({ digitLaw }) => sectionView(AuditDigitLawSectionType, digitLaw, auditDigitLawView));
  }

  @Extensions({ weight })
  @FieldResolver(() => AuditMoneySectionType, {
    nullable: true,
    description: 'What such blocks cost to buy, and what they cost a brand. Null before the audit is finished.',
  })
  money(@Root() root: AuditType, @Ctx() context: ApiContext) {
    return partOf(root, context, ({ money }) => sectionView(AuditMoneySectionType, money, auditMoneyView));
  }

  @Extensions({ weight })
  @FieldResolver(() => AuditFarmsSectionType, {
    nullable: true,
    description:
      'Blocks that share members or creation times with blocks of other audited audiences. Null before the audit is finished.',
  })
  farms(@Root() root: AuditType, @Ctx() context: ApiContext) {
    return partOf(root, context, ({ farms }) => sectionView(AuditFarmsSectionType, farms, auditFarmsView));
  }
}

async function partOf<T>(
  { audit }: AuditType,
  { loaders }: ApiContext,
  show: (report: AuditReport) => SectionFields<T>,
): Promise<SectionFields<T> | null> {
  const stored = await loaders.auditReport.load(audit.id);
  return stored && show(stored.report);
}
