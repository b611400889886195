/**
 * An audit's part on retention → what the API shows of it.
 */
import type { Interval } from '../../domain/audience';
import type {
  BlockRetention,
  DepartureCount,
  RetainedGroup,
  RetentionCohort,
  RetentionFound,
} from '../../domain/audit/retention';
import { IntervalType } from '../types/audience-share.type';
import {
  AuditRetentionType,
  BlockRetentionType,
  DepartureCountType,
  RetainedGroupType,
  RetentionCohortType,
  RetentionPointType,
} from '../types/audit-retention.type';
import { viewOf } from './view-of';

export function auditRetentionView(found: RetentionFound): AuditRetentionType {
  return viewOf(AuditRetentionType, {
    ...found,
    watchedFrom: new Date(found.watchedFrom),
    watchedTo: new Date(found.watchedTo),
    departures: found.departures.map(departureView),
    cohorts: found.cohorts.map(cohortView),
    blocks: found.blocks.map(blockView),
  });
}

function cohortView(cohort: RetentionCohort): RetentionCohortType {
  return viewOf(RetentionCohortType, {
    ...cohort,
    followedFrom: new Date(cohort.followedFrom),
    followedTo: new Date(cohort.followedTo),
    departures: cohort.departures.map(departureView),
    retention30d: cohort.retention30d && intervalView(cohort.retention30d),
    curve: cohort.curve.map((point) => viewOf(RetentionPointType, { ...point, share: intervalView(point.share) })),
  });
}

function blockView(block: BlockRetention): BlockRetentionType {
  return viewOf(BlockRetentionType, {
    ...block,
    members: groupView(block.members),
    neighbours: groupView(block.neighbours),
  });
}

function groupView(group: RetainedGroup): RetainedGroupType {
  return viewOf(RetainedGroupType, {
    ...group,
    departures: group.departures.map(departureView),
    retention30d: group.retention30d && intervalView(group.retention30d),
  });
}

function departureView(departure: DepartureCount): DepartureCountType {
  return viewOf(DepartureCountType, { ...departure });
}

function intervalView(interval: Interval): IntervalType {
  return viewOf(IntervalType, { ...interval });
}
