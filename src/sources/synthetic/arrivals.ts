/**
 * Followers as they come, in no order, a column per fact: a million of them take some twenty megabytes.
 */
import { followerKinds, type FollowerKind } from './synthetic-profile';

/** Taken out of the global once: these are called millions of times. */
const { floor } = Math;

export interface Arrival {
  /** Unix seconds. */
  readonly followed: number;
  readonly created: number;
  readonly kind: FollowerKind;
}

/** By place; followers in columns of one length. */
export interface FollowerColumns {
  /** Unix seconds, whole. */
  readonly createdAt: Float64Array;
  readonly followedAt: Float64Array;
  /** Index in `followerKinds`. */
  readonly kind: Uint8Array;
  /** Index of the event that brought the follower, -1: organic growth. */
  readonly eventIndex: Int16Array;
}

/** The most followers whose places and ids stay apart. */
export const mostFollowers = 2 ** 22;

export class Arrivals {
  size = 0;
  private readonly columns: FollowerColumns;

  /** @throws RangeError where the capacity is no whole number from 0 to `mostFollowers` */
  constructor(private readonly capacity: number) {
    if (!Number.isInteger(capacity) || capacity < 0 || capacity > mostFollowers) {
      throw new RangeError(`An audience has between 0 and ${mostFollowers} followers.`);
    }
    this.columns = allocate(capacity);
  }

  /** @throws RangeError where the audience is full */
  add({ followed, created, kind }: Arrival, eventIndex: number): void {
    if (this.size === this.capacity) throw new RangeError('The events bring more followers than the audience has.');
    this.columns.followedAt[this.size] = floor(followed);
    this.columns.createdAt[this.size] = created;
    this.columns.kind[this.size] = followerKinds.indexOf(kind);
    this.columns.eventIndex[this.size] = eventIndex;
    this.size += 1;
  }

  /** Places in the order of the follow times; of those at the same second, in the order they were added. */
  inFollowOrder(start: number): Uint32Array {
    // Time and place in one number: numbers alone are sorted many times faster than places by a comparison.
    const keys = new Float64Array(this.size);
    for (let place = 0; place < this.size; place += 1) {
      keys[place] = (this.columns.followedAt[place]! - start) * mostFollowers + place;
    }
    return Uint32Array.from(keys.sort(), (key) => key % mostFollowers);
  }

  /** The columns, rearranged: `order[rank]` is the place of the follower at that rank. */
  rearranged(order: Uint32Array): FollowerColumns {
    const columns = allocate(order.length);
    order.forEach((place, rank) => {
      columns.createdAt[rank] = this.columns.createdAt[place]!;
      columns.followedAt[rank] = this.columns.followedAt[place]!;
      columns.kind[rank] = this.columns.kind[place]!;
      columns.eventIndex[rank] = this.columns.eventIndex[place]!;
    });
    return columns;
  }
}

function allocate(size: number): FollowerColumns {
  return {
    createdAt: new Float64Array(size),
    followedAt: new Float64Array(size),
    kind: new Uint8Array(size),
    eventIndex: new Int16Array(size),
  };
}
