/**
 * Flagged followers who never posted nor, as far as is known, liked anything: a profile that was sold and one whose owner
 * only reads look alike, and no detector can tell them apart.
 */
import type { StratumCounts } from '../../lib/stats/stratified-share';
import type { ShareFrame, SilentFlagged } from '../../domain/audit/share';
import type { AccountClass } from '../../domain/score';
import { estimateShare, intervalOf } from '../../scoring/share-estimate';
import type { ShareTerms } from '../../scoring/share-terms';
import type { Roll } from '../roll';
import { classTest, isJudged } from './share-frame';

/** No post; likes none or not told, which speaks for nobody. */
export function isSilent({ postsCount, likesCount }: Pick<Roll, 'postsCount' | 'likesCount'>, place: number): boolean {
  return postsCount[place] === 0 && !(likesCount[place]! > 0);
}

/** @param places those that were to be judged, growing */
export function silentFlagged(
  roll: Roll,
  places: Int32Array,
  frame: ShareFrame,
  terms: ShareTerms,
  level: number,
): SilentFlagged {
  const { flagged, judgedCount } = countSilent(roll, places, frame, terms.definition);
  const strata = frame.strata.map((stratum, index): StratumCounts => {
    const { listedCount, judgedCount: heard, flaggedCount } = stratum;
    return { listedCount, judgedCount: heard, flaggedCount: flaggedCount - flagged[index]! };
  });
  const { apparent, corrected } = estimateShare(strata, terms, level);
  return {
    flaggedCount: flagged.reduce((total, count) => total + count, 0),
    judgedCount,
    ifPeople: intervalOf(corrected ?? apparent),
  };
}

/** Flagged silent followers by stratum, and all silent ones. */
function countSilent(
  roll: Roll,
  places: Int32Array,
  { strata }: ShareFrame,
  definition: readonly AccountClass[],
): { flagged: number[]; judgedCount: number } {
  const isCounted = classTest(definition);
  const flagged = strata.map(() => 0);
  let judgedCount = 0;
  let stratum = 0;
  for (const place of places) {
    while (roll.rank[place]! > strata[stratum]!.rankTo) stratum++;
    if (!isJudged(roll, place) || !isSilent(roll, place)) continue;
    judgedCount++;
    if (isCounted(roll.class[place])) flagged[stratum]!++;
  }
  return { flagged, judgedCount };
}
