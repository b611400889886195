/**
 * Gathers the facts of an audience follower by follower, in rank order, from what is known of each.
 */
import type { AudienceFacts, KnownAudienceFacts, KnownFacts, PostKind } from '../../domain/facts';

const dayMs = 86_400_000;

/** Letters of digital DNA (Cresci et al. 2016). */
const letters: Readonly<Record<PostKind, string>> = { post: 'A', reply: 'T', repost: 'C' };

type Lists = { readonly [Name in keyof AudienceFacts]: AudienceFacts[Name][number][] };

export class AudienceGatherer {
  private readonly lists: Lists = {
    followerCreationTimes: [],
    followerHandles: [],
    followerBios: [],
    followerPostKinds: [],
  };

  /** @param observedAt when the facts were read; null where they never were */
  add({ handle, bio, ageDays, postKinds }: KnownFacts, observedAt: Date | null): void {
    this.lists.followerCreationTimes.push(createdAt(ageDays, observedAt));
    this.lists.followerHandles.push(handle ?? null);
    this.lists.followerBios.push(bio ?? null);
    this.lists.followerPostKinds.push(postKinds?.length ? postKinds.map((kind) => letters[kind]).join('') : null);
  }

  /** A list of which nothing is known is absent. */
  facts(): KnownAudienceFacts {
    const known = Object.entries(this.lists).filter(([, list]) => list.some((each) => each !== null));
    return Object.fromEntries(known);
  }
}

/** Ages are exact to less than a millisecond, and creation times to a second at best. */
function createdAt(ageDays: number | undefined, observedAt: Date | null): Date | null {
  if (ageDays === undefined || observedAt === null) return null;
  return new Date(Math.round(observedAt.getTime() - ageDays * dayMs));
}
