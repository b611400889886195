/**
 * A weighed signal → what the API shows of it, with its evidence in words.
 */
import type { Evidence, WeighedSignal } from '../../domain/signal';
import { WordingError, fillMessage } from '../../detectors/wording';
import type { Detector } from '../../detectors/detector';
import { EvidenceType } from '../types/evidence.type';
import { SignalType } from '../types/signal.type';
import { viewOf } from './view-of';

const bareFigures = 'observed: {{observed}}';

export function signalView(signal: WeighedSignal, detectors: readonly Detector[]): SignalType {
  const at = signal.detector.lastIndexOf('@');
  const name = signal.detector.slice(0, at);
  const messages = detectors.find(({ meta }) => meta.id === name)?.meta.messages ?? {};
  const isScored = signal.outcome === 'scored';
  return viewOf(SignalType, {
    detector: name,
    detectorVersion: Number(signal.detector.slice(at + 1)),
    outcome: signal.outcome,
    suspicion: isScored ? signal.suspicion : null,
    confidence: isScored ? signal.confidence : null,
    points: signal.points,
    evidence: isScored ? signal.evidence.map((each) => evidenceView(each, messages)) : [],
    because: signal.outcome === 'abstained' ? signal.because : null,
    detail: detailOf(signal),
  });
}

function evidenceView(evidence: Evidence, messages: Readonly<Record<string, string>>): EvidenceType {
  const measure = evidence.kind === 'measure' ? evidence : null;
  return viewOf(EvidenceType, {
    message: sentence(evidence, messages),
    messageId: evidence.message,
    observed: fillMessage('{{observed}}', evidence),
    usual: evidence.usual === undefined ? null : fillMessage('{{usual}}', evidence),
    observedValue: measure?.observed ?? null,
    usualLow: measure?.usual?.[0] ?? null,
    usualHigh: measure?.usual?.[1] ?? null,
    unit: measure?.unit ?? null,
  });
}

/** Signals outlive detectors: where the sentence is gone, or now asks for a value that was not kept, the bare figure. */
function sentence(evidence: Evidence, messages: Readonly<Record<string, string>>): string {
  const template = Object.hasOwn(messages, evidence.message) ? messages[evidence.message] : undefined;
  try {
    return fillMessage(template ?? bareFigures, evidence);
  } catch (error) {
    if (error instanceof WordingError) return fillMessage(bareFigures, evidence);
    throw error;
  }
}

function detailOf(signal: WeighedSignal): string | null {
  if (signal.outcome === 'abstained') return signal.detail;
  return signal.outcome === 'failed' ? signal.error : null;
}
