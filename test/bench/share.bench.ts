/**
 * The share of audiences mixed of real people and real sold followers, estimated by the product with all it knows learned
 * from others: how far the point is off and how often the interval holds the truth. Labelled profiles are not in the
 * repository: say where they are by --data or ALOI_LABELLED_PROFILES. Options: --draws per mix, --size of an audience,
 * --everybody (people of the other data sets too, two sets left out), --json, --profiles <file> (writes the table of score
 * profiles of the committed scorecard and measures nothing).
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findShare } from '../../src/audit/share/find-share';
import { foundIn } from '../../src/domain/audit/section';
import type { ShareFound } from '../../src/domain/audit/share';
import { accountDetectors } from '../../src/detectors/registry';
import { type Random, createRandom } from '../../src/lib/random';
import { textTable } from '../../src/lib/text/text-table';
import { dataSource } from '../../src/scoring/data-sources';
import { soldFollowers } from '../../src/scoring/error-rates';
import { defaultFitOptions } from '../../src/scoring/fit-options';
import { heldOutScores } from '../../src/scoring/held-out-scores';
import { readLabelledProfiles } from '../../src/scoring/labelled-profiles';
import { loadScorecard } from '../../src/scoring/load-scorecard';
import { readProfiles } from '../../src/scoring/readings';
import { type Scorecard, scorecardRef } from '../../src/scoring/scorecard';
import { weighable } from '../../src/scoring/weighable';
import { type Follower, shareSubject } from '../audit/share/share-subject';
import { type Labelled, type Member, type World, worlds } from './share-worlds';

const mixedShares = [0, 0.05, 0.1, 0.25, 0.5];

/** One estimator on one mix, over all draws; in share points but for `held`. */
interface Figures {
  readonly error: number;
  readonly bias: number;
  readonly held: number;
  readonly width: number;
}

interface Row {
  readonly world: string;
  readonly oneSetOut: boolean;
  readonly share: number;
  readonly corrected: Figures;
  readonly recalibrated: Figures;
  readonly disagreed: number;
  readonly fromZero: number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: process.env.ALOI_LABELLED_PROFILES ?? '' },
      draws: { type: 'string', default: '100' },
      size: { type: 'string', default: '2000' },
      everybody: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      profiles: { type: 'string' },
    },
  });
  if (values.data === '') {
    throw new Error('Labelled profiles are not in the repository: give --data <file> or ALOI_LABELLED_PROFILES.');
  }
  const { profiles, sha256 } = await readLabelledProfiles(values.data);
  const { readings } = weighable(readProfiles(profiles, accountDetectors), accountDetectors);
  const scorecard = loadScorecard(accountDetectors);
  if (values.profiles !== undefined) {
    writeFileSync(values.profiles, profileTable({ readings, profiles }, scorecard, sha256));
    return;
  }
  const rows = [...worlds({ readings, profiles }, defaultFitOptions, values.everybody)].flatMap((world) =>
    measure(world, scorecard, Number(values.draws), Number(values.size)),
  );
  process.stdout.write(values.json ? `${JSON.stringify(rows)}\n` : format(rows));
}

function measure(world: World, scorecard: Scorecard, draws: number, size: number): Row[] {
  const judgedBy = scorecardOf(world, scorecard);
  return mixedShares.map((share, index) => {
    const random = createRandom(1000 + index);
    const found = Array.from({ length: draws }, (_, seed) => {
      const followers = mix(world, share, size, random);
      return foundIn(findShare(shareSubject(followers, { scorecard: judgedBy, seed }), world.spreads))!;
    });
    return rowOf(world, share, found);
  });
}

/** One that knows of error rates what this world may know, and nothing else. */
function scorecardOf({ sets, rates }: World, scorecard: Scorecard): Scorecard {
  const { errorRates, evaluation } = scorecard;
  if (!evaluation) throw new Error('the committed scorecard keeps no evaluation');
  const unasked = evaluation.sets[0]!;
  return {
    ...scorecard,
    errorRates: { ...errorRates, defaultPopulation: soldFollowers, populations: { [soldFollowers]: rates } },
    evaluation: { ...evaluation, sets: sets.map(({ dataset, subsets }) => ({ ...unasked, dataset, subsets })) },
  };
}

