/**
 * How many followers a day advertising has been said to bring at most: a figure of others, with its source.
 */
export const advertisingGain = {
  version: 1,
  /** Followers a day. */
  mostPerDay: 5000,
  source: 'HypeAuditor help centre, on the causes of abrupt growth',
  year: 2023,
  population: 'Instagram accounts of influencers; said by the vendor, not measured here',
} as const;
