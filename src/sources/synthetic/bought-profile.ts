/**
 * Profiles of purchased followers, thin to well made. The best of them look like anybody's: what a detector finds among
 * them is worth something only where it does not find it among the others.
 */
import type { Profile } from '../../domain/account';
import type { Random } from '../../lib/random';
import type { BoughtQuality } from './scenario-event';
import {
  type Circumstances,
  circumstancesOf,
  followingCap,
  logNormal,
  makeCounts,
  makePerson,
  makeProfile,
} from './synthetic-profile';
import { batchHandle, displayNameOf, makeBio, makeName } from './synthetic-words';

export function makeBoughtProfile(
  random: Random,
  quality: BoughtQuality | 'mixed',
  createdAt: Date,
  observedAt: Date,
): Profile {
  const drawn = quality === 'mixed' ? random.pick(['thin', 'thin', 'thin', 'plain', 'dressed'] as const) : quality;
  if (drawn === 'thin') return makeProfile(random, 'bought', createdAt, observedAt);
  const circumstances = circumstancesOf(random, createdAt, observedAt);
  return drawn === 'plain' ? plain(circumstances) : dressed(circumstances);
}

/** A picture and a few copied posts; the counts still give it away. */
function plain(circumstances: Circumstances): Profile {
  const { random } = circumstances;
  const person = makePerson(circumstances, { avatar: 0.92, bio: 0.4, place: 0.25, link: 0.02 }, makeBio);
  const name = makeName(random);
  const isBatchNamed = random.chance(0.4);
  return {
    ...person,
    handle: isBatchNamed ? batchHandle(random, name) : person.handle,
    displayName: isBatchNamed ? displayNameOf(name) : person.displayName,
    followersCount: logNormal(random, 25, 0.8),
    followingCount: Math.min(followingCap, logNormal(random, 600, 0.6)),
    postsCount: logNormal(random, 12, 0.9),
    likesCount: random.chance(0.4) ? 0 : logNormal(random, 8, 1),
    listedCount: 0,
  };
}

/** Made in the likeness of a person, or taken over from one: it follows somewhat more than it is followed. */
function dressed(circumstances: Circumstances): Profile {
  const { random } = circumstances;
  return {
    ...makePerson(circumstances, { avatar: 0.97, bio: 0.8, place: 0.5, link: 0.1 }, makeBio),
    ...makeCounts(circumstances, { followers: 110, following: 380, posts: 250, likes: 300 }),
    listedCount: random.chance(0.7) ? 0 : 1,
  };
}
