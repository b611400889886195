/**
 * Coverage and probability of many accounts and nothing else: no evidence, points, verdict or class. The same numbers as
 * of `scoreAccounts`, to the last bit, in a fraction of the time: what moves no score is not asked.
 */
import { detectorRef } from '../detectors/detector';
import { type Gauger, type Gauges, batchOf, gaugerOf, roomFor } from '../detectors/gauge';
import { assertSameLength } from '../detectors/run';
import type { Account } from '../domain/account';
import type { KnownFacts } from '../domain/facts';
import { gatherAccountFacts } from '../facts/gather';
import { sigmoid } from '../lib/stats/logit';
import { RunningSums } from '../lib/stats/running-sums';
import { sum } from '../lib/stats/sum';
import { type Weigher, heardOf, pointsPerLogOdds, weigherOf, weightOfMeasure } from './combine';
import { capped, expertLimits, pointsOf } from './expert-points';
import type { ScoringRules } from './score-accounts';
import type { Measure, Scorecard } from './scorecard';

/** One place per account, in the order given. */
export interface Probabilities {
  /** Of being inauthentic, at the scorecard's reference prevalence; NaN where too little is known. */
  readonly probability: Float64Array;
  /** Share of the scorecard's weight that was heard, each detector by its confidence, [0,1]. */
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
  const weights = scorecard.measures.map(weightOfMeasure);
  const total = sum(weights);
  return (told, facts, observedAt) => {
    const batch = batchOf(facts, observedAt);
    const raised = voices.filter(({ read, gauges }) => read(batch, gauges) > 0);
    const logOdds = sumLogOdds(raised, scorecard);
    const heard = new RunningSums(batchSize);
    scorecard.measures.forEach(({ detector }, place) => {
      const voice = raised.find(({ ref }) => ref === detector);
      if (voice) heard.add(whereHeard(voice, weights[place]!));
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
  readonly ref: string;
  readonly read: Gauger;
  /** What it read about the batch, and what that comes to: written over by the next. */
  readonly gauges: Gauges;
  readonly terms: Float64Array;
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
    if (!((measure?.coefficient ?? limit) > 0)) return [];
    const room = { gauges: roomFor(batchSize), terms: new Float64Array(batchSize) };
    return [{ ref, read: gaugerOf(detector), ...room, measure, limit }];
  });
}

function sumLogOdds(voices: readonly Voice[], { calibration: { slope } }: Scorecard): RunningSums {
  const logOdds = new RunningSums(batchSize);
  judge(voices.filter(({ measure }) => measure === null));
  for (const { measure, gauges, terms } of voices) {
    if (measure) weigh(gauges, weigherOf(measure), slope, terms);
    logOdds.add(terms);
  }
  return logOdds;
}

/** Log-odds by the scorecard; 0 where nothing was read. */
function weigh({ suspicion, confidence }: Gauges, weigher: Weigher, slope: number, terms: Float64Array): void {
  for (let index = 0; index < terms.length; index++) {
    const read = suspicion[index]!;
    terms[index] = Number.isNaN(read) ? 0 : slope * weigher(read, confidence[index]!);
  }
}

/** Log-odds by judgement of those whom the scorecard does not know; together no more than all of them may add. */
function judge(judges: readonly Voice[]): void {
  for (const { terms } of judges) terms.fill(0);
  const spoke = new Uint8Array(batchSize);
  for (const { gauges } of judges) {
    gauges.suspicion.forEach((read, index) => (spoke[index]! |= Number(!Number.isNaN(read))));
  }
  for (let index = spoke.indexOf(1); index >= 0; index = spoke.indexOf(1, index + 1)) {
    const points = judges.map(({ gauges, limit }) => {
      const reading = { suspicion: gauges.suspicion[index]!, confidence: gauges.confidence[index]! };
      return Number.isNaN(reading.suspicion) ? 0 : pointsOf(limit, reading);
    });
    capped(points).forEach((each, place) => (judges[place]!.terms[index] = each / pointsPerLogOdds));
  }
}

/** Of a measure's weight as much as each reading makes heard; where nothing was read the confidence is 0. */
function whereHeard({ gauges: { confidence }, terms }: Voice, weight: number): Float64Array {
  for (let index = 0; index < terms.length; index++) terms[index] = heardOf(weight, confidence[index]!);
  return terms;
}

function inBatches(count: number, fill: (told: Probabilities, from: number, to: number) => void): Probabilities {
  const all = { probability: new Float64Array(count), coverage: new Float64Array(count) };
  for (let from = 0; from < count; from += batchSize) {
    const to = Math.min(count, from + batchSize);
    fill({ probability: all.probability.subarray(from, to), coverage: all.coverage.subarray(from, to) }, from, to);
  }
  return all;
}
