/**
 * The rate that is left to the authentic followers: between the rate itself, where the others react like anybody, and
 * rate / (1 − share), where they never do.
 */
import type { RateWithoutInauthentic } from '../../domain/audit/engagement';
import type { Interval } from '../../domain/audience';

/** @param rate reactions per follower and post; its own interval is told beside it and not mixed into this one */
export function withoutInauthentic(rate: number, { point, low, high, level }: Interval): RateWithoutInauthentic {
  const over = (share: number): number | null => (share < 1 ? rate / (1 - share) : null);
  return {
    ifOthersNeverReact: { point: over(point), low: over(low), high: over(high) },
    ifOthersReactAlike: rate,
    share: { point, low, high, level },
  };
}
