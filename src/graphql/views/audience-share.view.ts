/**
 * AudienceShare → what the API shows of it.
 */
import type { Interval } from '../../domain/audience';
import type { AudienceShare } from '../../scoring/audience-share';
import { AudienceShareType, IntervalType } from '../types/audience-share.type';
import { viewOf } from './view-of';

export function audienceShareView(share: AudienceShare): AudienceShareType {
  const { apparent, corrected } = share;
  return viewOf(AudienceShareType, {
    ...share,
    apparent: intervalView(apparent),
    corrected: corrected && intervalView(corrected),
  });
}

function intervalView(interval: Interval): IntervalType {
  return viewOf(IntervalType, { ...interval });
}
