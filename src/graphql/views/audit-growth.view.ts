/**
 * An audit's part on growth → what the API shows of it.
 */
import type { GrowthChange, GrowthFound, GrowthSeries, GrowthSpike } from '../../domain/audit/growth';
import {
  AuditGrowthType,
  GrowthChangeType,
  GrowthExplanationType,
  GrowthNotToldType,
  GrowthSeriesType,
  GrowthSpikeType,
  SpikeBlockType,
  SpikeEvidenceType,
} from '../types/audit-growth.type';
import { viewOf } from './view-of';

export function auditGrowthView(found: GrowthFound): AuditGrowthType {
  return viewOf(AuditGrowthType, {
    ...found,
    series: found.series.map(seriesView),
    notTold: found.notTold.map((each) => viewOf(GrowthNotToldType, { ...each })),
  });
}

function seriesView(series: GrowthSeries): GrowthSeriesType {
  return viewOf(GrowthSeriesType, {
    ...series,
    from: new Date(series.from),
    to: new Date(series.to),
    spikes: series.spikes.map(spikeView),
    changes: series.changes.map(changeView),
  });
}

function spikeView({ id, ...spike }: GrowthSpike): GrowthSpikeType {
  return viewOf(GrowthSpikeType, {
    ...spike,
    spikeId: id,
    from: new Date(spike.from),
    to: new Date(spike.to),
    peakFrom: new Date(spike.peakFrom),
    evidence: viewOf(SpikeEvidenceType, { ...spike.evidence }),
    blocks: spike.blocks.map((block) => viewOf(SpikeBlockType, { ...block })),
    explanations: spike.explanations.map((each) => viewOf(GrowthExplanationType, { ...each })),
  });
}

function changeView(change: GrowthChange): GrowthChangeType {
  return viewOf(GrowthChangeType, { ...change, at: new Date(change.at) });
}
