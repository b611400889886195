/**
 * AudienceCounts → what the API shows of them.
 */
import type { AudienceCounts } from '../../domain/audience';
import { accountClasses, verdicts } from '../../domain/score';
import { AudienceType, ClassCountType, VerdictCountType } from '../types/audience.type';
import { viewOf } from './view-of';

export function audienceView(counts: AudienceCounts): AudienceType {
  return viewOf(AudienceType, {
    counts,
    followers: counts.followers,
    scored: counts.scored,
    notScored: counts.notScored,
    byVerdict: verdicts.map((verdict) => viewOf(VerdictCountType, { verdict, count: counts.byVerdict[verdict] })),
    byClass: accountClasses.map((name) => viewOf(ClassCountType, { class: name, count: counts.byClass[name] })),
    observedAt: counts.observedAt,
  });
}
