/**
 * Batch-made handles: handles numbered in a row on one stem, and handles of one pattern that were created at once in far
 * larger numbers than before and after. Patterns with creation times after Gurajala et al. 2015.
 */
import { saturation } from '../../lib/curve';
import { type CategoryBurst, categoryBursts } from '../../lib/stats/category-bursts';
import { excerpt } from '../../lib/text/excerpt';
import { handleShape, isSuggestedShape } from '../../lib/text/handle-shape';
import { numberRuns } from '../../lib/text/number-runs';
import { defineDetector } from '../detector';
import { type FollowerGroup, groupEvidence, readGroups } from '../follower-groups';

export const batchMadeHandles = defineDetector({
  meta: {
    id: 'batch-made-handles',
    version: 1,
    scope: 'audience',
    theme: 'identity',
    title: 'has groups of followers whose handles were made by the batch',
    rationale: 'Accounts made by a script get numbered handles or handles of one pattern, many within days.',
    falsePositives: [
      'A class or a company whose accounts were set up with numbered handles on one day',
      'Newcomers of an event who sign up within days and keep the handle the platform suggested',
      'Members of a fan club who number themselves',
    ],
    requires: ['followerHandles'],
    uses: ['followerCreationTimes'],
    cost: 'profile',
    messages: {
      share:
        'Of the followers whose handle is known, {{observed}} have one that looks made by the batch, beyond chance; usually {{usual}}.',
      groups: 'The number of such groups is {{observed}}; usually {{usual}}.',
      largest: 'The largest such group has {{observed}} followers; chance explains {{usual}}.',
      pattern: 'The handles of that group read “{{observed}}”.',
      span: 'Four fifths of that group were created within {{observed}}.',
      spanShare: 'In that time {{observed}} of all followers were created.',
    },
  },
  options: {
    minimumFollowers: 500,
    minimumGroup: 8,
    burstFactor: 2,
    patternLift: 1.3,
    freshDays: 7,
    middleShare: 0.005,
    steepness: 2,
    uncorroborated: 0.7,
  },
  evaluate({ followerHandles, followerCreationTimes }, { options, observedAt }) {
    const known = followerHandles.filter((handle) => handle !== null).length;
    if (known < options.minimumFollowers) {
      const detail = `the handles of ${known} followers known, needs ${options.minimumFollowers}`;
      return { outcome: 'abstained', because: 'too-little-data', detail };
    }
    const numbered = numberRuns(followerHandles, { minimumSize: options.minimumGroup, believedBelow }).map(
      ({ places, expected, pattern }): Batch => ({ members: places, expected, pattern }),
    );
    const inRow = new Set(numbered.flatMap(({ members }) => members));
    const dated = datedHandles(followerHandles, followerCreationTimes ?? [], observedAt, {
      leftOut: inRow,
      freshMs: options.freshDays * dayMs,
    });
    const batches = [...numbered, ...batchesAtOnce(dated, options)];
    const reading = readGroups(batches, known, followerCreationTimes, options);
    return {
      outcome: 'scored',
      suspicion: reading.suspicion,
      confidence: saturation(known, options.minimumFollowers),
      evidence: groupEvidence(reading, usual, ({ pattern }) => excerpt(pattern, 40)),
    };
  },
});

/** The most that the audiences named on the page have. */
const usual = { share: 0.001, groups: 1 };
/** ln of the probability below which a batch is believed to be no coincidence, over all that were looked at. */
const believedBelow = Math.log(1e-4);
const dayMs = 86_400_000;
/** Batches are made within a day, a week or a month. Spans that begin half a span later see what the others cut in two. */
const spans = [1, 7, 30].flatMap((days) => [
  { width: days * dayMs, offset: 0 },
  { width: days * dayMs, offset: (days * dayMs) / 2 },
]);
/** No platform is older, and no reading is from later: creation times outside are mistakes. */
const earliest = Date.UTC(1990, 0, 1);
const latest = Date.UTC(2200, 0, 1);

interface Batch extends FollowerGroup {
  readonly pattern: string;
}

/** Followers with a creation time, by that time. */
interface DatedHandles {
  readonly ranks: readonly number[];
  readonly times: Float64Array;
  readonly shapes: readonly string[];
}

/**
 * Left out are newcomers who kept a handle as platforms suggest it: those created not long before the newest creation seen
 * up to their rank, and so before they followed. What a platform suggests and whom it recommends is nobody's batch.
 */
function datedHandles(
  handles: readonly (string | null)[],
  creationTimes: readonly (Date | null)[],
  observedAt: Date | null,
  { leftOut, freshMs }: { readonly leftOut: ReadonlySet<number>; readonly freshMs: number },
): DatedHandles {
  const dated: { rank: number; time: number; shape: string }[] = [];
  const until = observedAt?.getTime() ?? latest;
  let newest = -Infinity;
  for (const [rank, created] of creationTimes.entries()) {
    const time = created?.getTime() ?? NaN;
    if (!(time >= earliest && time <= until)) continue;
    newest = Math.max(newest, time);
    const handle = handles[rank];
    if (handle == null || leftOut.has(rank)) continue;
    const shape = handleShape(handle);
    if (time < newest - freshMs || !isSuggestedShape(shape)) dated.push({ rank, time, shape });
  }
  dated.sort((one, other) => one.time - other.time);
  return {
    ranks: dated.map(({ rank }) => rank),
    times: Float64Array.from(dated, ({ time }) => time),
    shapes: dated.map(({ shape }) => shape),
  };
}

interface BurstLimits {
  readonly minimumGroup: number;
  readonly burstFactor: number;
  readonly patternLift: number;
}

/** The batches by those spans of time which show most of them beyond chance. */
function batchesAtOnce({ ranks, times, shapes }: DatedHandles, limits: BurstLimits): Batch[] {
  const names = [...new Set(shapes)].sort();
  const codes = new Map(names.map((name, code) => [name, code]));
  const categories = Int32Array.from(shapes, (shape) => codes.get(shape)!);
  const bySpan = spans.map((span) =>
    categoryBursts(
      { times, categories },
      {
        ...span,
        minimumSize: limits.minimumGroup,
        factor: limits.burstFactor,
        lift: limits.patternLift,
        believedBelow,
      },
    ),
  );
  const best = bySpan.reduce((most, bursts) => (excessOf(bursts) > excessOf(most) ? bursts : most));
  return best.map(({ places, expected, category }) => ({
    members: places.map((place) => ranks[place]!),
    expected,
    pattern: names[category]!,
  }));
}

function excessOf(bursts: readonly CategoryBurst[]): number {
  return bursts.reduce((sum, { places, expected }) => sum + Math.max(0, places.length - expected), 0);
}
