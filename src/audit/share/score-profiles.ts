/**
 * The table of how labelled accounts score, by scorecard: only those of the very scorecard an audience was judged by can
 * be compared with it.
 */
import { everybody, otherBots, soldFollowers } from '../../scoring/error-rates';
import type { ScoreSpread } from '../../scoring/held-out-scores';
import { type Scorecard, scorecardRef } from '../../scoring/scorecard';
import table from './tables/score-profiles.json';

/** Rows of the table as the code uses them; citation and years are for its reader. */
export interface ScoreProfile extends ScoreSpread {
  readonly inauthentic: boolean;
}

interface ScorecardProfiles {
  readonly scorecard: string;
  readonly learnedOn: string;
  readonly populations: readonly ScoreSpread[];
}

/** @returns none where the scorecard is not in the table, or was learned on another file */
export function scoreProfilesOf(scorecard: Scorecard): readonly ScoreSpread[] {
  const rows = table.scorecards as readonly ScorecardProfiles[];
  const own = rows.find((each) => each.scorecard === scorecardRef(scorecard));
  return own?.learnedOn === scorecard.learnedOn.sha256 ? own.populations : [];
}

/** All humans, and those inauthentic accounts that the named population of error rates is made of. */
export function profilesFor(spreads: readonly ScoreSpread[], population: string): ScoreProfile[] {
  return spreads.flatMap((spread): ScoreProfile[] => {
    if (spread.label === 'genuine') return [{ ...spread, inauthentic: false }];
    const kind = spread.label === 'fake_follower' ? soldFollowers : otherBots;
    return [everybody, kind, spread.dataset].includes(population) ? [{ ...spread, inauthentic: true }] : [];
  });
}
