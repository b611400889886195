/** Simulated daily growth for the tests of growth: usual days of several makes, and what may happen on top of them. */
import type { CountObservation } from '../../../src/audit/audit-subject';
import type { Random } from '../../../src/lib/random';
import { day } from '../test-subject';

export const start = 1_500_000_000;

/** A gamma variate of mean 1: counts mixed with it have variance μ + μ²/shape. */
function gamma(random: Random, shape: number): number {
  return Array.from({ length: shape }, () => random.exponential(1 / shape)).reduce((sum, part) => sum + part, 0);
}

const year = Array.from({ length: 365 }, (_none, index) => index);

/** A year of gains per day without any event. */
export const usualYears: Readonly<Record<string, (random: Random) => number[]>> = {
  plain: (random) => year.map(() => random.poisson(30)),
  sparse: (random) => year.map(() => random.poisson(1)),
  overdispersed: (random) => year.map(() => random.poisson(30 * gamma(random, 2))),
  weekly: (random) => year.map((index) => random.poisson(index % 7 < 2 ? 60 : 25)),
  growing: (random) => year.map((index) => random.poisson(8 * Math.exp(index / 150))),
  correlated: (random) => {
    let state = 0;
    return year.map(() => random.poisson(40 * Math.exp((state = 0.5 * state + random.normal(0, 0.2)))));
  },
};

/** What an event adds to the days from its beginning on. */
export const events: Readonly<Record<string, readonly number[]>> = {
  step: [1800, 200],
  'step-then-slow-decay': [2000, ...Array.from({ length: 50 }, (_none, index) => -80 * Math.exp(-index / 40))],
  'step-then-drop': [1500, 500, ...Array.from({ length: 8 }, () => 0), -700, -300, -100],
  'decaying-tail': Array.from({ length: 25 }, (_none, index) => 600 * Math.exp(-index / 4)),
  plateau: Array.from({ length: 14 }, () => 300),
  loss: [-4000],
};

export function withEvent(gains: readonly number[], event: readonly number[], at = 200): number[] {
  return gains.map((gain, index) => gain + (event[index - at] ?? 0));
}

/** Readings of the count each day, some of them left out. */
export function countsOf(
  gains: readonly number[],
  isRead: (index: number) => boolean = () => true,
): CountObservation[] {
  let followers = 10_000;
  return [0, ...gains].flatMap((gain, index) => {
    followers += gain;
    const observedAt = new Date((start + index * day) * 1000);
    return isRead(index) ? [{ observedAt, followersCount: Math.round(followers) }] : [];
  });
}
