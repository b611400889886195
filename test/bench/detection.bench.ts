/**
 * The scorecard beside a random forest on sixteen profile counts and beside the published rule sets, in one run on the
 * same rows and splits; then what each of them costs. Labelled profiles are not in the repository: say where they are by
 * --data or ALOI_LABELLED_PROFILES. Options: --json (figures instead of tables), --rounds, --python.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { accountDetectors } from '../../src/detectors/registry';
import type { Account } from '../../src/domain/account';
import { caseWeights, datasetsOf } from '../../src/scoring/case-weights';
import { evaluate } from '../../src/scoring/evaluate';
import { evaluateRuleSets } from '../../src/scoring/evaluate-rule-sets';
import { defaultFitOptions } from '../../src/scoring/fit-options';
import { type LabelledProfile, readLabelledProfiles } from '../../src/scoring/labelled-profiles';
import { loadScorecard } from '../../src/scoring/load-scorecard';
import { readProfiles } from '../../src/scoring/readings';
import { type ScoringRules, scoreAccounts } from '../../src/scoring/score-accounts';
import { probabilityScorer } from '../../src/scoring/score-probabilities';
import { weighable } from '../../src/scoring/weighable';
import {
  type SystemFigures,
  cutAtPrevalence,
  forecastFigures,
  ruleSetFigures,
  scorecardFigures,
} from './compare-systems';
import { type Bar, type DetectionReport, type Speed, formatDetection, median } from './detection-report';
import { type Forest, type ForestTable, startForest } from './forest';
import { columnsOf, profileColumns } from './profile-columns';

const { setWeights, referencePrevalence } = defaultFitOptions;

/** Accounts whose scores are held at once where scores come with evidence: a page of the API. */
const pageSize = 100;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: process.env.ALOI_LABELLED_PROFILES ?? '' },
      json: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '7' },
      python: { type: 'string' },
    },
  });
  if (values.data === '') {
    throw new Error('Labelled profiles are not in the repository: give --data <file> or ALOI_LABELLED_PROFILES.');
  }
  const { profiles } = await readLabelledProfiles(values.data);
  const pythons = values.python === undefined ? ['python3', '/usr/bin/python3'] : [values.python];
  const folder = mkdtempSync(join(tmpdir(), 'aloi-bench-'));
  try {
    const forest = await startForest(pythons, folder, tableOf(profiles));
    const report = await compare(profiles, forest, Number(values.rounds));
    if (typeof forest !== 'string') forest.stop();
    process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : formatDetection(report));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function compare(
  profiles: readonly LabelledProfile[],
  forest: Forest | string,
  rounds: number,
): Promise<DetectionReport> {
  // First, as long as there is nothing else in memory.
  const speeds = await measureSpeeds(profiles, typeof forest === 'string' ? null : forest, rounds);
  const { readings } = weighable(readProfiles(profiles, accountDetectors), accountDetectors);
  const systems = [
    scorecardFigures('scorecard', evaluate(readings, defaultFitOptions)),
    ...(typeof forest === 'string' ? [] : await forestFigures(profiles, forest)),
    ...evaluateRuleSets(profiles).map((evaluation) => ruleSetFigures(evaluation, setWeights)),
  ];
  return { accounts: profiles.length, systems, speeds, bars: barsOf(speeds), notes: notesOf(forest) };
}

async function forestFigures(profiles: readonly LabelledProfile[], forest: Forest): Promise<SystemFigures[]> {
  const probabilities = await forest.heldOut();
  const said = profiles.map(({ dataset, label }, index) => {
    return { dataset, inauthentic: label !== 'genuine', probability: probabilities[index]! };
  });
  const cut = cutAtPrevalence(referencePrevalence);
  return [
    forecastFigures('random forest, cut 0.5', said, 0.5, setWeights),
    forecastFigures(`random forest, cut ${cut.toFixed(2)}`, said, cut, setWeights),
  ];
}

