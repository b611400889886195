/**
 * Smooth maps of a measure onto [0,1]: they never quite reach either end, so that two different values stay different.
 */

/** value limited to [low, high]. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/**
 * Logistic in the logarithm of a measure that is never negative: 0 at 0, 0.5 at `middle`, rising towards 1.
 * @param steepness odds grow by value^steepness; 1 doubles them with the value, less is flatter
 */
export function logCurve(value: number, middle: number, steepness: number): number {
  return value <= 0 ? 0 : 1 / (1 + (middle / value) ** steepness);
}

/** How much `amount` of data lets one know: 0 at none, 0.5 at `half`, towards 1. */
export function saturation(amount: number, half: number): number {
  return amount <= 0 ? 0 : amount / (amount + half);
}
