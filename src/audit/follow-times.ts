/**
 * When followers came, inferred from the follow order: nobody follows before being created, so that whoever stands behind an
 * account in the list followed after that account was made (Meeder et al., "We know who you followed last summer", WWW 2011).
 */
import type { Roll } from './roll';

/** Bounds by place, Unix seconds; both grow with the place. −∞ before the first known creation, observation at the end. */
export interface FollowBounds {
  /** Newest creation among those up to here. */
  readonly notBefore: Float64Array;
  /** The next newer creation behind, or the observation. */
  readonly notAfter: Float64Array;
}

/**
 * @param observedAt when the list was read, Unix seconds; creations after it are errors of the source and are not believed
 */
export function followBounds({ size, createdAt }: Pick<Roll, 'size' | 'createdAt'>, observedAt: number): FollowBounds {
  const notBefore = new Float64Array(size);
  const notAfter = new Float64Array(size);
  let newest = -Infinity;
  for (let place = 0; place < size; place += 1) {
    const created = createdAt[place]!;
    if (created > newest && created <= observedAt) newest = created;
    notBefore[place] = newest;
  }
  let next = observedAt;
  for (let place = size - 1; place >= 0; place -= 1) {
    notAfter[place] = next;
    const bound = notBefore[place]!;
    if (place === 0 || bound > notBefore[place - 1]!) next = bound;
  }
  return { notBefore, notAfter };
}
