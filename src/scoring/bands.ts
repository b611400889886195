/**
 * From numbers to words: the verdict by the scorecard's cuts, and the class by what the signals speak for.
 */
import { accountClasses, type AccountClass, type Verdict } from '../domain/score';
import type { Signal, WeighedSignal } from '../domain/signal';
import { type Detector, detectorRef } from '../detectors/detector';
import type { Scorecard } from './scorecard';

/** Classes of accounts that pretend: together they are what a likely-inauthentic verdict may be called. */
export const inauthenticClasses = ['fake-follower-like', 'impersonator', 'spam'] as const satisfies AccountClass[];

/** Whether a reading that names a class is taken at its word; NaN, which is none, is not. */
export function isTakenAtItsWord(suspicion: number): boolean {
  return suspicion >= 0.5;
}

/** Of the points against an account, the share that must speak for a class: a newsroom with few followers is no follower. */
const namesClassShare = 1 / 4;

/**
 * Classes that classOf can answer with these detectors. Of any other it is not known how many accounts belong to it:
 * nobody looks.
 */
export function tellableClasses(detectors: readonly Detector[]): AccountClass[] {
  const ofAccounts = detectors.filter(({ meta }) => meta.scope === 'account');
  const indicated = ofAccounts.flatMap(({ meta }) => (meta.indicates === undefined ? [] : [meta.indicates]));
  const always: AccountClass[] = ['ordinary', 'fake-follower-like', 'unknown'];
  return accountClasses.filter((name) => always.includes(name) || indicated.includes(name));
}

/**
 * @param probability null without coverage
 * @param declaredBot what is said openly deceives nobody: it is never called likely inauthentic
 */
export function verdictOf(probability: number | null, { bands }: Scorecard, declaredBot = false): Verdict {
  if (probability === null) return 'unknown';
  if (probability >= bands.inauthenticFrom) return declaredBot ? 'uncertain' : 'likely-inauthentic';
  return probability < bands.authenticBelow ? 'likely-authentic' : 'uncertain';
}

/**
 * A bot that says so is a declared bot whatever its score. Of the others, the likely inauthentic are called by the class
 * for which most points speak (unknown where hardly any does), and the rest by what they are besides.
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
  return isTakenAtItsWord(suspicionFor('declared-bot', signals, detectors));
}

function inauthenticClassOf(signals: readonly WeighedSignal[], detectors: readonly Detector[]): AccountClass {
  const indicated = indicatedBy(detectors);
  const pointsFor = new Map<AccountClass | undefined, number>();
  let against = 0;
  for (const { detector, points } of signals) {
    const each = Math.max(0, points ?? 0);
    const named = indicated.get(detector);
    pointsFor.set(named, (pointsFor.get(named) ?? 0) + each);
    against += each;
  }
  const [best] = inauthenticClasses.toSorted((a, b) => (pointsFor.get(b) ?? 0) - (pointsFor.get(a) ?? 0));
  return best !== undefined && (pointsFor.get(best) ?? 0) > namesClassShare * against ? best : 'unknown';
}

function besides(signals: readonly Signal[], detectors: readonly Detector[]): AccountClass {
  const ranked = (['mass-follower', 'inactive'] as const)
    .map((candidate) => ({ candidate, suspicion: suspicionFor(candidate, signals, detectors) }))
    .sort((a, b) => b.suspicion - a.suspicion);
  const strongest = ranked[0]!;
  return isTakenAtItsWord(strongest.suspicion) ? strongest.candidate : 'ordinary';
}

/** The highest suspicion, by how sure it is, among the signals that speak for a class; 0 where none does. */
function suspicionFor(wanted: AccountClass, signals: readonly Signal[], detectors: readonly Detector[]): number {
  const indicated = indicatedBy(detectors);
  let highest = 0;
  for (const signal of signals) {
    if (signal.outcome !== 'scored' || indicated.get(signal.detector) !== wanted) continue;
    highest = Math.max(highest, signal.suspicion * signal.confidence);
  }
  return highest;
}

type Indications = ReadonlyMap<string, AccountClass | undefined>;

const knownIndications = new WeakMap<readonly Detector[], Indications>();

/** The class for which each detector speaks, by the name it has in signals; worked out once for a list of detectors. */
function indicatedBy(detectors: readonly Detector[]): Indications {
  const known = knownIndications.get(detectors);
  if (known) return known;
  const indications = new Map(detectors.map((detector) => [detectorRef(detector), detector.meta.indicates]));
  knownIndications.set(detectors, indications);
  return indications;
}
