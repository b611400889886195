/**
 * Bins that stand out from the 28 before: beyond 6 robust deviations, on the scale of logarithms as well, and beyond the
 * busier days among them, so that growth that comes in gusts or at weekends is not a row of spikes.
 */
import { median, robustDeviation, robustZ, type Usual, usualOf } from '../../lib/stats/robust-z';
import type { GrowthBins } from './growth-bins';

export interface Spike {
  /** Bins, from inclusive, to exclusive. */
  readonly from: number;
  readonly to: number;
  /** The bin that stands out most. */
  readonly peak: number;
  readonly z: number;
  /** What is usual per bin. */
  readonly usual: Usual;
  readonly isLoss: boolean;
  /** True where it goes on for so long that it is what is usual now. */
  readonly isLasting: boolean;
}

const windowBins = 28;
const minimumWindow = 7;
const standsOut = 6;
const standsOutInLogs = 4;
/** A spike goes on while bins are this far from usual. */
const goesOn = 2;
const longestSpike = 28;
/** Of so few nothing is made, nor of less than the usual count again. */
const minimumExcess = 10;
/** How many times as far from the median as the busier bins, one in ten, are. */
const busierShare = 0.1;
const beyondBusier = 2;

/** In the order of time; spikes do not overlap. */
export function findSpikes({ counts, isGuessed }: Pick<GrowthBins, 'counts' | 'isGuessed'>): Spike[] {
  const spikes: Spike[] = [];
  // Bins that say what is usual: not those of spikes, nor guessed ones.
  const isUsual = Uint8Array.from(isGuessed, (guessed) => 1 - guessed);
  const gustiness = gustinessOf(counts, isUsual);
  for (let bin = 0; bin < counts.length; bin += 1) {
    const window = windowBefore(counts, isUsual, bin);
    if (window.length < minimumWindow) continue;
    const sign = signOf(counts[bin]!, window, gustiness);
    if (sign === 0) continue;
    const spike = spikeFrom(counts, bin, usualOf(window, poissonFloor), sign, spikes.at(-1)?.to ?? 0);
    spikes.push(spike);
    // What lasts is usual from then on.
    isUsual.fill(0, spike.from, spike.isLasting ? spike.to - windowBins / 2 : spike.to);
    bin = spike.to - 1;
  }
  return spikes;
}

/** The nearest usual bins before; at the beginning, those after make up for what is missing. */
function windowBefore(counts: Float64Array, isUsual: Uint8Array, bin: number): number[] {
  const window: number[] = [];
  for (let at = bin - 1; at >= 0 && window.length < windowBins; at -= 1)
    if (isUsual[at] === 1) window.push(counts[at]!);
  for (let at = bin + 1; at < counts.length && window.length < windowBins; at += 1) {
    if (isUsual[at] === 1) window.push(counts[at]!);
  }
  return window;
}

/** How far bins are from the median around them on the scale of logarithms, over the whole series: weeks may be calm. */
function gustinessOf(counts: Float64Array, isUsual: Uint8Array): number {
  const away = [...counts.keys()]
    .filter((bin) => isUsual[bin] === 1)
    .map((bin) => logScale(counts[bin]!) - median(windowBefore(counts, isUsual, bin).map(logScale)));
  return away.length < minimumWindow ? 0 : robustDeviation(away, 0);
}

/** 1: a gain that stands out, −1: a loss, 0: neither. */
function signOf(count: number, window: readonly number[], gustiness: number): -1 | 0 | 1 {
  const usual = usualOf(window, poissonFloor);
  const excess = count - usual.centre;
  if (Math.abs(excess) < Math.max(minimumExcess, Math.abs(usual.centre))) return 0;
  if (Math.abs(robustZ(count, usual)) <= standsOut) return 0;
  const away = window.map((each) => Math.abs(each - usual.centre)).sort((one, other) => other - one);
  if (Math.abs(excess) < beyondBusier * away[Math.floor(busierShare * away.length)]!) return 0;
  const inLogs = usualOf(window.map(logScale), (centre) => {
    const size = 2 * Math.sinh(Math.abs(centre));
    return Math.max(gustiness, Math.sqrt(size + 1) / Math.sqrt(size * size + 4));
  });
  if (Math.abs(robustZ(logScale(count), inLogs)) <= standsOutInLogs) return 0;
  // Fewer arrivals than usual are no loss: more must leave than come.
  if (excess < 0) return count < 0 ? -1 : 0;
  return 1;
}

function spikeFrom(counts: Float64Array, first: number, usual: Usual, sign: -1 | 1, earliest: number): Spike {
  const isOut = (bin: number): boolean => sign * robustZ(counts[bin]!, usual) > goesOn;
  let [from, to] = [first, first + 1];
  while (from > earliest && first - from < windowBins && isOut(from - 1)) from -= 1;
  while (to < counts.length && to - first < longestSpike && isOut(to)) to += 1;
  let peak = from;
  for (let bin = from; bin < to; bin += 1) if (sign * counts[bin]! > sign * counts[peak]!) peak = bin;
  const isLasting = to - first >= longestSpike;
  return { from, to, peak, z: robustZ(counts[peak]!, usual), usual, isLoss: sign < 0, isLasting };
}

/** Counts vary by their square root, whatever a few calm weeks look like. */
function poissonFloor(centre: number): number {
  return Math.sqrt(Math.abs(centre) + 1);
}

/** The logarithm of large counts, and linear about zero, which bears losses. */
export function logScale(count: number): number {
  return Math.asinh(count / 2);
}