/** Drawn with replacement: the labelled stand for the many who are like them. */
function mix({ humans, sold }: World, share: number, size: number, random: Random): Follower[] {
  const soldCount = Math.round(share * size);
  const drawn = Array.from({ length: size }, (_, index) => follower(random.pick(index < soldCount ? sold : humans)));
  return random.shuffled(drawn);
}

function follower({ logOdds, flagged, declaredBot, postsCount, likesCount }: Member): Follower {
  return {
    verdict: flagged ? 'likely-inauthentic' : 'likely-authentic',
    class: declaredBot ? 'declared-bot' : flagged ? 'fake-follower-like' : 'ordinary',
    ...{ logOdds, postsCount, likesCount },
  };
}

function rowOf({ people, vendor, oneSetOut }: World, share: number, found: readonly ShareFound[]): Row {
  const figures = (of: (each: ShareFound) => { point: number; low: number; high: number }): Figures => {
    const intervals = found.map(of);
    const mean = (value: (each: (typeof intervals)[number]) => number): number =>
      intervals.reduce((total, each) => total + value(each), 0) / intervals.length;
    return {
      error: mean(({ point }) => Math.abs(point - share)),
      bias: mean(({ point }) => point - share),
      held: mean(({ low, high }) => Number(low <= share && share <= high)),
      width: mean(({ low, high }) => high - low),
    };
  };
  const among = (holds: (each: ShareFound) => boolean): number => found.filter(holds).length / found.length;
  return {
    world: `${people} + ${vendor}`,
    oneSetOut,
    share,
    corrected: figures(({ headline }) => headline),
    recalibrated: figures(({ recalibrated }) => recalibrated!.share),
    disagreed: among(({ agreement }) => !agreement!.agrees),
    fromZero: among(({ distinguishableFromZero }) => distinguishableFromZero === true),
  };
}

function format(rows: readonly Row[]): string {
  const heading = ['', 'share', 'off', 'bias', 'held', 'width', '2nd off', 'bias', 'held', 'width', 'disagree', '> 0'];
  const line = (name: string, share: number, of: readonly Row[]): string[] => {
    const mean = (value: (row: Row) => number): number => of.reduce((total, row) => total + value(row), 0) / of.length;
    const cells = (['corrected', 'recalibrated'] as const).flatMap((key) => [
      points(mean((row) => row[key].error)),
      points(mean((row) => row[key].bias)),
      points(mean((row) => row[key].held)),
      points(mean((row) => row[key].width)),
    ]);
    return [name, points(share), ...cells, points(mean((row) => row.disagreed)), points(mean((row) => row.fromZero))];
  };
  const means = (name: string, of: readonly Row[]): string[][] =>
    of.length === 0
      ? []
      : mixedShares.map((share) =>
          line(
            name,
            share,
            of.filter((row) => row.share === share),
          ),
        );
  const table = textTable([
    heading,
    ...rows.map((row) => line(row.world, row.share, [row])),
    ...means(
      'mean, one set left out',
      rows.filter(({ oneSetOut }) => oneSetOut),
    ),
    ...means('mean, all', rows),
  ]);
  return `${table}\nAll in percent; "off" is the mean absolute error, "held" how often the 95 % interval holds the truth.\n`;
}

function points(value: number): string {
  return (value * 100).toFixed(1);
}

/** As it is committed; who the populations are is said beside their figures. */
function profileTable({ readings }: Labelled, scorecard: Scorecard, sha256: string): string {
  if (sha256 !== scorecard.learnedOn.sha256) throw new Error('the scorecard was learned on another file');
  const populations = heldOutScores(readings, defaultFitOptions).map((spread) => {
    const source = dataSource(spread.dataset);
    return { ...spread, readIn: source?.readIn ?? null, citation: source?.citation ?? null };
  });
  return `${JSON.stringify({ scorecards: [{ scorecard: scorecardRef(scorecard), learnedOn: sha256, populations }] }, null, 2)}\n`;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
