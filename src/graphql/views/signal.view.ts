/**
 * A weighed signal → what the API shows of it, with its evidence in words.
 */
import { type Evidence, parseDetectorRef, type WeighedSignal } from '../../domain/signal';
import { evidenceText, fillMessage } from '../../detectors/wording';
import type { Detector } from '../../detectors/detector';
import { EvidenceType } from '../types/evidence.type';
import { SignalType } from '../types/signal.type';
import { viewOf } from './view-of';

export function signalView(signal: WeighedSignal, detectors: readonly Detector[]): SignalType {
  const { id, version } = parseDetectorRef(signal.detector);
  const isScored = signal.outcome === 'scored';
  return viewOf(SignalType, {
    detector: id,
    detectorVersion: version,
    outcome: signal.outcome,
    suspicion: isScored ? signal.suspicion : null,
    confidence: isScored ? signal.confidence : null,
    points: signal.points,
    evidence: isScored
      ? signal.evidence.map((each) => evidenceView(each, evidenceText(signal.detector, each, detectors)))
      : [],
    because: signal.outcome === 'abstained' ? signal.because : null,
    detail: detailOf(signal),
  });
}

function evidenceView(evidence: Evidence, message: string): EvidenceType {
  const measure = evidence.kind === 'measure' ? evidence : null;
  return viewOf(EvidenceType, {
    message,
    messageId: evidence.message,
    observed: fillMessage('{{observed}}', evidence),
    usual: evidence.usual === undefined ? null : fillMessage('{{usual}}', evidence),
    observedValue: measure?.observed ?? null,
    usualLow: measure?.usual?.[0] ?? null,
    usualHigh: measure?.usual?.[1] ?? null,
    unit: measure?.unit ?? null,
  });
}

function detailOf(signal: WeighedSignal): string | null {
  if (signal.outcome === 'abstained') return signal.detail;
  return signal.outcome === 'failed' ? signal.error : null;
}
