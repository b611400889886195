/**
 * AudienceCounts → what the API shows of them.
 */
import type { AudienceCounts } from '../../domain/audience';
import { type AccountClass, verdicts } from '../../domain/score';
import { AudienceType, ClassCountType, VerdictCountType } from '../types/audience.type';
import { viewOf } from './view-of';

/** @param classes those that can be told; the counts of others are not known to be zero */
export function audienceView(counts: AudienceCounts, classes: readonly AccountClass[]): AudienceType {
  return viewOf(AudienceType, {
    counts,
    followers: counts.followers,
    scored: counts.scored,
    notScored: counts.notScored,
    byVerdict: verdicts.map((verdict) => viewOf(VerdictCountType, { verdict, count: counts.byVerdict[verdict] })),
    byClass: classes.map((name) => viewOf(ClassCountType, { class: name, count: counts.byClass[name] })),
    observedAt: counts.observedAt,
  });
}
