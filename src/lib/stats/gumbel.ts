/**
 * The distribution of the greatest of many: from a few simulated maxima to the chance of one far out (Abrams, Kulldorff and
 * Kleinman, "Gumbel based p-value approximations for spatial scan statistics", International Journal of Health
 * Geographics 2010).
 */

export interface Gumbel {
  readonly location: number;
  /** Above 0. */
  readonly scale: number;
}

const eulerMascheroni = 0.5772156649015329;

/** By the method of moments. @param maxima at least two that differ */
export function fitGumbel(maxima: readonly number[]): Gumbel {
  const mean = maxima.reduce((total, value) => total + value, 0) / maxima.length;
  const variance = maxima.reduce((total, value) => total + (value - mean) ** 2, 0) / (maxima.length - 1);
  if (!(variance > 0)) throw new RangeError('maxima that do not differ have no distribution');
  const scale = Math.sqrt(6 * variance) / Math.PI;
  return { location: mean - eulerMascheroni * scale, scale };
}

/**
 * Of simulated maxima of log likelihood ratios, few as they are: their tail falls by a factor e per unit at most, which is what
 * theory says of it, also where the maxima hardly differ.
 * @param maxima at least one
 */
export function scanMaxima(maxima: readonly number[]): Gumbel {
  const differ = maxima.some((value) => value !== maxima[0]);
  const { location, scale } = differ ? fitGumbel(maxima) : { location: maxima[0]!, scale: 1 };
  return { location, scale: Math.max(scale, 1) };
}

/** The greatest of `times` as many as were behind each maximum. */
export function ofTimes({ location, scale }: Gumbel, times: number): Gumbel {
  return { location: location + scale * Math.log(times), scale };
}

/** Chance of a maximum of at least `value`, [0,1]; exact in the far tail as well. */
export function gumbelTail({ location, scale }: Gumbel, value: number): number {
  return -Math.expm1(-Math.exp(-(value - location) / scale));
}
