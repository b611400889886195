/**
 * Audiences mixed of real people and real sold followers, none of whom the scorecard, its error rates or the score
 * profiles have seen: for each kind of people and each vendor, a world with all of that learned from the others.
 */
import { fitCalibrated } from '../../src/scoring/calibrate';
import {
  populationRates,
  ratesOfSet,
  type SetSubsets,
  soldFollowers,
  type SubsetRate,
} from '../../src/scoring/error-rates';
import { type EvaluationOptions, calibratedLogOdds, evaluate } from '../../src/scoring/evaluate';
import { type ScoreSpread, heldOutScores, spreadsOf } from '../../src/scoring/held-out-scores';
import type { CalibratedModel } from '../../src/scoring/calibrate';
import type { LabelledProfile } from '../../src/scoring/labelled-profiles';
import type { Reading, Readings } from '../../src/scoring/readings';
import type { ErrorRates } from '../../src/scoring/scorecard';
import { sigmoid } from '../../src/lib/stats/logit';

/** A labelled account as a scorecard sees it that never saw its data set. */
export interface Member {
  readonly logOdds: number;
  readonly flagged: boolean;
  readonly declaredBot: boolean;
  readonly postsCount: number | null;
  readonly likesCount: number | null;
}

export interface World {
  /** Of the people, and of the sold followers. */
  readonly people: string;
  readonly vendor: string;
  /** Whether both are of one data set, so that the scorecard was learned on all sets but one. */
  readonly oneSetOut: boolean;
  readonly humans: readonly Member[];
  readonly sold: readonly Member[];
  /** Of other people and other vendors. */
  readonly sets: readonly SetSubsets[];
  readonly rates: ErrorRates;
  readonly spreads: readonly ScoreSpread[];
}

export interface Labelled {
  readonly readings: Readings;
  /** In the order of the readings. */
  readonly profiles: readonly LabelledProfile[];
}

const leastMembers = 100;

/** @param everybody false: only people of the data sets that hold sold followers, so that one set is left out at a time */
export function* worlds(labelled: Labelled, options: EvaluationOptions, everybody: boolean): Generator<World> {
  const { rows } = labelled.readings;
  const vendors = groupsOf(rows, ({ label }) => label === 'fake_follower');
  const peoples = groupsOf(rows, ({ label }) => label === 'genuine');
  const known = new Map<string, Learned>();
  for (const people of peoples) {
    for (const vendor of vendors) {
      if (!everybody && people.dataset !== vendor.dataset) continue;
      const left = [...new Set([people.dataset, vendor.dataset])].sort();
      const learned = known.get(left.join()) ?? learnWithout(labelled.readings, left, options);
      known.set(left.join(), learned);
      yield worldOf(labelled, people, vendor, learned, options);
    }
  }
}

interface Group {
  readonly dataset: string;
  readonly subset: string;
  readonly rows: readonly Reading[];
}

interface Learned {
  readonly model: CalibratedModel;
  /** Of the sets that were kept, each left out in turn. */
  readonly sets: readonly (SetSubsets & { readonly rates: ErrorRates })[];
  readonly spreads: readonly ScoreSpread[];
}

function groupsOf(rows: readonly Reading[], wanted: (row: Reading) => boolean): Group[] {
  const groups = new Map<string, Group & { rows: Reading[] }>();
  for (const row of rows.filter(wanted)) {
    const { dataset, subset } = row;
    const group = groups.get(dataset + subset) ?? { dataset, subset, rows: [] };
    group.rows.push(row);
    groups.set(dataset + subset, group);
  }
  return [...groups.values()].filter((group) => group.rows.length >= leastMembers);
}

function learnWithout(readings: Readings, left: readonly string[], options: EvaluationOptions): Learned {
  const kept = { ...readings, rows: readings.rows.filter(({ dataset }) => !left.includes(dataset)) };
  process.stderr.write(`learning without ${left.join(' and ')}\n`);
  return {
    model: fitCalibrated(kept, options),
    sets: evaluate(kept, options).sets,
    spreads: heldOutScores(kept, options),
  };
}

function worldOf(
  labelled: Labelled,
  people: Group,
  vendor: Group,
  learned: Learned,
  options: EvaluationOptions,
): World {
  // The other vendors of the set left out; its other people only where those judged are of another set.
  const others = labelled.readings.rows.filter(({ dataset, subset, label }) => {
    if (dataset !== vendor.dataset) return false;
    return label === 'fake_follower' ? subset !== vendor.subset : people.dataset !== vendor.dataset;
  });
  const subsets = subsetsOf(others, learned.model, options);
  const sets = [...learned.sets, { dataset: vendor.dataset, subsets, rates: ratesOfSet(subsets) }];
  const rates = populationRates(sets, options.setWeights)[soldFollowers];
  if (!rates) throw new Error('there must be two vendors at least, so that one can be left out');
  const seen = (group: Group): Member[] => group.rows.map((row) => memberOf(labelled, row, learned.model, options));
  return {
    people: `${people.dataset} ${people.subset}`,
    vendor: vendor.subset,
    oneSetOut: people.dataset === vendor.dataset,
    humans: seen(people),
    sold: seen(vendor),
    sets,
    rates,
    spreads: [...learned.spreads, ...spreadsOf(others, learned.model, options.referencePrevalence)],
  };
}

function subsetsOf(rows: readonly Reading[], model: CalibratedModel, options: EvaluationOptions): SubsetRate[] {
  return (['genuine', 'fake_follower'] as const).flatMap((label) =>
    groupsOf(rows, (row) => row.label === label).map((group): SubsetRate => {
      const flagged = group.rows.filter((row) => isFlagged(row, model, options)).length;
      return { subset: group.subset, label, count: group.rows.length, flaggedShare: flagged / group.rows.length };
    }),
  );
}

function isFlagged(row: Reading, model: CalibratedModel, { referencePrevalence, cut }: EvaluationOptions): boolean {
  return !row.declaredBot && sigmoid(calibratedLogOdds(model, row, referencePrevalence)) >= cut;
}

function memberOf(
  { readings, profiles }: Labelled,
  row: Reading,
  model: CalibratedModel,
  options: EvaluationOptions,
): Member {
  const { profile } = profiles[placesOf(readings).get(row)!]!;
  return {
    logOdds: calibratedLogOdds(model, row, options.referencePrevalence),
    flagged: isFlagged(row, model, options),
    declaredBot: row.declaredBot,
    postsCount: profile.postsCount,
    likesCount: profile.likesCount,
  };
}

const places = new WeakMap<Readings, Map<Reading, number>>();

function placesOf(readings: Readings): Map<Reading, number> {
  const known = places.get(readings) ?? new Map(readings.rows.map((row, place) => [row, place]));
  places.set(readings, known);
  return known;
}
