/**
 * The parts of a model card about what can go wrong for people, how to contest, and the known limits.
 */
import { type Detector, detectorRef } from '../../detectors/detector';
import { dataSource } from '../data-sources';
import { type Scorecard, scorecardRef } from '../scorecard';
import { blocks, bullets, code, listed, percent } from './words';

export function ethicalConsiderations(): string {
  return blocks(
    '## Ethical considerations',
    bullets([
      'A score is about a person’s public profile. A person whose profile looks unusual, who is new, who only reads, or who writes for a company, can be flagged: the tables above say how often, and each detector’s page says who trips it innocently.',
      'Being flagged says nothing about intent, and being followed by flagged accounts says nothing about the one who is followed.',
      'A missing field is never suspicious, an abstaining or broken detector never adds a point, and an account about which too little is known gets no probability instead of a guess.',
      'Whoever lets a score decide about a person may be making an automated decision (GDPR, Article 22; CJEU C-634/21): let a person look, say which version was used, and keep what the decision rested on.',
      'The labelled profiles are those of real people, gathered under terms of research. None of them, nor any name or text of theirs, is in the scorecard: only shares and weights are.',
    ]),
    blocks(
      '### How to contest a score',
      [
        'Ask for `score { signals { detector points evidence { message observed usual } } }` of the account: every point is there with what was observed, what is usual and the version that said so.',
        'If an observation is wrong or old, have the account read and scored again: a score holds for the moment it was observed at.',
        'If the observations are right and the account is genuine all the same, it is one of the mistakes counted above: tell whoever runs this installation, whose judgement goes before the score, and the authors of Aloi, to whom a kind of genuine account that is flagged often is a defect.',
      ].join(' '),
    ),
  );
}

export function caveats(scorecard: Scorecard, detectors: readonly Detector[]): string {
  return blocks(
    '## Caveats and recommendations',
    bullets([
      ...ofTheData(scorecard),
      ...ofTheEvaluation(scorecard),
      ...ofTheDetectors(scorecard, detectors),
      `The reference prevalence of ${percent(scorecard.referencePrevalence)} is an assumption. To compare shares, use the corrected share with its interval, not the mean probability.`,
      'To see how far any of this holds for accounts of your own: `aloi evaluate --data your-profiles.csv --frozen` judges the committed scorecard as it is, and learns nothing from them.',
    ]),
  );
}

function ofTheData({ learnedOn: { sets } }: Scorecard): string[] {
  const years = sets.flatMap(({ dataset }) => dataSource(dataset)?.readIn ?? []);
  const distrusted = sets.filter(({ weight }) => weight < 1);
  const oneSided = sets.filter(({ authentic, inauthentic }) => authentic === 0 || inauthentic === 0);
  return [
    'All profiles learned on are of X. Nothing was measured on another platform, and what is usual differs between platforms.',
    ...(years.length === 0
      ? []
      : [
          `The profiles of the sets whose source is known were read ${yearsRead(years)}. Those who make accounts have learned since, and so has the platform: today’s are likely to be found less often.`,
        ]),
    ...(distrusted.length === 0
      ? []
      : [
          `Labels can be wrong. Counting less for that: ${listed(distrusted.map(({ dataset, weight }) => `${code(dataset)} (${weight})`))}.`,
        ]),
    ...(oneSided.length === 0
      ? []
      : [
          `${listed(oneSided.map(({ dataset }) => code(dataset)))}: one kind of accounts only, so nothing was learned from it.`,
        ]),
    'The genuine accounts are samples of convenience, not of anybody’s followers: rates among the followers of one account can differ from all of these.',
  ];
}

function yearsRead(years: readonly number[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? `in ${first}` : `between ${first} and ${last}`;
}

/** Found so seldom that a share of such accounts stays hidden. */
const hardlyFound = 0.1;

function ofTheEvaluation({ evaluation }: Scorecard): string[] {
  if (evaluation === undefined) return [];
  const others = evaluation.sets.flatMap(({ subsets }) => subsets.filter(({ label }) => label !== 'genuine'));
  const hard = others.filter(({ flaggedShare }) => flaggedShare < hardlyFound);
  const areas = evaluation.sets.map(({ rocAuc }) => rocAuc);
  const errors = evaluation.sets.map(({ calibrationError }) => calibrationError);
  const range = (values: readonly number[]): string =>
    `${Math.min(...values).toFixed(3)} to ${Math.max(...values).toFixed(3)}`;
  return [
    'Nothing but weights, bins and calibration was left out with a data set: the table of letter pairs behind `machine-made-handle` was counted over the handles of genuine accounts of all of them, which flatters that one measure a little.',
    ...(areas.length < 2
      ? []
      : [
          `Kinds of accounts differ more than anything else: the ROC AUC on a data set left out goes from ${range(areas)}, and the calibration error from ${range(errors)}.`,
        ]),
    ...(hard.length === 0
      ? []
      : [
          `Accounts that are made to look human are hardly found by what they show: of ${hard.length} of the ${others.length} subsets labelled not genuine, fewer than ${percent(hardlyFound)} are flagged. That few are flagged does not say that few are there.`,
        ]),
  ];
}

function ofTheDetectors(scorecard: Scorecard, detectors: readonly Detector[]): string[] {
  const speaking = new Set(
    scorecard.measures.filter(({ coefficient }) => coefficient > 0).map(({ detector }) => detector),
  );
  const speakingOf = (cost: string): number =>
    detectors.filter((each) => each.meta.cost === cost && speaking.has(detectorRef(each))).length;
  const unlearned = detectors
    .filter(({ meta }) => meta.cost !== 'profile' && !meta.benign)
    .filter((each) => !speaking.has(detectorRef(each)));
  return [
    ...(speakingOf('timeline') + speakingOf('graph') === 0
      ? [
          `All that ${code(scorecardRef(scorecard))} learned its weights from is profiles: no posts, no networks, no pictures.`,
        ]
      : []),
    ...(unlearned.length === 0
      ? []
      : [
          `Detectors that read posts, groups or networks without a learned weight: ${listed(unlearned.map((each) => code(detectorRef(each))))}. What they may add is their authors’ judgement and little; no data has weighed it.`,
        ]),
  ];
}
