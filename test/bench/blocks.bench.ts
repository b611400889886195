/**
 * How well blocks are found: false alarms on lists without purchases, and precision, recall and ranks of planted blocks, at the
 * sizes and dilutions of the published method's simulations. By dates alone: no profiles are told.
 */
import { agedBatches } from '../../src/audit/blocks/aged-batches';
import { datedFollowers } from '../../src/audit/blocks/dated-followers';
import { findBlocks } from '../../src/audit/blocks/find-blocks';
import { freshBursts } from '../../src/audit/blocks/fresh-bursts';
import { foundIn } from '../../src/domain/audit/section';
import { textTable } from '../../src/lib/text/text-table';
import { generateScenario } from '../../src/sources/synthetic/generate-scenario';
import { organicBases } from '../../src/sources/synthetic/organic-bases';
import type { Scenario } from '../../src/sources/synthetic/scenario';
import { presetNames, scenarioPresets } from '../../src/sources/synthetic/scenario-presets';
import { rates, scenarioOf, subjectFrom } from '../audit/blocks/scenario-subject';

const cleanLists = 25;
const plantedLists = 6;

/** Followers, purchased ones, days within which those were made, organic followers mixed in per purchased one. */
const rows: readonly (readonly [number, number, number, number])[] = [
  [20_000, 1_000, 30, 0],
  [20_000, 1_000, 30, 2],
  [20_000, 1_000, 30, 9],
  [20_000, 300, 60, 9],
  [20_000, 150, 30, 9],
  [20_000, 1_000, 365, 5],
  [20_000, 1_000, 365, 9],
  [20_000, 500, 30, 19],
  [100_000, 2_000, 60, 19],
  [20_000, 100, 15, 0],
  [5_000, 250, 30, 0],
];

function falseAlarms(): void {
  const organic = presetNames.filter((name) => scenarioPresets[name].isOrganic);
  const told: string[][] = [];
  for (const preset of organic) {
    for (const followers of [3_000, 20_000]) {
      let [aged, fresh] = [0, 0];
      for (let seed = 1; seed <= cleanLists; seed += 1) {
        const { roll, observedAt } = subjectFrom(scenarioOf(preset, { seed: 1_000 + seed, followers }));
        const dated = datedFollowers(roll, observedAt.getTime() / 1000);
        if (agedBatches(dated, roll, seed).length > 0) aged += 1;
        if (freshBursts(dated, new Uint8Array(dated.size), seed).length > 0) fresh += 1;
      }
      told.push([preset, String(followers), String(cleanLists), String(aged), String(fresh)]);
    }
  }
  process.stdout.write(
    `${textTable([['clean lists', 'followers', 'lists', 'with an aged batch', 'with a burst'], ...told])}\n\n`,
  );
}

function plantedBlocks(): void {
  const told = rows.map(([followers, count, withinDays, organicPerBought]) => {
    const found = Array.from({ length: plantedLists }, (_, seed) => {
      const at = followers < 10_000 || organicPerBought < 9 ? 0.3 + seed * 0.06 : 0.2 + seed * 0.03;
      const scenario = generateScenario({
        seed: 50 + seed,
        followerCount: followers,
        organic: organicBases.stationary,
        events: [
          {
            kind: 'purchase',
            at,
            count,
            ages: { kind: 'aged', withinDays, daysBefore: withinDays + 60 + seed * 120 },
            delivery: organicPerBought === 0 ? { days: 2 } : { organicPerBought },
            quality: 'mixed',
            by: 'own',
          },
        ],
      });
      return figuresOf(scenario);
    });
    const mean = (of: (each: (typeof found)[number]) => number): string =>
      (found.reduce((sum, each) => sum + of(each), 0) / found.length).toFixed(2);
    const detected = found.filter(({ overlap }) => overlap > 0).length;
    return [
      String(followers),
      String(count),
      `${withinDays} d`,
      String(organicPerBought),
      `${detected}/${plantedLists}`,
      mean(({ precision }) => precision),
      mean(({ recall }) => recall),
      mean(({ overlap }) => overlap),
    ];
  });
  const header = [
    'followers',
    'purchased',
    'made within',
    'organic per',
    'found',
    'precision',
    'recall',
    'rank overlap',
  ];
  process.stdout.write(`${textTable([header, ...told])}\n`);
}

function figuresOf(scenario: Scenario): { precision: number; recall: number; overlap: number } {
  const blocks = foundIn(findBlocks(subjectFrom(scenario)))!.blocks.filter(({ kind }) => kind === 'aged-batch');
  const planted = scenario.planted[0]!;
  const overlaps = blocks.map(({ rankFrom, rankTo }) => {
    const shared = Math.min(rankTo, planted.rankTo) - Math.max(rankFrom, planted.rankFrom) + 1;
    return Math.max(0, shared) / (Math.max(rankTo, planted.rankTo) - Math.min(rankFrom, planted.rankFrom) + 1);
  });
  return { ...rates(scenario, blocks), overlap: Math.max(0, ...overlaps) };
}

plantedBlocks();
falseAlarms();
