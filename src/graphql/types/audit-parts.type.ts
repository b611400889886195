/**
 * The parts of an audit as sections: a type for each.
 */
import { AuditBlocksType } from './audit-block.type';
import { AuditDigitLawType } from './audit-digit-law.type';
import { AuditEngagementType } from './audit-engagement.type';
import { AuditFarmsType } from './audit-farm.type';
import { AuditGrowthType } from './audit-growth.type';
import { AuditMoneyType } from './audit-money.type';
import { AuditRetentionType } from './audit-retention.type';
import { AuditShareType } from './audit-share.type';
import { sectionType } from './audit-section.type';

export const AuditShareSectionType = sectionType(
  'AuditShareSection',
  'the share that is not authentic',
  AuditShareType,
);
export const AuditBlocksSectionType = sectionType('AuditBlocksSection', 'blocks of followers', AuditBlocksType);
export const AuditGrowthSectionType = sectionType('AuditGrowthSection', 'how the audience grew', AuditGrowthType);
export const AuditRetentionSectionType = sectionType('AuditRetentionSection', 'who stayed', AuditRetentionType);
export const AuditEngagementSectionType = sectionType(
  'AuditEngagementSection',
  'what posts bring about',
  AuditEngagementType,
);
export const AuditDigitLawSectionType = sectionType(
  'AuditDigitLawSection',
  'the first digits of counts',
  AuditDigitLawType,
);
export const AuditMoneySectionType = sectionType('AuditMoneySection', 'what it cost and costs', AuditMoneyType);
export const AuditFarmsSectionType = sectionType(
  'AuditFarmsSection',
  'blocks shared with other audiences',
  AuditFarmsType,
);
