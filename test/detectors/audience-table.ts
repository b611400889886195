/**
 * Tests a detector of audiences by a table of them: suspicious, ordinary, the innocent that trip it, and those it cannot
 * judge. Every known list of every row is also taken away once: what is not known must never be more suspicious.
 */
import type { KnownAudienceFacts } from '../../src/domain/facts';
import type { Abstained, Signal } from '../../src/domain/signal';
import type { Detector } from '../../src/detectors/detector';
import { runAudienceDetectors } from '../../src/detectors/run-audience';
import { fillMessage } from '../../src/detectors/wording';

/** Made when asked for: an audience is large. */
export type MakeFacts = () => KnownAudienceFacts;

export interface SuspiciousAudience {
  readonly facts: MakeFacts;
  /** The same audience without what gave it away. */
  readonly without: MakeFacts;
  /** What the evidence must say, in words. */
  readonly says: string | RegExp;
  readonly atLeast?: number;
}

export interface AudienceTable {
  readonly suspicious: Readonly<Record<string, SuspiciousAudience>>;
  readonly ordinary: Readonly<Record<string, MakeFacts>>;
  /** One realistic audience per declared false positive, by its exact words. */
  readonly innocent: Readonly<Record<string, MakeFacts>>;
  readonly abstains: Readonly<Record<string, readonly [facts: MakeFacts, because: Abstained['because']]>>;
}

/** From here on a reading is an alarm. */
export const alarmFrom = 0.5;
const suspiciousFrom = 0.6;
const observedAt = new Date('2025-09-01T00:00:00Z');

export function audienceSignal(detector: Detector<'audience'>, facts: KnownAudienceFacts): Signal {
  return runAudienceDetectors([detector], facts, observedAt)[0]!;
}

/** Suspicion in [0,1]; NaN where the detector did not score. */
export function audienceSuspicion(detector: Detector<'audience'>, facts: KnownAudienceFacts): number {
  const signal = audienceSignal(detector, facts);
  return signal.outcome === 'scored' ? signal.suspicion : NaN;
}

/** All evidence in words, one sentence after the other. */
export function audienceWords(detector: Detector<'audience'>, facts: KnownAudienceFacts): string {
  const signal = audienceSignal(detector, facts);
  if (signal.outcome !== 'scored') return '';
  return signal.evidence.map((each) => fillMessage(detector.meta.messages[each.message] ?? '', each)).join(' ');
}

export function testAudienceDetector(detector: Detector, table: AudienceTable): void {
  if (detector.meta.scope !== 'audience') throw new Error('this table is for detectors of audiences');
  const judge = detector as Detector<'audience'>;
  describe(judge.meta.id, () => {
    testSuspicious(judge, table);
    testInnocent(judge, table);
    it.each(Object.entries(table.abstains))('abstains: %s', (_name, [facts, because]) => {
      expect(audienceSignal(judge, facts())).toMatchObject({ outcome: 'abstained', because });
    });
    it('is never more suspicious of what is not known', () => {
      const rows = [...Object.values(table.suspicious).map(({ facts }) => facts), ...Object.values(table.ordinary)];
      expect(rows.flatMap((facts) => raisedWithoutList(judge, facts()))).toEqual([]);
    });
  });
}

function testSuspicious(detector: Detector<'audience'>, { suspicious }: AudienceTable): void {
  it.each(Object.entries(suspicious))('suspects: %s', (_name, { facts, says, atLeast = suspiciousFrom }) => {
    expect(audienceSuspicion(detector, facts())).toBeGreaterThanOrEqual(atLeast);
    expect(audienceWords(detector, facts())).toMatch(says);
  });
  it.each(Object.entries(suspicious))('lets go without the cue: %s', (_name, { without }) => {
    const left = audienceSuspicion(detector, without());
    expect(Number.isNaN(left) || left < alarmFrom).toBe(true);
  });
}

function testInnocent(detector: Detector<'audience'>, { suspicious, ordinary, innocent }: AudienceTable): void {
  it.each(Object.entries(ordinary))('leaves alone: %s', (_name, facts) => {
    expect(audienceSuspicion(detector, facts())).toBeLessThan(alarmFrom);
  });
  it('has an innocent row for every false positive it admits, and no other', () => {
    expect(Object.keys(innocent).sort()).toEqual([...detector.meta.falsePositives].sort());
  });
  let weakest: number | undefined;
  it.each(Object.entries(innocent))('weighs less on the innocent: %s', (_name, facts) => {
    weakest ??= Math.min(...Object.values(suspicious).map((row) => weightOf(detector, row.facts())));
    expect(weightOf(detector, facts())).toBeLessThan(weakest);
  });
}

/** Suspicion times confidence; 0 where nothing was scored. */
function weightOf(detector: Detector<'audience'>, facts: KnownAudienceFacts): number {
  const signal = audienceSignal(detector, facts);
  return signal.outcome === 'scored' ? signal.suspicion * signal.confidence : 0;
}

/** Names of the lists without which the detector is more suspicious than with them. */
export function raisedWithoutList(detector: Detector<'audience'>, facts: KnownAudienceFacts): string[] {
  const before = audienceSuspicion(detector, facts);
  return Object.keys(facts).filter((name) => {
    const rest = Object.fromEntries(Object.entries(facts).filter(([other]) => other !== name));
    return audienceSuspicion(detector, rest) > before;
  });
}

/** Of audiences by seed, the share on which the detector raises an alarm. */
export function alarmShare(
  detector: Detector<'audience'>,
  seeds: number,
  factsOf: (seed: number) => KnownAudienceFacts,
): number {
  let alarms = 0;
  for (let seed = 1; seed <= seeds; seed += 1) {
    if (audienceSuspicion(detector, factsOf(seed)) >= alarmFrom) alarms += 1;
  }
  return alarms / seeds;
}
