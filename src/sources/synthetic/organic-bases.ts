/**
 * Ways in which an audience may grow without anything happening to it.
 */
import { type OrganicOptions, plainGrowth } from './organic-growth';

/** Years in which many joined, as platforms have had them: the first fame, the phones, the spring of the pandemic. */
const signUpWaves = [
  { at: new Date('2009-05-01T00:00:00Z'), days: 90, height: 2.5 },
  { at: new Date('2012-03-01T00:00:00Z'), days: 220, height: 1.5 },
  { at: new Date('2015-11-01T00:00:00Z'), days: 60, height: 0.6 },
  { at: new Date('2020-04-20T00:00:00Z'), days: 45, height: 1.2 },
];

/** As growth usually is: faster with the years, uneven from day to day, on a platform with its ups and downs. */
const usual: OrganicOptions = {
  ...plainGrowth,
  growth: 'accelerating',
  lumpiness: 0.35,
  signUpWaves,
  ages: {
    from: { newcomerShare: 0.07, newcomerDays: 4, youth: 1.1 },
    to: { newcomerShare: 0.05, newcomerDays: 4, youth: 0.95 },
  },
};

export const organicBases = {
  /** Nothing ever changes: the simplest null. */
  stationary: plainGrowth,
  usual,
  /** The audience was young on the platform and grew older with it. */
  mildDrift: {
    ...usual,
    ages: {
      from: { newcomerShare: 0.1, newcomerDays: 5, youth: 1.6 },
      to: { newcomerShare: 0.05, newcomerDays: 5, youth: 0.9 },
    },
  },
  strongDrift: {
    ...usual,
    growth: 's-shaped',
    ages: {
      from: { newcomerShare: 0.25, newcomerDays: 6, youth: 3.5 },
      to: { newcomerShare: 0.03, newcomerDays: 6, youth: 0.6 },
    },
  },
} as const satisfies Readonly<Record<string, OrganicOptions>>;
