/**
 * Where a noisy series leaves its trend for another: stretches of straight lines, cut by PELT, with a penalty in the
 * measure of the noise that neighbouring values show.
 */
import { pelt } from './pelt';
import { robustDeviation } from './robust-z';

/** Columns of one length; the times ascend and may have gaps. */
export interface TimedValues {
  readonly times: Float64Array;
  readonly values: Float64Array;
}

export interface TrendBreak {
  /** Place of the first value of the new trend. */
  readonly at: number;
  /** What the old line and the new one say at the break. */
  readonly before: number;
  readonly after: number;
}

export interface TrendBreakOptions {
  /** Fewest values of a stretch. */
  readonly minimumLength: number;
  /** A break costs this times the variance of the noise times ln n: 3 parameters each (BIC) make it 3 or more. */
  readonly penaltyFactor: number;
  /** The noise is at least this; in the unit of the values, above 0. */
  readonly noiseFloor: number;
}

export function trendBreaks(series: TimedValues, options: TrendBreakOptions): TrendBreak[] {
  const length = series.times.length;
  if (length < 2 * options.minimumLength) return [];
  const lines = new Lines(series);
  const variance = Math.max(options.noiseFloor, noiseOf(series.values)) ** 2;
  const starts = pelt(length, (from, to) => lines.residual(from, to) / variance, {
    penalty: options.penaltyFactor * Math.log(length),
    minimumLength: options.minimumLength,
  });
  return starts.map((at, index) => {
    const [from, to] = [starts[index - 1] ?? 0, starts[index + 1] ?? length];
    const time = series.times[at]!;
    return { at, before: lines.valueAt(time, from, at), after: lines.valueAt(time, at, to) };
  });
}

/** Values of a week hang together, and so do those of a fortnight: means of as many say how noisy long stretches are. */
const noiseSpans = [1, 7, 14] as const;
const minimumDifferences = 12;

/**
 * The noise's standard deviation, from differences between neighbouring means: a trend adds little to them, a break one
 * value of many. Correlated noise makes longer means more noisy than their length explains; the largest is taken.
 */
export function noiseOf(values: Float64Array): number {
  const deviations = noiseSpans.map((span) => {
    const means = Array.from({ length: Math.floor(values.length / span) }, (_none, place) => {
      const part = values.subarray(place * span, (place + 1) * span);
      return part.reduce((total, value) => total + value, 0) / span;
    });
    const differences = means.slice(1).map((mean, place) => mean - means[place]!);
    if (span > 1 && differences.length < minimumDifferences) return 0;
    return robustDeviation(differences, 0) * Math.sqrt(span / 2);
  });
  return Math.max(...deviations);
}

/** Least-squares lines over any stretch, from running sums; PELT asks for many. */
class Lines {
  private readonly origin: number;
  private readonly sumT: Float64Array;
  private readonly sumTT: Float64Array;
  private readonly sumX: Float64Array;
  private readonly sumXX: Float64Array;
  private readonly sumTX: Float64Array;

  constructor({ times, values }: TimedValues) {
    // Times from the middle keep the sums of squares small.
    this.origin = times[times.length >> 1]!;
    const t = times.map((time) => time - this.origin);
    this.sumT = runningSum(t);
    this.sumTT = runningSum(t.map((time) => time * time));
    this.sumX = runningSum(values);
    this.sumXX = runningSum(values.map((value) => value * value));
    this.sumTX = runningSum(values.map((value, place) => value * t[place]!));
  }

  /** Sum of squares about the stretch's own line. */
  residual(from: number, to: number): number {
    const n = to - from;
    const t = this.sumT[to]! - this.sumT[from]!;
    const x = this.sumX[to]! - this.sumX[from]!;
    const tt = this.sumTT[to]! - this.sumTT[from]! - (t * t) / n;
    const xx = this.sumXX[to]! - this.sumXX[from]! - (x * x) / n;
    const tx = this.sumTX[to]! - this.sumTX[from]! - (t * x) / n;
    return Math.max(0, tt > 0 ? xx - (tx * tx) / tt : xx);
  }

  valueAt(time: number, from: number, to: number): number {
    const n = to - from;
    const t = this.sumT[to]! - this.sumT[from]!;
    const x = this.sumX[to]! - this.sumX[from]!;
    const tt = this.sumTT[to]! - this.sumTT[from]! - (t * t) / n;
    const tx = this.sumTX[to]! - this.sumTX[from]! - (t * x) / n;
    return x / n + (tt > 0 ? tx / tt : 0) * (time - this.origin - t / n);
  }
}

/** One longer than the values: what stands before each of them. */
function runningSum(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let place = 0; place < values.length; place += 1) sums[place + 1] = sums[place]! + values[place]!;
  return sums;
}
