/** Scores for the store's tests. */
import type { AccountScore } from '../../src/domain/score';
import type { WeighedSignal } from '../../src/domain/signal';
import { march } from './listed-followers';

/** A signal that raised suspicion, whatever points it added; one that abstained where they are null. */
export function signalOf(detector: WeighedSignal['detector'], points: number | null): WeighedSignal {
  if (points === null) return { detector, outcome: 'abstained', because: 'missing-facts', detail: 'bio', points };
  const evidence = [{ message: 'odd', kind: 'measure', observed: 0.1 + 0.2, usual: [1, 2], unit: 'ratio' }] as const;
  return { detector, outcome: 'scored', suspicion: 0.9, confidence: 0.8, evidence, points };
}

export function scoreOf(accountId: string, more: Partial<AccountScore> = {}): AccountScore {
  return {
    accountId,
    logOdds: -1.25,
    probability: 0.2,
    coverage: 0.75,
    verdict: 'likely-authentic',
    class: 'ordinary',
    scorecard: 'profile@1',
    ruleset: 'r1',
    observedAt: march,
    factsDigest: 'facts-1',
    computedAt: new Date('2022-06-01T00:00:00.123Z'),
    signals: [signalOf('silent-account@1', 3.5), signalOf('spam-bio@2', -1), signalOf('sparse-profile@1', null)],
    ...more,
  };
}
