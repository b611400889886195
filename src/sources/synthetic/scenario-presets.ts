/**
 * Named scenarios: audiences to which nothing, something innocent, or a purchase happened. When it happened is drawn from
 * the seed; how much, in proportion to the audience.
 */
import { createRandom, type Random } from '../../lib/random';
import type { ScenarioOptions } from './generate-scenario';
import { organicBases } from './organic-bases';
import type { OrganicOptions } from './organic-growth';
import type { Influx, Purchase, ScenarioEvent } from './scenario-event';

export interface ScenarioPreset {
  /** In a few words, for people. */
  readonly title: string;
  /** Whether none of the followers was purchased. */
  readonly isOrganic: boolean;
  /** @param organic how the audience grows by itself; by default as the preset has it */
  readonly options: (seed: number, followerCount: number, organic?: Partial<OrganicOptions>) => ScenarioOptions;
}

interface Circumstances {
  readonly random: Random;
  /** A whole number of followers, at least one. */
  readonly part: (share: number) => number;
  /** A moment between two, shares of the time from the audience's beginning to the observation. */
  readonly between: (from: number, to: number) => number;
}

type Happenings = (circumstances: Circumstances) => readonly ScenarioEvent[];

const nothing: Happenings = () => [];

function organic(
  title: string,
  happenings: Happenings,
  base: Partial<OrganicOptions> = organicBases.usual,
): ScenarioPreset {
  return { title, isOrganic: true, options: optionsOf(happenings, base) };
}

function bought(title: string, happenings: Happenings): ScenarioPreset {
  return { title, isOrganic: false, options: optionsOf(happenings, organicBases.usual) };
}

function optionsOf(happenings: Happenings, base: Partial<OrganicOptions>): ScenarioPreset['options'] {
  return (seed, followerCount, growth = base) => {
    const random = createRandom(seed);
    const part = (share: number): number => Math.max(1, Math.round(share * followerCount));
    const between = (from: number, to: number): number => from + (to - from) * random.uniform();
    return { seed, followerCount, organic: growth, events: happenings({ random, part, between }) };
  };
}

/** Newcomers come for days to weeks: the platform suggests the account to them. */
function signUpBurst(newcomerShare: number): ScenarioPreset {
  return organic(`suggested to newcomers: ${newcomerShare * 100} % of those who come are new`, ({ part, between }) => [
    {
      kind: 'sign-up-burst',
      at: between(0.3, 0.85),
      count: part(0.08),
      days: between(4, 25),
      newcomerShare,
      newcomerDays: 3,
    },
  ]);
}

function influx(title: string, event: Omit<Influx, 'at' | 'count'>, share: number): ScenarioPreset {
  return organic(title, ({ part, between }) => [{ ...event, at: between(0.3, 0.85), count: part(share) }]);
}

type Delivery = Purchase['delivery'];

/** An aged batch of the given spread, made one to three years before it arrives. */
function batch({ part, between }: Circumstances, share: number, withinDays: number, delivery: Delivery): Purchase {
  // A slow delivery must be done before the observation.
  const latest = 'days' in delivery || delivery.organicPerBought < 4 ? 0.8 : 0.45;
  return {
    kind: 'purchase',
    at: between(0.2, latest),
    count: part(share),
    ages: { kind: 'aged', withinDays, daysBefore: withinDays + between(300, 1_000) },
    delivery,
    quality: 'mixed',
    by: 'own',
  };
}

function aged(title: string, share: number, withinDays: number, delivery: Delivery): ScenarioPreset {
  return bought(title, (circumstances) => [batch(circumstances, share, withinDays, delivery)]);
}

