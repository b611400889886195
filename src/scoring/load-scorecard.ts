/**
 * Reads the committed scorecards and sees that the one in use fits the detectors at hand.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Detector, detectorRef } from '../detectors/detector';
import { AloiError } from '../domain/errors';
import { detectorsDigest } from './ruleset';
import { type Scorecard, scorecardSchema } from './scorecard';

/** Beside this file, in src/ as in dist/: the build copies the data along. */
export const scorecardFolder = join(__dirname, 'scorecards');

/**
 * The newest committed scorecard of a name.
 * @throws AloiError CONFIGURATION where there is none, it is malformed, or it was learned with other detectors
 */
export function loadScorecard(detectors: readonly Detector[], id = 'profile', folder = scorecardFolder): Scorecard {
  const versions = readdirSync(folder).flatMap((file) => {
    const version = new RegExp(`^${id}-(\\d+)\\.json$`).exec(file)?.[1];
    return version === undefined ? [] : [{ file, version: Number(version) }];
  });
  const newest = versions.sort((a, b) => b.version - a.version)[0];
  if (!newest) throw new AloiError('CONFIGURATION', `There is no scorecard "${id}": learn one with "aloi fit".`);
  const scorecard = parseScorecard(readFileSync(join(folder, newest.file), 'utf8'), newest.file);
  assertAgreement(scorecard, detectors);
  return scorecard;
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
 * Weights hold only for the detectors they were learned with: the same versions, the same options.
 * @throws AloiError CONFIGURATION naming the detectors that differ
 */
export function assertAgreement(scorecard: Scorecard, detectors: readonly Detector[]): void {
  const account = detectors.filter(({ meta }) => meta.scope === 'account');
  const present = account.map(detectorRef);
  const complaints = [
    ...complain('knows', 'which is not registered', except(scorecard.detectors, present)),
    ...complain('does not know', 'which is registered', except(present, scorecard.detectors)),
  ];
  if (complaints.length === 0 && detectorsDigest(account) !== scorecard.detectorsDigest) {
    complaints.push('was learned with other options of its detectors');
  }
  if (complaints.length === 0) return;
  const what = `Scorecard ${scorecard.id}@${scorecard.version} ${complaints.join('; it ')}.`;
  throw new AloiError('CONFIGURATION', `${what} Learn it again with "aloi fit".`);
}

function except(list: readonly string[], without: readonly string[]): string[] {
  return list.filter((item) => !without.includes(item));
}

function complain(verb: string, why: string, refs: readonly string[]): string[] {
  return refs.length === 0 ? [] : [`${verb} ${refs.join(', ')}, ${why}`];
}

function parseJson(json: string, name: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new AloiError('CONFIGURATION', `Scorecard ${name} is no JSON.`, { cause: error });
  }
}
