/**
 * Reads the committed scorecards and sees that the one in use fits the detectors at hand.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { type Detector, detectorRef } from '../detectors/detector';
import { AloiError } from '../domain/errors';
import { detectorsDigest } from './ruleset';
import { type Scorecard, scorecardSchema } from './scorecard';

/** Beside this file, in src/ as in dist/: the build copies the data along. */
export const scorecardFolder = join(__dirname, 'scorecards');

export interface LoadOptions {
  /** Told of detectors that the scorecard does not know, where there are any: they add expert points at most. */
  readonly onUnweighed?: (detectors: readonly string[]) => void;
}

/**
 * The newest committed scorecard of a name.
 * @throws AloiError CONFIGURATION where there is none, it is malformed, or it was learned with other detectors
 */
export function loadScorecard(
  detectors: readonly Detector[],
  { id = 'profile', folder = scorecardFolder, ...options }: LoadOptions & { id?: string; folder?: string } = {},
): Scorecard {
  return loadScorecardFile(newestFile(id, folder), detectors, options);
}

/**
 * The newest committed scorecard whether or not it fits the detectors at hand, for telling how they stand with it.
 * @throws AloiError CONFIGURATION where there is none, or it is malformed
 */
export function committedScorecard({ id = 'profile', folder = scorecardFolder } = {}): Scorecard {
  const path = newestFile(id, folder);
  return parseScorecard(readScorecard(path), basename(path));
}

function newestFile(id: string, folder: string): string {
  const versions = readdirSync(folder).flatMap((file) => {
    const version = new RegExp(`^${id}-(\\d+)\\.json$`).exec(file)?.[1];
    return version === undefined ? [] : [{ file, version: Number(version) }];
  });
  const newest = versions.sort((a, b) => b.version - a.version)[0];
  if (!newest) throw new AloiError('CONFIGURATION', `There is no scorecard "${id}": learn one with "aloi fit".`);
  return join(folder, newest.file);
}

/**
 * A scorecard by the path of its file.
 * @throws AloiError CONFIGURATION where it cannot be read, is malformed, or was learned with other detectors
 */
export function loadScorecardFile(
  path: string,
  detectors: readonly Detector[],
  { onUnweighed }: LoadOptions = {},
): Scorecard {
  const scorecard = parseScorecard(readScorecard(path), basename(path));
  assertAgreement(scorecard, detectors);
  const unweighed = except(accountRefs(detectors), scorecard.detectors);
  if (unweighed.length > 0) onUnweighed?.(unweighed);
  return scorecard;
}

function readScorecard(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new AloiError('CONFIGURATION', `Scorecard ${basename(path)} cannot be read.`, { cause: error });
  }
}

/**
 * @param name of the file, for the message
 * @throws AloiError CONFIGURATION naming what is wrong and where
 */
export function parseScorecard(json: string, name: string): Scorecard {
  const parsed = scorecardSchema.safeParse(parseJson(json, name));
  if (parsed.success) return parsed.data;
  throw new AloiError('CONFIGURATION', `Scorecard ${name} is malformed: ${z.prettifyError(parsed.error)}`);
}

/**
 * Weights hold only for the detectors they were learned with: the same versions, the same options. Others may stand
 * beside them.
 * @throws AloiError CONFIGURATION naming the detectors that are missing
 */
export function assertAgreement(scorecard: Scorecard, detectors: readonly Detector[]): void {
  const missing = except(scorecard.detectors, accountRefs(detectors));
  const learnedWith = detectors.filter((detector) => scorecard.detectors.includes(detectorRef(detector)));
  const complaint =
    missing.length > 0
      ? `knows ${missing.join(', ')}, which is not registered`
      : detectorsDigest(learnedWith) !== scorecard.detectorsDigest && 'was learned with other options of its detectors';
  if (complaint === false) return;
  const what = `Scorecard ${scorecard.id}@${scorecard.version} ${complaint}.`;
  throw new AloiError('CONFIGURATION', `${what} ${remedy(missing, detectors)}`);
}

function remedy(missing: readonly string[], detectors: readonly Detector[]): string {
  const ids = detectors.map(({ meta }) => meta.id);
  const isGone = missing.some((ref) => !ids.includes(ref.slice(0, ref.lastIndexOf('@'))));
  return isGone
    ? 'Name the module that has it in ALOI_DETECTORS, or learn the scorecard again with "aloi fit".'
    : 'Learn it again with "aloi fit".';
}

function accountRefs(detectors: readonly Detector[]): string[] {
  return detectors.filter(({ meta }) => meta.scope === 'account').map(detectorRef);
}

function except(list: readonly string[], without: readonly string[]): string[] {
  return list.filter((item) => !without.includes(item));
}

function parseJson(json: string, name: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new AloiError('CONFIGURATION', `Scorecard ${name} is no JSON.`, { cause: error });
  }
}
