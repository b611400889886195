/**
 * Isotonic regression: the closest sequence that never falls.
 */

/**
 * Pool adjacent violators (Ayer et al. 1955): the never-falling values with the least weighted squared distance.
 * @param values in order
 * @param weights positive, one per value
 * @returns one value per input
 */
export function isotonic(values: readonly number[], weights: readonly number[]): number[] {
  const blocks: { value: number; weight: number; length: number }[] = [];
  values.forEach((value, index) => {
    let block = { value, weight: weights[index]!, length: 1 };
    for (let last = blocks.at(-1); last && last.value > block.value; last = blocks.at(-1)) {
      blocks.pop();
      const weight = last.weight + block.weight;
      const pooled = (last.value * last.weight + block.value * block.weight) / weight;
      block = { value: pooled, weight, length: last.length + block.length };
    }
    blocks.push(block);
  });
  return blocks.flatMap(({ value, length }) => Array.from({ length }, () => value));
}
