/**
 * What the scan finds in lists without blocks: the same followers with their ages dealt out anew, so that age has nothing to do
 * with rank. A long list is stood for by every k-th of its followers.
 */
import { type Random, createRandom } from '../../lib/random';
import { gumbelTail, ofTimes, scanMaxima } from '../../lib/stats/gumbel';
import { ageProfile } from './age-profile';
import type { DatedFollowers } from './dated-followers';
import { scanLimits } from './find-windows';
import { freshFollowers } from './follower-marks';
import { CreationScan } from './scan-creation';

/** Chance of a window of at least that score somewhere in such a list, [0,1]. */
export type ScanChance = (score: number) => number;

/** How often ages are dealt out. */
const deals = 39;
const largestDealt = 4_000;
/** The greatest score of a list of any size lies above; what lies below need not be looked at. */
const leastMaximum = 4;
/** The list is scanned in three ways; each has its chance to find something. */
const scans = 3;

export function scanChance(dated: DatedFollowers, seed: number): ScanChance {
  const aged = agedOnly(dated);
  const thinned = everyNth(aged, Math.max(1, Math.ceil(aged.size / largestDealt)));
  const random = createRandom(seed);
  const maxima = Array.from({ length: deals }, () => greatestScore(dealtAnew(thinned, random)));
  const gumbel = ofTimes(scanMaxima(maxima), (scans * aged.size) / thinned.size);
  return (score) => gumbelTail(gumbel, score);
}

function greatestScore(dated: DatedFollowers): number {
  const limits = { ...scanLimits, lowestScore: leastMaximum };
  const scan = new CreationScan(dated, freshFollowers(dated), ageProfile(dated), limits);
  return scan.best().reduce((greatest, { score }) => Math.max(greatest, score), leastMaximum);
}

/** A burst of sign-ups is no matter of this scan. */
function agedOnly(dated: DatedFollowers): DatedFollowers {
  const isFresh = freshFollowers(dated);
  return chosen(dated, (at) => isFresh[at] === 0);
}

function everyNth(dated: DatedFollowers, step: number): DatedFollowers {
  return chosen(dated, (at) => at % step === 0);
}

function chosen(dated: DatedFollowers, isChosen: (at: number) => boolean): DatedFollowers {
  const created = dated.created.filter((_, at) => isChosen(at));
  const newest = dated.newest.filter((_, at) => isChosen(at));
  return { ...dated, size: created.length, place: dated.place.filter((_, at) => isChosen(at)), created, newest };
}

function dealtAnew(dated: DatedFollowers, random: Random): DatedFollowers {
  const ages = random.shuffled([...dated.created.keys()].map((at) => dated.newest[at]! - dated.created[at]!));
  return { ...dated, created: dated.newest.map((day, at) => day - ages[at]!) };
}