const presets = {
  stationary: organic('nothing happens and nothing changes', nothing, organicBases.stationary),
  usual: organic('uneven growth on a platform with its ups and downs', nothing),
  'mild-drift': organic('accounts that follow grow somewhat older', nothing, organicBases.mildDrift),
  'strong-drift': organic('accounts that follow grow much older', nothing, organicBases.strongDrift),
  'press-event': influx(
    'a newspaper writes: older accounts come',
    { kind: 'press-event', decayDays: 4, youth: 0.5, newcomerShare: 0.03 },
    0.1,
  ),
  'viral-post': influx(
    'a post goes round: younger accounts come',
    { kind: 'viral-post', decayDays: 1.2, youth: 2.2, newcomerShare: 0.05 },
    0.12,
  ),
  'signup-burst-20': signUpBurst(0.2),
  'signup-burst-40': signUpBurst(0.4),
  'signup-burst-70': signUpBurst(0.7),
  'starter-pack': influx(
    'hundreds of existing accounts within hours',
    { kind: 'starter-pack', decayDays: 0.25, youth: 1.4, newcomerShare: 0.02 },
    0.03,
  ),
  giveaway: organic('people come to win, and some leave after the draw', ({ part, between }) => [
    { kind: 'giveaway', at: between(0.3, 0.85), count: part(0.1), days: 6, drawAfterDays: 7, leavingShare: 0.45 },
  ]),
  purge: organic(
    'the platform removes thin profiles at a date',
    ({ between }) => [{ kind: 'purge', at: between(0.4, 0.8), share: 0.7 }],
    { ...organicBases.usual, inactiveShare: 0.3 },
  ),
  disordered: organic('a list that is not quite in follow order, and a stretch that is in none', nothing, {
    ...organicBases.usual,
    disorder: { share: 0.04, ranks: 25 },
    disorderedStretch: { from: 0.55, to: 0.63 },
  }),
  'aged-batch': aged('one batch at once', 0.05, 30, { days: 2 }),
  'diluted-50': aged('one organic follower comes per bought one', 0.05, 60, { organicPerBought: 1 }),
  'drip-1-in-3': aged('every third is bought', 0.05, 30, { organicPerBought: 2 }),
  'drip-1-in-6-year': aged('every sixth is bought, made within a year', 0.05, 365, { organicPerBought: 5 }),
  'drip-1-in-10': aged('every tenth is bought', 0.05, 30, { organicPerBought: 9 }),
  'drip-1-in-20': aged('every twentieth is bought', 0.02, 60, { organicPerBought: 19 }),
  'small-150': bought('a batch of 150 within days', (circumstances) => [
    { ...batch(circumstances, 0, 30, { days: 3 }), count: 150 },
  ]),
  'fresh-batch': bought('accounts made in the days before they follow', ({ part, between }) => [
    {
      kind: 'purchase',
      at: between(0.3, 0.85),
      count: part(0.05),
      ages: { kind: 'fresh', withinDays: 5 },
      delivery: { days: 3 },
      quality: 'mixed',
      by: 'own',
    },
  ]),
  'mixed-years': bought('second-hand accounts of any year', (circumstances) => [
    { ...batch(circumstances, 0.06, 30, { days: 3 }), ages: { kind: 'second-hand' }, quality: 'thin' },
  ]),
  rival: bought('somebody else pays for them', (circumstances) => [
    { ...batch(circumstances, 0.05, 30, { days: 2 }), by: 'another', quality: 'thin' },
  ]),
  'several-blocks': bought('three batches, one of them slow, and a newspaper between them', (circumstances) => [
    { ...batch(circumstances, 0.04, 30, { days: 3 }), at: circumstances.between(0.25, 0.35) },
    { ...batch(circumstances, 0.03, 90, { organicPerBought: 2 }), at: circumstances.between(0.45, 0.55) },
    { ...batch(circumstances, 0.06, 20, { days: 4 }), at: circumstances.between(0.75, 0.85) },
    {
      kind: 'press-event',
      at: circumstances.between(0.6, 0.7),
      count: circumstances.part(0.05),
      decayDays: 4,
      youth: 0.5,
      newcomerShare: 0.03,
    },
  ]),
} as const satisfies Readonly<Record<string, ScenarioPreset>>;

export type PresetName = keyof typeof presets;

export const scenarioPresets: Readonly<Record<PresetName, ScenarioPreset>> = presets;
export const presetNames = Object.keys(presets) as readonly PresetName[];
