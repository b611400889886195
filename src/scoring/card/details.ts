/**
 * The parts of a model card that say which model it is, how it adds up and what it is for.
 */
import { type Detector, detectorRef } from '../../detectors/detector';
import { sigmoid } from '../../lib/stats/logit';
import { pointsPerLogOdds } from '../combine';
import { digest } from '../ruleset';
import { type Scorecard, scorecardRef } from '../scorecard';
import { blocks, bullets, code, listed, percent, signed } from './words';

export function modelDetails(scorecard: Scorecard): string {
  const { measures, calibration, learnedOn, detectorsDigest } = scorecard;
  const speaking = measures.filter(({ coefficient }) => coefficient > 0);
  return blocks(
    '## Model details',
    bullets([
      `Name and version: ${code(scorecardRef(scorecard))}`,
      `SHA-256 of the scorecard: ${code(digest(scorecard))}`,
      `SHA-256 of the labelled profiles it was learned on: ${code(learnedOn.sha256)}`,
      `SHA-256 of its detectors’ versions and options: ${code(detectorsDigest)}`,
      'Kind: an additive scorecard, as in credit scoring (Siddiqi 2006). Each detector reads declared facts of an account and says how odd they are; the reading falls into a bin; each bin is worth a fixed number of points.',
      `Made of ${measures.length} measures, ${speaking.length} of them with a say. More suspicion never takes points away.`,
      `Calibration: ${calibration.method} (slope ${calibration.slope}, intercept ${calibration.intercept}), on predictions for data sets left out.`,
      `The fit draws no random number: the same profiles, detectors and settings give the same bytes. Settings: ${settingsOf(scorecard)}.`,
    ]),
    howItAddsUp(scorecard),
    versioning(scorecard),
  );
}

/** Single numbers of the fit; the trust in each data set stands beside the set. */
function settingsOf({ fit }: Scorecard): string {
  return listed(
    Object.entries(fit).flatMap(([name, value]) => (typeof value === 'number' ? [`${name} ${value}`] : [])),
  );
}

function howItAddsUp({ intercept, referencePrevalence, minimumCoverage, bands }: Scorecard): string {
  return blocks(
    '### How it adds up',
    [
      'The points of an account’s signals are added to those it starts from, and nothing else is: ten points double the odds.',
      `An account about which no measure says anything starts at ${signed(intercept * pointsPerLogOdds)} points, a probability of ${percent(sigmoid(intercept))}.`,
      'A detector that abstains or breaks adds nothing and lowers the coverage; what it read with half confidence counts half.',
      `With less than ${percent(minimumCoverage)} of the measures’ weight heard, no probability is given at all.`,
    ].join(' '),
    [
      `Probabilities hold for a population of which ${percent(referencePrevalence)} is not authentic, the reference prevalence. Among accounts where that share is another, they are off by the difference.`,
      `Below ${percent(bands.authenticBelow)} an account is called likely authentic, from ${percent(bands.inauthenticFrom)} on likely inauthentic, uncertain between.`,
      'An account that says it is automated is a declared bot whatever its points, and is not counted as flagged.',
    ].join(' '),
  );
}

function versioning(scorecard: Scorecard): string {
  return blocks(
    '### Versions',
    [
      'A version never changes: other weights are another version, and a detector whose reading could change gets another version of its own, with which this scorecard refuses to work until it is learned again.',
      `Every stored score names its scorecard (${code(scorecardRef(scorecard))}) and its ruleset, a digest of scorecard, detectors and options: the same facts and ruleset give the same score.`,
      'This card is made from the scorecard by `aloi emit`, and served as `scorecard(version)`.',
    ].join(' '),
  );
}

export function intendedUse({ errorRates }: Scorecard): string {
  return blocks(
    '## Intended use',
    'For:',
    bullets([
      'estimating, with an interval, which share of an audience is not authentic;',
      'putting accounts into an order in which a person may look at them, with the evidence for each;',
      'comparing audiences that were read alike, by the same version.',
    ]),
    'Not for:',
    bullets([
      'a decision about a person that no person has looked at: a score is a likelihood from a public profile, not a finding about anybody;',
      'saying who, if anybody, ordered followers: whoever is followed need not know of it, and a rival, a platform’s suggestions or a press report leave traces that look alike;',
      'moderation without review, hiring, credit, insurance or policing;',
      'other platforms than X, whose profiles are all it was learned on;',
      'telling one person apart from another, or finding out who somebody is.',
    ]),
    `Counted as flagged are likely inauthentic accounts of the classes ${listed(errorRates.classes.map(code))}. Whoever asks for a share may choose other classes; the error rates below hold for these.`,
  );
}

export function factors(scorecard: Scorecard, detectors: readonly Detector[]): string {
  const learned = detectors.filter((each) => scorecard.detectors.includes(detectorRef(each)));
  const facts = [...new Set(learned.flatMap(({ meta }) => [...meta.requires, ...(meta.uses ?? [])]))].sort();
  return blocks(
    '## Factors',
    [
      'How good it is depends on what kind of account it meets, on the years its profile is from and on which fields of the profile are known; below, each is reported apart.',
      'It has not been measured by language, country, gender or age: the data sets do not say them, and it is not told them.',
    ].join(' '),
    facts.length === 0
      ? ''
      : `The facts it can be told: ${listed(facts.map(code))}. Language, time zone, the magnitude of an id and the date of reading are none of them, nor are pictures themselves.`,
  );
}
