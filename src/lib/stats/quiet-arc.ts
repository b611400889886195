/**
 * The longest quiet stretch of something that happens around a clock.
 */

/**
 * Length of the longest arc of a circle that holds at most `tolerated` of the places strictly between its ends, each of
 * which is a place. Turning all places by the same amount changes nothing.
 * @param places on the circle, in [0, circumference), whole units for exactness
 * @param tolerated whole number from 0
 * @returns the whole circle where there are not more places than tolerated ones and one to begin at
 */
export function longestQuietArc(places: readonly number[], circumference: number, tolerated = 0): number {
  if (places.length <= tolerated + 1) return circumference;
  const sorted = places.toSorted((a, b) => a - b);
  const arcs = sorted.map((place, at) => {
    const end = at + tolerated + 1;
    const turns = Math.floor(end / sorted.length);
    return sorted[end % sorted.length]! + turns * circumference - place;
  });
  return Math.max(...arcs);
}
