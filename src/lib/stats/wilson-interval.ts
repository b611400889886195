/**
 * Interval of a share seen in a sample, for a detector that makes no error: Wilson's score interval with the
 * finite-population correction.
 */
import { twoSidedZ } from './normal';

/** A share in [0,1] with its interval. */
export interface ShareInterval {
  readonly point: number;
  readonly low: number;
  readonly high: number;
  /** Confidence level in (0,1), such as 0.95. */
  readonly level: number;
}

export interface SampledShare {
  /** How many of the sample have the property; 0 … sampleSize. */
  readonly count: number;
  /** How many were looked at; at least 1. */
  readonly sampleSize: number;
  /** How many there are to look at; at least sampleSize. Absent: without limit. */
  readonly populationSize?: number;
  readonly level?: number;
}

/**
 * Wilson (JASA 1927). A sample that is a good part of the population knows more than its size says: n becomes
 * n(N−1)/(N−n). A sample that is the whole population leaves nothing to chance, and the interval is the point.
 */
export function wilsonInterval({ count, sampleSize, populationSize, level = 0.95 }: SampledShare): ShareInterval {
  if (!(sampleSize >= 1 && count >= 0 && count <= sampleSize)) {
    throw new RangeError(`${count} of ${sampleSize} is no share`);
  }
  const point = count / sampleSize;
  const n = effectiveSize(sampleSize, populationSize ?? Infinity);
  if (n === Infinity) return { point, low: point, high: point, level };
  const z2 = twoSidedZ(level) ** 2;
  const centre = (point + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Math.sqrt(z2) * Math.sqrt((point * (1 - point)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
  return {
    point,
    low: point === 0 ? 0 : Math.max(0, centre - half),
    high: point === 1 ? 1 : Math.min(1, centre + half),
    level,
  };
}

/** The sample size without replacement that a sample with replacement would need to know as much. */
export function effectiveSize(sampleSize: number, populationSize: number): number {
  if (populationSize < sampleSize) throw new RangeError(`a sample of ${sampleSize} from ${populationSize}`);
  if (populationSize === Infinity) return sampleSize;
  return populationSize === sampleSize ? Infinity : (sampleSize * (populationSize - 1)) / (populationSize - sampleSize);
}
