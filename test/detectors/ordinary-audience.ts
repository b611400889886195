/**
 * Audiences of people who do not exist, and ways to plant groups in them. The same seed gives the same audience.
 */
import type { KnownAudienceFacts } from '../../src/domain/facts';
import { createRandom, type Random } from '../../src/lib/random';
import { demoAudience } from '../../src/sources/synthetic/demo-audience';

/** The facts of an audience, still to be changed. */
export interface PlantableAudience {
  followerHandles: (string | null)[];
  followerBios: (string | null)[];
  followerCreationTimes: (Date | null)[];
}

/** Followers who came one by one, without blocks; some are known by their id alone. */
export function ordinaryAudience(seed: number, followerCount = 1_000): PlantableAudience {
  const { followers } = demoAudience({ seed, followerCount, blocks: [] });
  return {
    followerHandles: followers.map(({ profile }) => profile?.handle ?? null),
    followerBios: followers.map(({ profile }) => profile?.bio ?? null),
    followerCreationTimes: followers.map(({ profile }) => profile?.createdAt ?? null),
  };
}

export interface Member {
  readonly rank: number;
  /** Place in the group, from 0. */
  readonly place: number;
  readonly random: Random;
}

/** The audience with a share of it changed, at ranks at random. */
export function planted(
  audience: PlantableAudience,
  share: number,
  change: (audience: PlantableAudience, member: Member) => void,
  seed = 7,
): KnownAudienceFacts {
  const random = createRandom(seed);
  const size = Math.round(audience.followerHandles.length * share);
  const ranks = random.shuffled([...audience.followerHandles.keys()]).slice(0, size);
  ranks.forEach((rank, place) => {
    change(audience, { rank, place, random });
  });
  return { ...audience };
}

/** A moment within so many days from a spring in the middle of the audience's years. */
export function createdWithin(days: number, random: Random): Date {
  return new Date(Date.UTC(2019, 3, 10, 6) + Math.floor(random.uniform() * days * 86_400) * 1_000);
}

/**
 * Kinds of posts of people who each have habits of their own: how much they post, reply and repost, and how they go on
 * with what they just did.
 */
export function ordinaryPostKinds(seed: number, followerCount: number, postCount = 60): string[] {
  const random = createRandom(seed);
  return Array.from({ length: followerCount }, () => {
    const habits = [random.exponential(), random.exponential(), random.exponential()];
    const persistence = 0.6 * random.uniform();
    let kind = drawKind(habits, random);
    let kinds = kind;
    while (kinds.length < postCount) {
      if (!random.chance(persistence)) kind = drawKind(habits, random);
      kinds += kind;
    }
    return kinds;
  });
}

function drawKind(habits: readonly number[], random: Random): string {
  let draw = random.uniform() * habits.reduce((sum, habit) => sum + habit, 0);
  for (const [at, habit] of habits.entries()) {
    if (draw < habit) return 'ATC'[at]!;
    draw -= habit;
  }
  return 'A';
}
