/**
 * How the published rule sets do on labelled profiles: nothing is fitted, so nothing needs to be left out.
 */
import { publishedRuleSets } from '../detectors/published/published-rule-sets';
import type { RuleSet } from '../detectors/published/rule-set';
import type { Account } from '../domain/account';
import type { KnownFacts } from '../domain/facts';
import { gatherAccountFacts } from '../facts/gather';
import { type Confusion, matthewsCorrelation } from '../lib/stats/matthews';
import { rocAuc } from '../lib/stats/ranking';
import type { Label, LabelledProfile } from './labelled-profiles';

/** Shares in [0,1] of the accounts named; NaN where there are none. */
export interface RuleSetQuality {
  /** An account without a verdict counts as not flagged. */
  readonly accuracy: number;
  /** Matthews' correlation; NaN where one of the two, labels or flags, is always the same. */
  readonly mcc: number;
  /** Of the accounts labelled otherwise than genuine, how many are read as inauthentic. */
  readonly recall: number;
  /** Of the accounts labelled genuine. */
  readonly falseFlagShare: number;
}

export interface RuleSetSubset {
  readonly subset: string;
  readonly label: Label;
  readonly count: number;
  readonly inauthenticShare: number;
  readonly unknownShare: number;
}

export interface RuleSetOnDataset extends RuleSetQuality {
  readonly dataset: string;
  readonly genuine: number;
  readonly other: number;
  readonly unknownShare: number;
  /** By the rules that could be asked, whatever the others would say: nearer to how such sets are measured elsewhere. */
  readonly asAsked: RuleSetQuality & { readonly rocAuc: number };
  readonly subsets: readonly RuleSetSubset[];
}

export interface RuleSetEvaluation {
  readonly ruleSet: string;
  readonly datasets: readonly RuleSetOnDataset[];
}

interface Case {
  readonly dataset: string;
  readonly subset: string;
  readonly label: Label;
  readonly isOther: boolean;
  readonly isFlagged: boolean;
  readonly isUnknown: boolean;
  /** Place of the leaning among the set's words, the best first. */
  readonly rank: number;
  readonly leansInauthentic: boolean;
}

/**
 * @param facts of each profile, in order, where more is known of it than the profile tells
 * @returns one per rule set in the registry's order, data sets and subsets by name
 */
export function evaluateRuleSets(
  profiles: readonly LabelledProfile[],
  facts: readonly KnownFacts[] = gatherAccountFacts(profiles.map(asAccount)),
): RuleSetEvaluation[] {
  return publishedRuleSets.map((set) => {
    const cases = profiles.map((profile, index) => judge(set, profile, facts[index] ?? {}));
    const datasets = groupBy(cases, ({ dataset }) => dataset);
    return { ruleSet: set.id, datasets: datasets.map(ofDataset) };
  });
}

function judge(set: RuleSet, { dataset, subset, label }: LabelledProfile, facts: KnownFacts): Case {
  const { reading, leaning } = set.answer(facts);
  return {
    dataset,
    subset,
    label,
    isOther: label !== 'genuine',
    isFlagged: reading === 'inauthentic',
    isUnknown: reading === 'unknown',
    rank: Object.keys(set.verdicts).indexOf(leaning),
    leansInauthentic: set.verdicts[leaning]?.reading === 'inauthentic',
  };
}

function ofDataset(cases: readonly Case[]): RuleSetOnDataset {
  const asAsked = cases.map((each) => ({ ...each, isFlagged: each.leansInauthentic }));
  return {
    dataset: cases[0]!.dataset,
    genuine: cases.filter(({ isOther }) => !isOther).length,
    other: cases.filter(({ isOther }) => isOther).length,
    ...qualityOf(cases),
    unknownShare: shareOf(cases, ({ isUnknown }) => isUnknown),
    asAsked: {
      ...qualityOf(asAsked),
      rocAuc: rocAuc(cases.map(({ rank, isOther }) => ({ score: rank, positive: isOther }))),
    },
    subsets: groupBy(cases, ({ subset, label }) => JSON.stringify([subset, label])).map(ofSubset),
  };
}

function ofSubset(cases: readonly Case[]): RuleSetSubset {
  return {
    subset: cases[0]!.subset,
    label: cases[0]!.label,
    count: cases.length,
    inauthenticShare: shareOf(cases, ({ isFlagged }) => isFlagged),
    unknownShare: shareOf(cases, ({ isUnknown }) => isUnknown),
  };
}

function qualityOf(cases: readonly Case[]): RuleSetQuality {
  const count = (isOther: boolean, isFlagged: boolean): number =>
    cases.filter((each) => each.isOther === isOther && each.isFlagged === isFlagged).length;
  const confusion: Confusion = {
    truePositives: count(true, true),
    falseNegatives: count(true, false),
    falsePositives: count(false, true),
    trueNegatives: count(false, false),
  };
  const { truePositives: tp, falseNegatives: fn, falsePositives: fp, trueNegatives: tn } = confusion;
  return {
    accuracy: (tp + tn) / cases.length,
    mcc: matthewsCorrelation(confusion),
    recall: tp / (tp + fn),
    falseFlagShare: fp / (fp + tn),
  };
}

function shareOf(cases: readonly Case[], has: (each: Case) => boolean): number {
  return cases.filter(has).length / cases.length;
}

/** Groups by name. */
function groupBy(cases: readonly Case[], nameOf: (each: Case) => string): Case[][] {
  const groups = new Map<string, Case[]>();
  for (const each of cases) {
    const members = groups.get(nameOf(each)) ?? [];
    members.push(each);
    groups.set(nameOf(each), members);
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, members]) => members);
}

/** An account that nobody stored: rules are told its profile and its platform, never an id. */
function asAccount({ profile, observedAt }: LabelledProfile): Account {
  return { id: '0', platform: 'x', nativeId: '0', profile, observedAt };
}