/** Rows for the forest, with the case weights that the scorecard is learned with. */
function tableOf(profiles: readonly LabelledProfile[]): ForestTable {
  const rows = profiles.map(({ dataset, label }) => ({ dataset, inauthentic: label !== 'genuine' }));
  const names = datasetsOf(rows);
  const all = caseWeights(rows, setWeights);
  return {
    columns: Float32Array.from(profiles.flatMap(columnsOf)),
    columnCount: profileColumns.length,
    inauthentic: Uint8Array.from(rows, ({ inauthentic }) => Number(inauthentic)),
    datasets: Uint8Array.from(rows, ({ dataset }) => names.indexOf(dataset)),
    weights: [...names.map((left) => all.map((weight, index) => (rows[index]!.dataset === left ? 0 : weight))), all],
  };
}

async function measureSpeeds(
  profiles: readonly LabelledProfile[],
  forest: Forest | null,
  rounds: number,
): Promise<Speed[]> {
  const rules: ScoringRules = { scorecard: loadScorecard(accountDetectors), detectors: accountDetectors };
  const accounts = profiles.map(({ profile, observedAt }, index) => {
    return { id: String(index), platform: 'x', nativeId: String(index), profile, observedAt } as const;
  });
  const scorer = probabilityScorer(rules);
  const ways: readonly (readonly [what: string, seconds: () => number | Promise<number>])[] = [
    ...(forest ? [['random forest, batch prediction', () => forest.predict()] as const] : []),
    ['scorecard, evidence off', () => secondsOf(() => scorer.ofAccounts(accounts))],
    ['scorecard, full evidence', () => secondsOf(() => scorePages(accounts, rules))],
  ];
  await forest?.fit();
  const measured = ways.map(([what]) => ({ what, perSecond: [] as number[] }));
  for (let round = 0; round <= rounds; round++) {
    for (const [index, [, seconds]] of ways.entries()) {
      const taken = await seconds();
      // The first round warms up the code, the caches and the files.
      if (round > 0) measured[index]!.perSecond.push(profiles.length / taken);
    }
  }
  return measured;
}

/** Processor time, of all threads: what others do on the machine is not counted. */
function secondsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function scorePages(accounts: readonly Account[], rules: ScoringRules): number {
  const now = new Date(0);
  let scored = 0;
  for (let from = 0; from < accounts.length; from += pageSize) {
    scored += scoreAccounts(accounts.slice(from, from + pageSize), { ...rules, now }).length;
  }
  return scored;
}

function barsOf(speeds: readonly Speed[]): Bar[] {
  const of = (start: string): number => median(speeds.find(({ what }) => what.startsWith(start))?.perSecond ?? []);
  const forest = of('random forest');
  const off = of('scorecard, evidence off');
  return [
    { what: 'evidence off, per second', measured: off, needed: 200_000 },
    ...(Number.isNaN(forest) ? [] : [{ what: 'evidence off, five forests', measured: off, needed: 5 * forest }]),
    { what: 'full evidence, per second', measured: of('scorecard, full'), needed: 50_000 },
  ];
}

function notesOf(forest: Forest | string): string[] {
  const prevalence = `${referencePrevalence * 100} %`;
  const compared =
    typeof forest === 'string'
      ? `No random forest to compare with: ${forest}`
      : `Random forest: scikit-learn ${forest.version}, 100 trees, one job, on ${profileColumns.length} columns (${profileColumns.join(', ')}); what is not known is −1. Learned with the scorecard's case weights. Cut 0.5 where both kinds are equally frequent, the other where the inauthentic are ${prevalence}.`;
  return [
    compared,
    `Scorecard: flagged from a probability of ${defaultFitOptions.cut} at a prevalence of ${prevalence}; declared bots are not flagged. Rule sets: nothing is learned; an account without a verdict is not flagged, and ROC AUC is over their words.`,
    'By trust: means over the data sets, by the trust in their labels; MCC there with both kinds equally frequent.',
  ];
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
