/**
 * How well several ways of telling accounts apart do on the same data sets: by set, and pooled by the sets' trust.
 */
import { logit, sigmoid } from '../../src/lib/stats/logit';
import { matthewsCorrelation } from '../../src/lib/stats/matthews';
import { rocAuc } from '../../src/lib/stats/ranking';
import type { SetWeights } from '../../src/scoring/case-weights';
import type { Evaluation } from '../../src/scoring/evaluate';
import type { RuleSetEvaluation } from '../../src/scoring/evaluate-rule-sets';

/** Shares in [0,1]; NaN where there is nothing to tell them by. */
export interface Figures {
  readonly rocAuc: number;
  /** At the counts of the set; pooled, where both kinds are equally frequent. */
  readonly mcc: number;
  /** Of the inauthentic, how many are flagged at the cut. */
  readonly recall: number;
  /** Of the genuine. */
  readonly falseFlags: number;
}

export interface SystemFigures {
  readonly system: string;
  readonly sets: Readonly<Record<string, Figures>>;
  /** Mean over the sets, each by its trust. */
  readonly pooled: Figures;
}

/** What a system without a scorecard said of one account whose data set it had not seen. */
export interface Said {
  readonly dataset: string;
  readonly inauthentic: boolean;
  readonly probability: number;
}

export function scorecardFigures(system: string, evaluation: Evaluation): SystemFigures {
  const sets = evaluation.sets.map(({ dataset, rates, authentic, inauthentic, rocAuc: area }): [string, Figures] => {
    return [dataset, figures(area, rates.sensitivity, 1 - rates.specificity, inauthentic, authentic)];
  });
  return withPooled(system, sets, evaluation.options.setWeights);
}

/** @param cut probability from which an account is flagged */
export function forecastFigures(
  system: string,
  said: readonly Said[],
  cut: number,
  setWeights: SetWeights,
): SystemFigures {
  const datasets = [...new Set(said.map(({ dataset }) => dataset))].sort();
  const sets = datasets.map((dataset): [string, Figures] => {
    const members = said.filter((each) => each.dataset === dataset);
    const area = rocAuc(members.map(({ probability, inauthentic }) => ({ score: probability, positive: inauthentic })));
    const [others, genuine] = [members.filter((each) => each.inauthentic), members.filter((each) => !each.inauthentic)];
    const flagged = (list: readonly Said[]): number =>
      list.filter(({ probability }) => probability >= cut).length / list.length;
    return [dataset, figures(area, flagged(others), flagged(genuine), others.length, genuine.length)];
  });
  return withPooled(system, sets, setWeights);
}

export function ruleSetFigures({ ruleSet, datasets }: RuleSetEvaluation, setWeights: SetWeights): SystemFigures {
  const sets = datasets.map(({ dataset, recall, falseFlagShare, asAsked, other, genuine }): [string, Figures] => {
    return [dataset, figures(asAsked.rocAuc, recall, falseFlagShare, other, genuine)];
  });
  return withPooled(ruleSet, sets, setWeights);
}

/** The probability that, among equally many of both kinds, stands for one half where the inauthentic are so frequent. */
export function cutAtPrevalence(prevalence: number): number {
  return sigmoid(-logit(prevalence));
}

function figures(area: number, recall: number, falseFlags: number, others: number, genuine: number): Figures {
  const mcc = matthewsCorrelation({
    truePositives: recall * others,
    falseNegatives: (1 - recall) * others,
    falsePositives: falseFlags * genuine,
    trueNegatives: (1 - falseFlags) * genuine,
  });
  return { rocAuc: area, mcc, recall, falseFlags };
}

function withPooled(system: string, sets: readonly [string, Figures][], setWeights: SetWeights): SystemFigures {
  const trust = sets.map(([dataset]) => setWeights[dataset] ?? 1);
  const total = trust.reduce((sum, each) => sum + each, 0);
  const mean = (of: (each: Figures) => number): number =>
    sets.reduce((sum, [, each], index) => sum + trust[index]! * of(each), 0) / total;
  const [recall, falseFlags] = [mean((each) => each.recall), mean((each) => each.falseFlags)];
  const pooled = figures(
    mean((each) => each.rocAuc),
    recall,
    falseFlags,
    1,
    1,
  );
  return { system, sets: Object.fromEntries(sets), pooled };
}
