/**
 * Synthetic labelled profiles: people and two kinds of others, in data sets that differ a little, as real ones do.
 */
import { unknownProfile } from '../../src/domain/account';
import { createRandom, type Random } from '../../src/lib/random';
import type { Label, LabelledProfile } from '../../src/scoring/labelled-profiles';

const observedAt = new Date('2020-06-01T00:00:00Z');
const dayMs = 86_400_000;

/** Log-normal whole number with this median. */
function around(random: Random, median: number, spread = 1): number {
  return Math.round(median * Math.exp(random.normal(0, spread)));
}

function profileOf(random: Random, label: Label, busy: number) {
  const isPerson = label === 'genuine';
  const sold = label === 'fake_follower';
  return {
    ...unknownProfile,
    handle: isPerson ? `ana_bell${random.integer(90)}` : `xq${random.uint32()}`,
    displayName: 'Ana Bell',
    bio: isPerson ? 'walks and bread' : 'free followers, click here',
    createdAt: new Date(observedAt.getTime() - (60 + around(random, 700)) * dayMs),
    followersCount: around(random, isPerson ? 200 * busy : 8),
    followingCount: around(random, isPerson ? 150 : sold ? 600 : 1500),
    postsCount: around(random, isPerson ? 900 * busy : 12),
    likesCount: around(random, isPerson ? 700 * busy : sold ? 1 : 20),
    listedCount: isPerson ? around(random, 2) : 0,
    hasAvatar: random.chance(0.95),
  };
}

/** `perClass` genuine and as many other accounts in each of three data sets. */
export function labelledProfiles(seed: number, perClass = 150): LabelledProfile[] {
  const random = createRandom(seed);
  const sets: [string, Label, number][] = [
    ['set-a', 'fake_follower', 1],
    ['set-b', 'bot', 3],
    ['set-c', 'bot', 0.5],
  ];
  return sets.flatMap(([dataset, other, busy]) =>
    Array.from({ length: 2 * perClass }, (_, index): LabelledProfile => {
      const label = index % 2 === 0 ? 'genuine' : other;
      const profile = profileOf(random, label, busy);
      return { dataset, subset: `${dataset}-${label}`, label, profile, observedAt };
    }),
  );
}
