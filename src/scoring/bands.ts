/**
 * From numbers to words: the verdict by the scorecard's cuts, and the class by what the signals speak for.
 */
import { accountClasses, type AccountClass, type Verdict } from '../domain/score';
import type { Signal, WeighedSignal } from '../domain/signal';
import { type Detector, detectorRef } from '../detectors/detector';
import type { Scorecard } from './scorecard';

/** Classes of accounts that pretend: together they are what a likely-inauthentic verdict may be called. */
export const inauthenticClasses = ['fake-follower-like', 'impersonator', 'spam'] as const satisfies AccountClass[];

/** From here on a reading that names a class is taken at its word. */
const namesClassFrom = 0.5;

/**
 * Classes that classOf can answer with these detectors. Of any other it is not known how many accounts belong to it:
 * nobody looks.
 */
export function tellableClasses(detectors: readonly Detector[]): AccountClass[] {
  const indicated = detectors.flatMap(({ meta }) => (meta.indicates === undefined ? [] : [meta.indicates]));
  const always: AccountClass[] = ['ordinary', 'fake-follower-like', 'unknown'];
  return accountClasses.filter((name) => always.includes(name) || indicated.includes(name));
}

/** @param probability null without coverage */
export function verdictOf(probability: number | null, { bands }: Scorecard): Verdict {
  if (probability === null) return 'unknown';
  if (probability >= bands.inauthenticFrom) return 'likely-inauthentic';
  return probability < bands.authenticBelow ? 'likely-authentic' : 'uncertain';
}

/**
 * A bot that says so is a declared bot whatever its score. Of the others, the likely inauthentic are called by the class
 * for which most points speak (fake-follower-like where none does), and the rest by what they are besides.
 */
export function classOf(
  verdict: Verdict,
  signals: readonly WeighedSignal[],
  detectors: readonly Detector[],
): AccountClass {
  if (verdict === 'unknown') return 'unknown';
  if (isDeclaredBot(signals, detectors)) return 'declared-bot';
  if (verdict === 'likely-inauthentic') return inauthenticClassOf(signals, detectors);
  return besides(signals, detectors);
}

export function isDeclaredBot(signals: readonly Signal[], detectors: readonly Detector[]): boolean {
  return suspicionFor('declared-bot', signals, detectors) >= namesClassFrom;
}

function inauthenticClassOf(signals: readonly WeighedSignal[], detectors: readonly Detector[]): AccountClass {
  const pointsFor = (wanted: AccountClass): number =>
    signals
      .filter((signal) => indicatedBy(signal, detectors) === wanted)
      .reduce((total, { points }) => total + Math.max(0, points ?? 0), 0);
  return inauthenticClasses.reduce<AccountClass>(
    (best, candidate) => (pointsFor(candidate) > pointsFor(best) ? candidate : best),
    'fake-follower-like',
  );
}

function besides(signals: readonly Signal[], detectors: readonly Detector[]): AccountClass {
  const ranked = (['mass-follower', 'inactive'] as const)
    .map((candidate) => ({ candidate, suspicion: suspicionFor(candidate, signals, detectors) }))
    .sort((a, b) => b.suspicion - a.suspicion);
  const strongest = ranked[0]!;
  return strongest.suspicion >= namesClassFrom ? strongest.candidate : 'ordinary';
}

/** The highest suspicion among the signals that speak for a class; 0 where none does. */
function suspicionFor(wanted: AccountClass, signals: readonly Signal[], detectors: readonly Detector[]): number {
  const heard = signals.map((signal) =>
    signal.outcome === 'scored' && indicatedBy(signal, detectors) === wanted ? signal.suspicion : 0,
  );
  return Math.max(0, ...heard);
}

function indicatedBy({ detector: ref }: Signal, detectors: readonly Detector[]): AccountClass | undefined {
  return detectors.find((detector) => detectorRef(detector) === ref)?.meta.indicates;
}
