/**
 * The shape of a spike: how it rises, what curve its tail follows, and whether it is a level rather than a peak.
 */
import type { GrowthShape } from '../../domain/audit/growth';
import type { Spike } from './find-spikes';
import type { GrowthBins } from './growth-bins';
import type { LossAfter } from './losses-after';

export interface SpikeForm {
  readonly riseDays: number;
  readonly tailShare: number;
  readonly tailForm: 'exponential' | 'power' | null;
  readonly tailHalfLifeDays: number | null;
  /** Part of the excess in the busiest bin and those next to it, [0,1]. */
  readonly peakShare: number;
  /** The least third of it over the greatest, [0,1]; 0 for fewer than 5 bins. */
  readonly evenness: number;
}

/** A tail of less is no tail. */
const minimumTail = 0.3;
/** What the logarithms of a tail follow of its curve, at least (R²). */
const minimumFit = 0.5;
const minimumEvenness = 0.5;
const minimumPlateauDays = 7;
/** Of coarser bins the shape of a short spike is not seen. */
const finestBinDays = 3;
/** Lost again: a part worth the word, and at once. */
const minimumLoss = 0.1;
const atOnce = 0.6;

export function formOf({ counts, binDays }: GrowthBins, { from, to, peak, usual }: Spike): SpikeForm {
  const excess = Array.from(counts.subarray(from, to), (count) => count - usual.centre);
  const total = excess.reduce((sum, each) => sum + Math.max(0, each), 0);
  const top = peak - from;
  const tail = excess.slice(top);
  const inTail = tail.slice(2).reduce((sum, each) => sum + Math.max(0, each), 0);
  return {
    riseDays: (top + 1) * binDays,
    tailShare: total <= 0 ? 0 : inTail / total,
    peakShare:
      total <= 0
        ? 0
        : excess.slice(Math.max(0, top - 1), top + 2).reduce((sum, each) => sum + Math.max(0, each), 0) / total,
    ...tailCurve(tail, binDays),
    evenness: evennessOf(excess),
  };
}

export function shapeOf({ binDays }: GrowthBins, spike: Spike, form: SpikeForm, loss: LossAfter | null): GrowthShape {
  if (spike.isLoss) return 'loss';
  const days = (spike.to - spike.from) * binDays;
  if (spike.isLasting || (days >= minimumPlateauDays && form.evenness >= minimumEvenness)) return 'plateau';
  if (loss !== null && loss.share >= minimumLoss) {
    return loss.atOnceShare >= atOnce ? 'step-then-drop' : 'step-then-slow-decay';
  }
  if (form.tailShare >= minimumTail && form.tailForm !== null) return 'decaying-tail';
  if (binDays > finestBinDays) return 'unclear';
  return form.peakShare > 1 - minimumTail ? 'step' : 'unclear';
}

/** Least squares on logarithms, from the busiest bin on: against days (exponential) and the logarithm of bins (power). */
function tailCurve(tail: readonly number[], binDays: number): Pick<SpikeForm, 'tailForm' | 'tailHalfLifeDays'> {
  const points = tail.flatMap((excess, bin) => (excess > 0 ? [{ bin, log: Math.log(excess) }] : []));
  const none = { tailForm: null, tailHalfLifeDays: null } as const;
  if (points.length < 4) return none;
  const logs = points.map(({ log }) => log);
  const exponential = lineThrough(
    points.map(({ bin }) => bin),
    logs,
  );
  const power = lineThrough(
    points.map(({ bin }) => Math.log(bin + 1)),
    logs,
  );
  const isPower = power.fit > exponential.fit;
  const better = isPower ? power : exponential;
  if (better.slope >= 0 || better.fit < minimumFit) return none;
  const bins = isPower ? 2 ** (-1 / power.slope) - 1 : -Math.LN2 / exponential.slope;
  return { tailForm: isPower ? 'power' : 'exponential', tailHalfLifeDays: bins * binDays };
}

/** The slope of y on x, and R². */
function lineThrough(x: readonly number[], y: readonly number[]): { slope: number; fit: number } {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  let [xx, xy, yy] = [0, 0, 0];
  x.forEach((value, place) => {
    const [dx, dy] = [value - meanX, y[place]! - meanY];
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  });
  return { slope: xy / xx, fit: yy === 0 ? 0 : (xy * xy) / (xx * yy) };
}

function evennessOf(excess: readonly number[]): number {
  if (excess.length < 5) return 0;
  const third = excess.length / 3;
  const sums = [0, 1, 2].map((part) => {
    const bins = excess.slice(Math.round(part * third), Math.round((part + 1) * third));
    return bins.reduce((sum, each) => sum + Math.max(0, each), 0) / bins.length;
  });
  return Math.max(...sums) === 0 ? 0 : Math.min(...sums) / Math.max(...sums);
}
