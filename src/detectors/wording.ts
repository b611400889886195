/**
 * Puts evidence into words: fills {{observed}} and {{usual}} of a detector's own sentence.
 */
import { type DetectorRef, type Evidence, parseDetectorRef, type Unit } from '../domain/signal';
import type { Detector } from './detector';

/** A placeholder that no evidence of this kind can fill: a fault in the detector's messages. */
export class WordingError extends Error {
  override readonly name = 'WordingError';
}

/**
 * The sentence for a piece of evidence. Signals outlive detectors: where the very version that spoke is not among the
 * detectors, or its sentence asks for a value that was not kept, the bare figures are said instead.
 */
export function evidenceText(ref: DetectorRef, evidence: Evidence, detectors: readonly Detector[]): string {
  try {
    return fillMessage(sentenceOf(ref, evidence.message, detectors) ?? bareFigures(evidence), evidence);
  } catch (error) {
    if (error instanceof WordingError) return fillMessage(bareFigures(evidence), evidence);
    throw error;
  }
}

function sentenceOf(ref: DetectorRef, message: string, detectors: readonly Detector[]): string | undefined {
  const { id, version } = parseDetectorRef(ref);
  const messages = detectors.find(({ meta }) => meta.id === id && meta.version === version)?.meta.messages ?? {};
  return Object.hasOwn(messages, message) ? messages[message] : undefined;
}

/**
 * @param template a sentence of meta.messages
 * @throws WordingError for a placeholder other than {{observed}} and {{usual}}, or {{usual}} without a usual value
 */
export function fillMessage(template: string, evidence: Evidence): string {
  return template.replace(/\{\{\s*([^}]*?)\s*\}\}/gu, (_whole, name: string) => {
    if (name === 'observed') return observedText(evidence);
    if (name === 'usual' && evidence.usual !== undefined) return usualText(evidence);
    throw new WordingError(`"${evidence.message}" has no value for {{${name}}}`);
  });
}

function bareFigures({ usual }: Evidence): string {
  return usual === undefined ? 'observed: {{observed}}' : 'observed: {{observed}}; usual: {{usual}}';
}

function observedText(evidence: Evidence): string {
  return evidence.kind === 'excerpt' ? evidence.text : withUnit(evidence.unit, [evidence.observed]);
}

function usualText(evidence: Evidence): string {
  if (evidence.kind === 'excerpt') return evidence.usual ?? '';
  return evidence.usual ? withUnit(evidence.unit, evidence.usual) : '';
}

/** One value, or a range from low to high, with its unit said once. */
function withUnit(unit: Unit, values: readonly number[]): string {
  const text = values.map((value) => formatNumber(value, unit)).join(' to ');
  if (unit === 'share') return `${text} %`;
  if (unit === 'per-day') return `${text} a day`;
  if (unit === 'count' || unit === 'ratio') return text;
  return `${text} ${text === '1' ? unit.replace(/s$/u, '') : unit}`;
}

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const twoDigits = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 2 });

/** Counts in full; everything else with as many digits as people read: 0.034, 5.6, 12, 1,235. */
function formatNumber(value: number, unit: Unit): string {
  const shown = unit === 'share' ? value * 100 : value;
  const isWhole = unit === 'count' || unit === 'characters' || Math.abs(shown) >= 10;
  return (isWhole ? whole : twoDigits).format(shown);
}
