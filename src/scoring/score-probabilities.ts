/**
 * Coverage and probability of many accounts and nothing else: no evidence, points, verdict or class. The same numbers as
 * of `scoreAccounts`, to the last bit, in a fraction of the time: what moves no score is not asked.
 */
import { type Detector, detectorRef } from '../detectors/detector';
import { type Gauges, gaugeDetectors } from '../detectors/gauge';
import { assertSameLength } from '../detectors/run';
import type { Account } from '../domain/account';
import type { KnownFacts } from '../domain/facts';
import { gatherAccountFacts } from '../facts/gather';
import { sigmoid } from '../lib/stats/logit';
import { RunningSums } from '../lib/stats/running-sums';
import { sum } from '../lib/stats/sum';
import { evidenceOf, pointsPerLogOdds, weightOfMeasure } from './combine';
import { capped, expertLimits, pointsOf } from './expert-points';
import type { ScoringRules } from './score-accounts';
import type { Measure, Scorecard } from './scorecard';

/** One place per account, in the order given. */
export interface Probabilities {
  /** Of being inauthentic, at the scorecard's reference prevalence; NaN where too little is known. */
  readonly probability: Float64Array;
  /** Share of the scorecard's weight whose detectors could speak, [0,1]. */
  readonly coverage: Float64Array;
}

export interface ProbabilityScorer {
  ofAccounts(accounts: readonly Account[]): Probabilities;
  /** @param observedAt one per record of facts. @throws RangeError where the lists differ in length */
  ofFacts(facts: readonly KnownFacts[], observedAt: readonly (Date | null)[]): Probabilities;
}

/** Accounts looked at together: what they need then stays near the processor. */
const batchSize = 500;

export function probabilityScorer(rules: ScoringRules): ProbabilityScorer {
  const fill = batchScorer(rules);
  return {
    ofAccounts: (accounts) =>
      inBatches(accounts.length, (told, from, to) => {
        const batch = accounts.slice(from, to);
        const observedAt = batch.map((account) => account.observedAt);
        fill(told, gatherAccountFacts(batch), observedAt);
      }),
    ofFacts: (facts, observedAt) => {
      assertSameLength(facts, observedAt);
      return inBatches(facts.length, (told, from, to) => {
        fill(told, facts.slice(from, to), observedAt.slice(from, to));
      });
    },
  };
}

type BatchScorer = (told: Probabilities, facts: readonly KnownFacts[], observedAt: readonly (Date | null)[]) => void;

function batchScorer(rules: ScoringRules): BatchScorer {
  const { scorecard } = rules;
  const voices = voicesOf(rules);
  const detectors = voices.map(({ detector }) => detector);
  const weights = scorecard.measures.map(weightOfMeasure);
  const total = sum(weights);
  return (told, facts, observedAt) => {
    const gauges = gaugeDetectors(detectors, facts, observedAt);
    const logOdds = sumLogOdds(voices, gauges, facts.length, scorecard);
    const heard = new RunningSums(facts.length);
    scorecard.measures.forEach(({ detector }, place) => {
      const voice = voices.findIndex(({ ref }) => ref === detector);
      if (voice >= 0) addWhereHeard(heard, weights[place]!, gauges[voice]!);
    });
    for (let index = 0; index < facts.length; index++) {
      const coverage = total > 0 ? Math.min(1, heard.at(index) / total) : 0;
      const isTold = coverage >= scorecard.minimumCoverage;
      told.coverage[index] = coverage;
      told.probability[index] = isTold ? sigmoid(scorecard.intercept + logOdds.at(index)) : NaN;
    }
  };
}

/** A detector that can move scores: weighed by the scorecard, or by its author's judgement. */
interface Voice {
  readonly detector: Detector<'account'>;
  readonly ref: string;
  /** Null where it adds points by judgement. */
  readonly measure: Measure | null;
  readonly limit: number;
}

/** In the order of the detectors, in which their contributions are added up. */
function voicesOf({ scorecard, detectors }: ScoringRules): Voice[] {
  const limits = expertLimits(detectors, scorecard);
  return detectors.flatMap((detector): Voice[] => {
    const ref = detectorRef(detector);
    const measure = scorecard.measures.find((each) => each.detector === ref) ?? null;
    const limit = measure ? 0 : (limits.get(ref) ?? 0);
    return (measure?.coefficient ?? limit) > 0 ? [{ detector, ref, measure, limit }] : [];
  });
}

function sumLogOdds(
  voices: readonly Voice[],
  gauges: readonly Gauges[],
  count: number,
  { calibration: { slope } }: Scorecard,
): RunningSums {
  const logOdds = new RunningSums(count);
  const judged = expertColumns(voices, gauges, count);
  voices.forEach(({ measure }, voice) => {
    const { suspicion, confidence } = gauges[voice]!;
    const points = judged[voice];
    for (let index = 0; index < count; index++) {
      if (Number.isNaN(suspicion[index])) continue;
      const said = measure
        ? slope * evidenceOf(measure, suspicion[index]!, confidence[index]!)
        : points![index]! / pointsPerLogOdds;
      logOdds.add(index, said);
    }
  });
  return logOdds;
}

/** Points by judgement of each voice that has such; undefined for the others. */
function expertColumns(
  voices: readonly Voice[],
  gauges: readonly Gauges[],
  count: number,
): (Float64Array | undefined)[] {
  const columns = voices.map(({ measure }) => (measure ? undefined : new Float64Array(count)));
  const judges = voices.flatMap(({ measure, limit }, voice) => (measure ? [] : [{ voice, limit }]));
  if (judges.length === 0) return columns;
  for (let index = 0; index < count; index++) {
    const points = judges.map(({ voice, limit }) => {
      const suspicion = gauges[voice]!.suspicion[index]!;
      const confidence = gauges[voice]!.confidence[index]!;
      return Number.isNaN(suspicion) ? 0 : pointsOf(limit, { suspicion, confidence });
    });
    capped(points).forEach((each, judge) => (columns[judges[judge]!.voice]![index] = each));
  }
  return columns;
}

function addWhereHeard(heard: RunningSums, weight: number, { suspicion }: Gauges): void {
  for (let index = 0; index < suspicion.length; index++) {
    if (!Number.isNaN(suspicion[index])) heard.add(index, weight);
  }
}

function inBatches(count: number, fill: (told: Probabilities, from: number, to: number) => void): Probabilities {
  const all = { probability: new Float64Array(count), coverage: new Float64Array(count) };
  for (let from = 0; from < count; from += batchSize) {
    const to = Math.min(count, from + batchSize);
    fill({ probability: all.probability.subarray(from, to), coverage: all.coverage.subarray(from, to) }, from, to);
  }
  return all;
}
