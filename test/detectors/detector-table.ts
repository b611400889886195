/**
 * Tests a detector by a table of accounts: suspicious, ordinary, the innocent who trip it, and those it cannot judge.
 * Every known fact of every row is also blanked once: what is not known must never be more suspicious than what is.
 */
import type { KnownFacts } from '../../src/domain/facts';
import type { Abstained, Signal } from '../../src/domain/signal';
import type { Detector } from '../../src/detectors/detector';
import { runDetectors } from '../../src/detectors/run';
import { fillMessage } from '../../src/detectors/wording';

export interface SuspiciousRow {
  readonly facts: KnownFacts;
  /** The same account without what gave it away: it must not be suspicious any more, or not be judged. */
  readonly without: KnownFacts;
  /** What the evidence must say, in words. */
  readonly says: string | RegExp;
  readonly atLeast?: number;
}

export interface DetectorTable {
  readonly suspicious: Readonly<Record<string, SuspiciousRow>>;
  readonly ordinary: Readonly<Record<string, KnownFacts>>;
  /** One realistic account per declared false positive, by its exact words. */
  readonly innocent: Readonly<Record<string, KnownFacts>>;
  readonly abstains: Readonly<Record<string, readonly [facts: KnownFacts, because: Abstained['because']]>>;
}

const suspiciousFrom = 0.6;
const ordinaryBelow = 0.5;
const observedAt = new Date('2020-06-01T12:00:00Z');

export function signalOf(detector: Detector<'account'>, facts: KnownFacts): Signal {
  return runDetectors([detector], [facts], [observedAt])[0]![0]!;
}

/** Suspicion in [0,1]; NaN where the detector did not score. */
export function suspicionOf(detector: Detector<'account'>, facts: KnownFacts): number {
  const signal = signalOf(detector, facts);
  return signal.outcome === 'scored' ? signal.suspicion : NaN;
}

/** All evidence in words, one sentence after the other. */
export function wordsOf(detector: Detector<'account'>, facts: KnownFacts): string {
  const signal = signalOf(detector, facts);
  if (signal.outcome !== 'scored') return '';
  return signal.evidence.map((each) => fillMessage(detector.meta.messages[each.message] ?? '', each)).join(' ');
}

export function testDetector(detector: Detector, table: DetectorTable): void {
  if (detector.meta.scope !== 'account') throw new Error('this table is for detectors of accounts');
  const account = detector as Detector<'account'>;
  describe(account.meta.id, () => {
    testSuspicious(account, table);
    testInnocent(account, table);
    it.each(Object.entries(table.abstains))('abstains: %s', (_name, [facts, because]) => {
      expect(signalOf(account, facts)).toMatchObject({ outcome: 'abstained', because });
    });
    it('is never more suspicious of what is not known', () => {
      const rows = [...Object.values(table.suspicious).map(({ facts }) => facts), ...Object.values(table.ordinary)];
      expect(rows.flatMap((facts) => raisedByBlanking(account, facts))).toEqual([]);
    });
  });
}

function testSuspicious(detector: Detector<'account'>, { suspicious }: DetectorTable): void {
  it.each(Object.entries(suspicious))('suspects: %s', (_name, { facts, says, atLeast = suspiciousFrom }) => {
    expect(suspicionOf(detector, facts)).toBeGreaterThanOrEqual(atLeast);
    expect(wordsOf(detector, facts)).toMatch(says);
  });
  it.each(Object.entries(suspicious))('lets go without the cue: %s', (_name, { facts, without }) => {
    const left = suspicionOf(detector, without);
    expect(Number.isNaN(left) || left < Math.min(ordinaryBelow, suspicionOf(detector, facts))).toBe(true);
  });
}

function testInnocent(detector: Detector<'account'>, { suspicious, ordinary, innocent }: DetectorTable): void {
  it.each(Object.entries(ordinary))('leaves alone: %s', (_name, facts) => {
    expect(suspicionOf(detector, facts)).toBeLessThan(ordinaryBelow);
  });
  it('has an innocent row for every false positive it admits, and no other', () => {
    expect(Object.keys(innocent).sort()).toEqual([...detector.meta.falsePositives].sort());
  });
  it.each(Object.entries(innocent))('weighs less on the innocent: %s', (_name, facts) => {
    const weakest = Math.min(...Object.values(suspicious).map((row) => weightOf(detector, row.facts)));
    expect(weightOf(detector, facts)).toBeLessThan(weakest);
  });
}

/** Suspicion times confidence: what scoring makes of it; 0 where nothing was scored. */
function weightOf(detector: Detector<'account'>, facts: KnownFacts): number {
  const signal = signalOf(detector, facts);
  return signal.outcome === 'scored' ? signal.suspicion * signal.confidence : 0;
}

/** Names of the facts without which the detector is more suspicious than with them. */
export function raisedByBlanking(detector: Detector<'account'>, facts: KnownFacts): string[] {
  const before = suspicionOf(detector, facts);
  return Object.keys(facts).filter((name) => {
    const rest = Object.fromEntries(Object.entries(facts).filter(([other]) => other !== name));
    return suspicionOf(detector, rest) > before;
  });
}
