/**
 * The scorecards that can still be asked for: the one in use, and every committed version of its name.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseScorecard, scorecardFolder } from './load-scorecard';
import type { Scorecard } from './scorecard';

export interface RetainedScorecards {
  /** By which accounts are scored now. */
  readonly current: Scorecard;
  /** Null where there is none of this version. The current one goes before a committed one of its version. */
  byVersion(version: number): Scorecard | null;
}

/** @throws AloiError CONFIGURATION where a committed scorecard is malformed */
export function retainedScorecards(current: Scorecard, folder = scorecardFolder): RetainedScorecards {
  const committed = committedScorecards(folder).filter(({ id }) => id === current.id);
  const byVersion = new Map([...committed, current].map((scorecard) => [scorecard.version, scorecard]));
  return { current, byVersion: (version) => byVersion.get(version) ?? null };
}

/**
 * Every scorecard that is kept, by name and then by version.
 * @throws AloiError CONFIGURATION where one is malformed
 */
export function committedScorecards(folder = scorecardFolder): Scorecard[] {
  return readdirSync(folder)
    .filter((file) => /^[a-z][a-z0-9-]*-\d+\.json$/.test(file))
    .map((file) => parseScorecard(readFileSync(join(folder, file), 'utf8'), file))
    .sort((a, b) => (a.id === b.id ? a.version - b.version : a.id < b.id ? -1 : 1));
}
