/**
 * An audit's part on engagement → what the API shows of it.
 */
import type { DeadShare, EngagementFound, PeerComparison, Reactions } from '../../domain/audit/engagement';
import type { Interval } from '../../domain/audience';
import { EngagementPeersType } from '../types/audit-engagement-peers.type';
import {
  AuditEngagementType,
  EngagementDeadShareType,
  EngagementExplanationType,
  EngagementPostsLeftOutType,
  EngagementRateType,
  EngagementReactionsType,
  EngagementWithoutInauthenticType,
} from '../types/audit-engagement.type';
import { IntervalType } from '../types/audience-share.type';
import { viewOf } from './view-of';

export function auditEngagementView(found: EngagementFound): AuditEngagementType {
  const { reactions, dead } = found;
  return viewOf(AuditEngagementType, {
    ...found,
    reactions: reactions && reactionsView(reactions),
    dead: dead && deadShareView(dead),
  });
}

function reactionsView(reactions: Reactions): EngagementReactionsType {
  const { peers, withoutInauthentic } = reactions;
  return viewOf(EngagementReactionsType, {
    ...reactions,
    rate: viewOf(EngagementRateType, reactions.rate),
    postedFrom: new Date(reactions.postedFrom),
    postedTo: new Date(reactions.postedTo),
    leftOut: viewOf(EngagementPostsLeftOutType, reactions.leftOut),
    peers: peers && peersView(peers),
    explanations: reactions.explanations.map((each) => viewOf(EngagementExplanationType, each)),
    withoutInauthentic:
      withoutInauthentic &&
      viewOf(EngagementWithoutInauthenticType, {
        ...withoutInauthentic.ifOthersNeverReact,
        ifOthersReactAlike: withoutInauthentic.ifOthersReactAlike,
        share: intervalView(withoutInauthentic.share),
      }),
  });
}

function peersView({ figures, medianRate, factor, below, spread }: PeerComparison): EngagementPeersType {
  return viewOf(EngagementPeersType, {
    ...figures,
    medianRate,
    factor,
    belowShare: below?.point ?? null,
    belowShareLow: below?.low ?? null,
    belowShareHigh: below?.high ?? null,
    spread,
  });
}

function deadShareView(dead: DeadShare): EngagementDeadShareType {
  return viewOf(EngagementDeadShareType, { ...dead, share: intervalView(dead.share) });
}

function intervalView(interval: Interval): IntervalType {
  return viewOf(IntervalType, interval);
}
