/**
 * How many characters two texts share in the same order, with gaps allowed (longest common subsequence).
 */

/** Length of the longest common subsequence; 0 where one is empty. O(a.length · b.length). */
export function commonSubsequenceLength(a: string, b: string): number {
  // One row of the usual table: lengths[j] is that of the part of a read so far and the first j characters of b.
  const lengths = new Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    const code = character.codePointAt(0);
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = lengths[j]!;
      const left = lengths[j - 1]!;
      lengths[j] = code === b.charCodeAt(j - 1) ? diagonal + 1 : above > left ? above : left;
      diagonal = above;
    }
  }
  return lengths[b.length]!;
}
