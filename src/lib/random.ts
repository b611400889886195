/**
 * A seeded random generator: the same seed gives the same numbers on every machine. For simulations, synthetic data
 * and sampling that can be repeated; not for secrets.
 */

/** Taken once: where code runs in a sandbox, as in tests, each look-up of a global costs more than the call. */
const { imul, floor } = Math;
const ln = Math.log;
export interface Random {
  /** Whole number, 0 … 2^32 − 1. */
  uint32(): number;
  /** Uniform in [0,1), 53 bits. */
  uniform(): number;
  /** Whole number, 0 … below − 1; each equally likely. */
  integer(below: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** Normal with the given mean and standard deviation. */
  normal(mean?: number, deviation?: number): number;
  /** Exponential waiting time with the given mean. */
  exponential(mean?: number): number;
  /** Number of events where `mean` are expected; exact, in time proportional to the mean. */
  poisson(mean: number): number;
  /** Number of successes in `trials` trials; exact, in time proportional to the rarer outcome. */
  binomial(trials: number, probability: number): number;
  /** One of the items, each equally likely. */
  pick<T>(items: readonly T[]): T;
  /** A shuffled copy (Fisher–Yates). */
  shuffled<T>(items: readonly T[]): T[];
}

/** @param seed safe integer; different seeds give streams that are unrelated for all practical purposes */
export function createRandom(seed: number): Random {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed must be a safe integer, not ${seed}`);
  return randomFrom(xoshiro128(seedState(seed)));
}

/** A seed of its own for the n-th of several streams, so that they do not repeat one another; any safe integer has them. */
export function nthSeed(seed: number, n: number): number {
  return createRandom(seed).uint32() * 1_048_576 + n;
}

function randomFrom(uint32: () => number): Random {
  const uniform = (): number => ((uint32() >>> 5) * 67_108_864 + (uint32() >>> 6)) / 9_007_199_254_740_992;
  const integer = (below: number): number => floor(uniform() * below);
  const chance = (probability: number): boolean => uniform() < probability;
  const exponential = (mean = 1): number => -mean * ln(1 - uniform());
  return {
    uint32,
    uniform,
    integer,
    chance,
    exponential,
    normal: (mean = 0, deviation = 1) => mean + deviation * standardNormal(uniform),
    poisson: (mean) => poisson(mean, exponential),
    binomial: (trials, probability) => binomial(trials, probability, uniform),
    pick: (items) => {
      if (items.length === 0) throw new RangeError('nothing to pick from');
      return items[integer(items.length)]!;
    },
    shuffled: (items) => shuffle([...items], integer),
  };
}

/** Box–Muller; the second value is not kept, so that a call consumes the same number of draws always. */
function standardNormal(uniform: () => number): number {
  const radius = Math.sqrt(-2 * ln(1 - uniform()));
  return radius * Math.cos(2 * Math.PI * uniform());
}

/** Counts exponential waiting times until one unit of time has passed. */
function poisson(mean: number, exponential: () => number): number {
  let events = 0;
  for (let time = exponential(); time < mean; time += exponential()) events++;
  return events;
}

/** Jumps from one success to the next by geometric waiting times. */
function binomial(trials: number, probability: number, uniform: () => number): number {
  if (probability > 0.5) return trials - binomial(trials, 1 - probability, uniform);
  if (probability <= 0) return 0;
  const scale = Math.log1p(-probability);
  let successes = 0;
  for (let trial = 1 + skip(uniform, scale); trial <= trials; trial += 1 + skip(uniform, scale)) successes++;
  return successes;
}

/** Failures before the next success, `scale` being log(1 − probability). */
function skip(uniform: () => number, scale: number): number {
  return floor(ln(1 - uniform()) / scale);
}

function shuffle<T>(items: T[], integer: (below: number) => number): T[] {
  for (let last = items.length - 1; last > 0; last--) {
    const other = integer(last + 1);
    [items[last], items[other]] = [items[other]!, items[last]!];
  }
  return items;
}

/** Four words of state from a seed: SplitMix32 (golden-ratio steps through MurmurHash3's finaliser) on both its halves. */
function seedState(seed: number): [number, number, number, number] {
  let state = (seed ^ imul(floor(seed / 4_294_967_296), 0x85ebca6b)) | 0;
  const word = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
  return [word(), word(), word(), word()];
}

/**
 * xoshiro128** 1.1 (Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 2021).
 * @param state four words, not all zero
 */
export function xoshiro128([a, b, c, d]: readonly [number, number, number, number]): () => number {
  let [s0, s1, s2, s3] = [a, b, c, d];
  return () => {
    const result = imul(rotateLeft(imul(s1, 5), 7), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = rotateLeft(s3, 11);
    return result;
  };
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
