/**
 * Asks the detectors of audiences about an audience while it is scored: what is known of its followers is kept until the
 * last of them was seen.
 */
import type { Detector } from '../detectors/detector';
import { runAudienceDetectors } from '../detectors/run-audience';
import { AudienceGatherer } from '../facts/audience/audience-gatherer';
import type { ObserveAudience } from './audience-observer';

/** Memory grows with the audience: some 300 bytes a follower, mostly bios, and one for each post. */
export function observeAudienceSignals(detectors: readonly Detector<'audience'>[]): ObserveAudience {
  return () => {
    const gatherer = new AudienceGatherer();
    let newest: Date | null = null;
    return {
      see(followers) {
        for (const { facts, observedAt } of followers) {
          gatherer.add(facts, observedAt);
          if (observedAt !== null && (newest === null || observedAt > newest)) newest = observedAt;
        }
      },
      findings: () => ({ signals: runAudienceDetectors(detectors, gatherer.facts(), newest) }),
    };
  };
}
