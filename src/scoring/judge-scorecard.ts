/**
 * Judges a scorecard as it is, nothing learned anew, on labelled profiles that it may never have seen: what a stranger
 * checks our figures with.
 */
import type { Forecast } from '../lib/stats/forecast';
import { matthewsCorrelation } from '../lib/stats/matthews';
import { rocAuc } from '../lib/stats/ranking';
import { type Quality, qualityOf } from './evaluate';
import type { Label, LabelledProfile } from './labelled-profiles';
import { digest } from './ruleset';
import { type ScoringRules, scoreAccounts } from './score-accounts';
import { scorecardRef } from './scorecard';

/** Labelled accounts of one kind. Those about whom too little is known for a probability are in no other figure. */
export interface JudgedSubset {
  readonly dataset: string;
  readonly subset: string;
  readonly label: Label;
  readonly count: number;
  readonly unknownCount: number;
  /** Recall of the inauthentic, false flags of the genuine, at the scorecard's own cut; null where none has a verdict. */
  readonly flaggedShare: number | null;
  /** Against all accounts of the other kind in the data set; null where there are none. */
  readonly rocAuc: number | null;
}

export interface JudgedSet {
  readonly dataset: string;
  /** True where the scorecard was learned on a data set of this name: then the figures flatter. */
  readonly learnedOn: boolean;
  readonly authentic: number;
  readonly inauthentic: number;
  readonly unknownCount: number;
  /** At the scorecard's reference prevalence; null where the data set holds but one kind. */
  readonly quality: Quality | null;
  readonly recall: number | null;
  readonly falseFlags: number | null;
  /** Matthews' correlation of flag and label, at the counts of the file; null where there is none. */
  readonly matthews: number | null;
  readonly subsets: readonly JudgedSubset[];
}

export type JudgedFigures = Omit<JudgedSet, 'dataset' | 'learnedOn' | 'subsets'>;

export interface Judgement {
  readonly scorecard: string;
  /** SHA-256 of the scorecard. */
  readonly digest: string;
  readonly referencePrevalence: number;
  readonly cut: number;
  readonly sets: readonly JudgedSet[];
  /** All rows of the file as one data set, each counting alike. */
  readonly all: JudgedFigures;
}

/** A labelled profile as the scorecard sees it. */
interface Judged {
  readonly dataset: string;
  readonly subset: string;
  readonly label: Label;
  readonly probability: number | null;
  readonly flagged: boolean;
}

/** A judged profile that has a probability. */
type Told = Judged & { readonly probability: number };

const batchSize = 1000;

export function judgeScorecard(profiles: readonly LabelledProfile[], rules: ScoringRules): Judgement {
  const { scorecard } = rules;
  const judged = judgeProfiles(profiles, rules);
  const datasets = [...new Set(judged.map(({ dataset }) => dataset))].sort();
  return {
    scorecard: scorecardRef(scorecard),
    digest: digest(scorecard),
    referencePrevalence: scorecard.referencePrevalence,
    cut: scorecard.bands.inauthenticFrom,
    sets: datasets.map((dataset) => {
      const members = judged.filter((each) => each.dataset === dataset);
      const learnedOn = scorecard.learnedOn.sets.some((set) => set.dataset === dataset);
      const figures = figuresOf(members, scorecard.referencePrevalence);
      return { dataset, learnedOn, ...figures, subsets: subsetsOf(members) };
    }),
    all: figuresOf(judged, scorecard.referencePrevalence),
  };
}

function judgeProfiles(profiles: readonly LabelledProfile[], rules: ScoringRules): Judged[] {
  const { classes } = rules.scorecard.errorRates;
  const judged: Judged[] = [];
  for (let start = 0; start < profiles.length; start += batchSize) {
    const batch = profiles.slice(start, start + batchSize);
    const accounts = batch.map(({ profile, observedAt }) => {
      return { id: '0', platform: 'x', nativeId: '0', profile, observedAt } as const;
    });
    scoreAccounts(accounts, { ...rules, now: new Date(0) }).forEach((score, index) => {
      const { dataset, subset, label } = batch[index]!;
      const flagged = score.verdict === 'likely-inauthentic' && classes.includes(score.class);
      judged.push({ dataset, subset, label, probability: score.probability, flagged });
    });
  }
  return judged;
}

function figuresOf(judged: readonly Judged[], prevalence: number): JudgedFigures {
  const told = judged.filter(isTold);
  const [genuine, others] = [told.filter(isGenuine), told.filter((each) => !isGenuine(each))];
  const falseFlags = flaggedShareOf(genuine);
  const recall = flaggedShareOf(others);
  const authentic = judged.filter(isGenuine).length;
  return {
    authentic,
    inauthentic: judged.length - authentic,
    unknownCount: judged.length - told.length,
    quality: falseFlags === null || recall === null ? null : qualityOf(weighed(genuine, others, prevalence)),
    recall,
    falseFlags,
    matthews: orNull(
      matthewsCorrelation({
        truePositives: flaggedIn(others),
        falseNegatives: others.length - flaggedIn(others),
        falsePositives: flaggedIn(genuine),
        trueNegatives: genuine.length - flaggedIn(genuine),
      }),
    ),
  };
}

/** Both kinds so that together they weigh 1, the inauthentic as much as the prevalence. */
function weighed(genuine: readonly Told[], others: readonly Told[], prevalence: number): Forecast[] {
  const forecast = (positive: boolean, weight: number) => {
    return ({ probability }: Told): Forecast => ({ probability, positive, weight });
  };
  return [
    ...genuine.map(forecast(false, (1 - prevalence) / genuine.length)),
    ...others.map(forecast(true, prevalence / others.length)),
  ];
}

function subsetsOf(members: readonly Judged[]): JudgedSubset[] {
  const keyOf = ({ subset, label }: Judged): string => JSON.stringify([subset, label]);
  return [...new Set(members.map(keyOf))].sort().map((key) => {
    const inSubset = members.filter((each) => keyOf(each) === key);
    const { dataset, subset, label } = inSubset[0]!;
    const told = inSubset.filter(isTold);
    const opposed = members.filter(isTold).filter((each) => isGenuine(each) !== isGenuine(inSubset[0]!));
    const ranked = [...told, ...opposed].map((each) => ({ score: each.probability, positive: !isGenuine(each) }));
    return {
      ...{ dataset, subset, label },
      count: inSubset.length,
      unknownCount: inSubset.length - told.length,
      flaggedShare: flaggedShareOf(told),
      rocAuc: orNull(rocAuc(ranked)),
    };
  });
}

function isTold(judged: Judged): judged is Told {
  return judged.probability !== null;
}

function isGenuine({ label }: Judged): boolean {
  return label === 'genuine';
}

function flaggedIn(judged: readonly Judged[]): number {
  return judged.filter(({ flagged }) => flagged).length;
}

function flaggedShareOf(judged: readonly Judged[]): number | null {
  return judged.length === 0 ? null : flaggedIn(judged) / judged.length;
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
