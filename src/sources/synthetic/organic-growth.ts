/**
 * How a synthetic audience grows by itself: when people follow, and how old their accounts are then. Every option has a
 * plain default: constant growth, one age mix over the years, a platform whose sign-ups never change.
 */
import type { Random } from '../../lib/random';
import { DayCurve, daySeconds } from './day-curve';

/** Taken out of the global once: these are called millions of times. */
const { floor, max, min } = Math;

/** `s-shaped` grows slowly, fast, and slowly again; `stagnating` starts fast. */
export const growthShapes = ['constant', 'accelerating', 's-shaped', 'stagnating'] as const;
export type GrowthShape = (typeof growthShapes)[number];

/** How old accounts are when they follow. */
export interface AgeMix {
  /** Share that was made shortly before, [0,1]. */
  readonly newcomerShare: number;
  /** Mean age of those, days. */
  readonly newcomerDays: number;
  /** Of the others: 1, every account there is is equally likely to follow; above, younger ones; below, older ones. */
  readonly youth: number;
}

/** A time when many joined the platform: a bell around a moment. */
export interface SignUpWave {
  readonly at: Date;
  /** Standard deviation. */
  readonly days: number;
  /** Sign-ups at its height on top of the usual ones, in multiples of these. */
  readonly height: number;
}

export interface OrganicOptions {
  readonly platformStart: Date;
  /** When the audience began. */
  readonly targetStart: Date;
  /** When the list was read. */
  readonly observedAt: Date;
  readonly growth: GrowthShape;
  /** Standard deviation of the logarithm of daily growth around its shape; neighbouring days are alike. 0: none. */
  readonly lumpiness: number;
  /** How much less happens at weekends, [0,1]. */
  readonly weekendLull: number;
  /** Age mix at the beginning and at the end; it drifts from one to the other. */
  readonly ages: { readonly from: AgeMix; readonly to: AgeMix };
  readonly signUpWaves: readonly SignUpWave[];
  /** Share of organic followers that never did much, [0,1]. */
  readonly inactiveShare: number;
  /** A share of followers stand in the list up to so many ranks away from where they belong. */
  readonly disorder: { readonly share: number; readonly ranks: number } | null;
  /** Between these shares of the ranks the list is in no order at all. */
  readonly disorderedStretch: { readonly from: number; readonly to: number } | null;
  /** Share of followers whose profile is gone: id-only rows. */
  readonly idOnlyShare: number;
}

const steadyAges: AgeMix = { newcomerShare: 0.06, newcomerDays: 4, youth: 1 };

export const plainGrowth: OrganicOptions = {
  platformStart: new Date('2006-04-01T00:00:00Z'),
  targetStart: new Date('2014-04-01T00:00:00Z'),
  observedAt: new Date('2022-10-01T00:00:00Z'),
  growth: 'constant',
  lumpiness: 0,
  weekendLull: 0.1,
  ages: { from: steadyAges, to: steadyAges },
  signUpWaves: [],
  inactiveShare: 0.12,
  disorder: null,
  disorderedStretch: null,
  idOnlyShare: 0.01,
};

/** The curves that follow from the options. Times are Unix seconds. */
export class OrganicGrowth {
  readonly start: number;
  readonly end: number;
  readonly follows: DayCurve;
  private readonly platformStart: number;
  private readonly signUps: DayCurve;

  /** @throws RangeError where the times are not in order */
  constructor(
    readonly options: OrganicOptions,
    random: Random,
  ) {
    const { platformStart, targetStart, observedAt } = options;
    if (!(platformStart <= targetStart && targetStart < observedAt))
      throw new RangeError('The times are not in order.');
    this.platformStart = platformStart.getTime() / 1_000;
    this.start = targetStart.getTime() / 1_000;
    this.end = observedAt.getTime() / 1_000;
    this.follows = new DayCurve(this.start, followWeights(options, this.start, this.end, random));
    this.signUps = new DayCurve(this.platformStart, signUpWeights(options, this.platformStart, this.end));
  }

  /** The moment at a share of the time between beginning and observation. */
  timeAt(share: number): number {
    return this.start + share * (this.end - this.start);
  }

  /** The age mix of those who follow at a moment. */
  agesAt(time: number): AgeMix {
    const { from, to } = this.options.ages;
    const passed = min(1, max(0, (time - this.start) / (this.end - this.start)));
    return {
      newcomerShare: from.newcomerShare + passed * (to.newcomerShare - from.newcomerShare),
      newcomerDays: from.newcomerDays + passed * (to.newcomerDays - from.newcomerDays),
      youth: from.youth * (to.youth / from.youth) ** passed,
    };
  }

  /** Creation of an account that was there before the moment, in the whole seconds that platforms tell. */
  establishedBefore(random: Random, time: number, youth: number): number {
    return this.possible(this.signUps.at(this.signUps.before(time) * random.uniform() ** (1 / youth)), time);
  }

  /** A creation made possible: on the platform, and at least a minute before the follow. */
  possible(created: number, followed: number): number {
    return floor(max(this.platformStart, min(created, followed - 60)));
  }
}

const densities: Readonly<Record<GrowthShape, (passed: number) => number>> = {
  constant: () => 1,
  accelerating: (passed) => 0.15 + 1.7 * passed,
  's-shaped': (passed) => 0.1 + 1 / Math.cosh(8 * (passed - 0.5)) ** 2,
  stagnating: (passed) => 1 / (1 + 6 * passed),
};

/** Log-normal ups and downs, each day like the one before (a correlation of 0.7). */
function swings(lumpiness: number, random: Random): () => number {
  let swing = random.normal();
  return () => {
    swing = 0.7 * swing + 0.714 * random.normal();
    return Math.exp(lumpiness * swing);
  };
}

function followWeights(options: OrganicOptions, start: number, end: number, random: Random): Float64Array {
  const { growth, lumpiness, weekendLull } = options;
  const weights = new Float64Array(max(1, floor((end - start) / daySeconds)));
  const swing = lumpiness === 0 ? () => 1 : swings(lumpiness, random);
  const density = densities[growth];
  for (let day = 0; day < weights.length; day += 1) {
    // Unix days begin on a Thursday.
    const weekday = (start / daySeconds + day + 4) % 7;
    const lull = weekday < 1 || weekday >= 6 ? 1 - weekendLull : 1;
    weights[day] = density((day + 0.5) / weights.length) * lull * swing();
  }
  return weights;
}

function signUpWeights({ signUpWaves }: OrganicOptions, start: number, end: number): Float64Array {
  const weights = new Float64Array(Math.ceil((end - start) / daySeconds)).fill(1);
  for (const { at, days, height } of signUpWaves) {
    const peak = (at.getTime() / 1_000 - start) / daySeconds;
    const [first, last] = [max(0, floor(peak - 5 * days)), min(weights.length - 1, peak + 5 * days)];
    for (let day = first; day <= last; day += 1) weights[day]! += height * Math.exp(-0.5 * ((day - peak) / days) ** 2);
  }
  return weights;
}
