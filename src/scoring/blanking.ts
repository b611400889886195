/**
 * What happens when a field of a person's profile is not known: the unknown must not read as suspicious. Each field in
 * turn is blanked for labelled humans, and their mean probability before and after is compared.
 */
import { type Profile, unknownProfile } from '../domain/account';
import { sum } from '../lib/stats/sum';
import type { LabelledProfile } from './labelled-profiles';
import type { ScoringRules } from './score-accounts';
import { probabilityScorer } from './score-probabilities';

/** Highest rise in mean probability that a field's absence may cause. */
export const allowedRise = 0.02;

export interface BlankedField {
  readonly field: keyof Profile;
  /** Humans of whom the field was known. */
  readonly count: number;
  /** Share of them about whom too little is known without it: they get no probability, and are left out of the means. */
  readonly unknownShare: number;
  readonly meanBefore: number;
  readonly meanAfter: number;
}

/**
 * @param perSet at most so many humans of each data set, spread evenly over its rows
 * @returns one line per field that any of them has, in the profile's order
 */
export function measureBlanking(
  profiles: readonly LabelledProfile[],
  rules: ScoringRules,
  perSet = 300,
): BlankedField[] {
  const humans = sampleHumans(profiles, perSet);
  const before = probabilities(humans, rules);
  return (Object.keys(unknownProfile) as (keyof Profile)[]).flatMap((field) => {
    const known = humans.flatMap(({ profile }, index) => (profile[field] === null ? [] : [index]));
    const blanked = known.map((index) => {
      const human = humans[index]!;
      return { ...human, profile: { ...human.profile, [field]: null } };
    });
    if (known.length === 0) return [];
    return [
      compare(
        field,
        known.map((index) => before[index] ?? null),
        probabilities(blanked, rules),
      ),
    ];
  });
}

function compare(
  field: keyof Profile,
  before: readonly (number | null)[],
  after: readonly (number | null)[],
): BlankedField {
  const pairs = before.flatMap((probability, index): (readonly [number, number])[] => {
    const without = after[index] ?? null;
    return probability === null || without === null ? [] : [[probability, without]];
  });
  const hadNone = before.filter((probability) => probability === null).length;
  return {
    field,
    count: before.length,
    unknownShare: (before.length - hadNone - pairs.length) / before.length,
    meanBefore: sum(pairs.map(([first]) => first)) / pairs.length,
    meanAfter: sum(pairs.map(([, second]) => second)) / pairs.length,
  };
}

function sampleHumans(profiles: readonly LabelledProfile[], perSet: number): LabelledProfile[] {
  const humans = profiles.filter(({ label }) => label === 'genuine');
  return [...new Set(humans.map(({ dataset }) => dataset))].sort().flatMap((dataset) => {
    const members = humans.filter((human) => human.dataset === dataset);
    const step = Math.max(1, members.length / perSet);
    const wanted = Math.min(perSet, members.length);
    return Array.from({ length: wanted }, (_, place) => members[Math.floor(place * step)]!);
  });
}

function probabilities(profiles: readonly LabelledProfile[], rules: ScoringRules): (number | null)[] {
  const accounts = profiles.map(({ profile, observedAt }) => {
    return { id: '0', platform: 'x', nativeId: '0', profile, observedAt } as const;
  });
  const { probability } = probabilityScorer(rules).ofAccounts(accounts);
  return Array.from(probability, (each) => (Number.isNaN(each) ? null : each));
}
