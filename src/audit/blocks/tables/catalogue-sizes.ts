/**
 * Sizes in which followers are sold: round numbers, as price lists have them. Versioned data: a change is a new version.
 */
export const catalogueSizes = {
  version: 'catalogue-sizes@1',
  /** Popular Pays looks for spikes of exactly 1,000 and 5,000; the sizes between are our own choice of round packages. */
  source:
    'round numbers around the packages in money/tables and the spikes of exactly 1,000 and 5,000 that Popular Pays names',
  sizes: [100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000],
} as const;
