/**
 * How many characters two texts share in the same order, with gaps allowed (longest common subsequence).
 */

/** Length of the longest common subsequence; 0 where one is empty. O(a.length · b.length). */
export function commonSubsequenceLength(a: string, b: string): number {
  let previous = new Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    const row = [0];
    for (let j = 1; j <= b.length; j += 1) {
      row.push(character === b[j - 1] ? previous[j - 1]! + 1 : Math.max(previous[j]!, row[j - 1]!));
    }
    previous = row;
  }
  return previous[b.length]!;
}
