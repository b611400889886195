/**
 * What an audit says of the share → what the API shows of it.
 */
import type { RecalibratedShare, ShareFound, ShareFrame, UnjudgedReason } from '../../domain/audit/share';
import { unjudgedReasons } from '../../domain/audit/share';
import type { Interval } from '../../domain/audience';
import { IntervalType } from '../types/audience-share.type';
import {
  AuditShareFrameType,
  AuditShareStratumType,
  ListTruncationType,
  UnjudgedCountType,
} from '../types/audit-share-frame.type';
import {
  AuditShareType,
  LikenessPartType,
  RecalibratedShareType,
  ShareAccuracyType,
  ShareAgreementType,
  SilentFlaggedType,
} from '../types/audit-share.type';
import { viewOf } from './view-of';

export function auditShareView(found: ShareFound): AuditShareType {
  const { headline, apparent, corrected, recalibrated, agreement, flaggedRightly, silent, accuracy, frame } = found;
  return viewOf(AuditShareType, {
    ...found,
    headline: intervalView(headline),
    apparent: intervalView(apparent),
    corrected: corrected && intervalView(corrected),
    recalibrated: recalibrated && recalibratedView(recalibrated),
    agreement: agreement && viewOf(ShareAgreementType, { ...agreement }),
    flaggedRightly: flaggedRightly && intervalView(flaggedRightly),
    silent: viewOf(SilentFlaggedType, { ...silent, ifPeople: intervalView(silent.ifPeople) }),
    accuracy: accuracy && viewOf(ShareAccuracyType, { ...accuracy }),
    frame: frameView(frame),
  });
}

function intervalView(interval: Interval): IntervalType {
  return viewOf(IntervalType, { ...interval });
}

function recalibratedView(recalibrated: RecalibratedShare): RecalibratedShareType {
  return viewOf(RecalibratedShareType, {
    ...recalibrated,
    share: intervalView(recalibrated.share),
    likeness: recalibrated.likeness.map((part) => viewOf(LikenessPartType, { ...part })),
  });
}

function frameView(frame: ShareFrame): AuditShareFrameType {
  return viewOf(AuditShareFrameType, {
    ...frame,
    strata: frame.strata.map((stratum) =>
      viewOf(AuditShareStratumType, { ...stratum, unjudged: unjudgedView(stratum.unjudged) }),
    ),
    truncation: viewOf(ListTruncationType, { ...frame.truncation }),
    observedAt: new Date(frame.observedAt),
  });
}

function unjudgedView(unjudged: Readonly<Record<UnjudgedReason, number>>): UnjudgedCountType[] {
  return unjudgedReasons.map((reason) => viewOf(UnjudgedCountType, { reason, count: unjudged[reason] }));
}
