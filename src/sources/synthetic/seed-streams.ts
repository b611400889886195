/**
 * Streams of random numbers by their use: those of one use do not change with how many another takes.
 */
import { createRandom } from '../../lib/random';
import { mostFollowers } from './arrivals';

const uses = ['profile', 'posts', 'growth', 'order', 'leaving', 'organic', 'event'] as const;

/** @returns the seed of the first of 2^22 streams of a use: add a rank or an event's index to it */
export function streamSeed(seed: number, use: (typeof uses)[number]): number {
  const word = createRandom(seed).uint32() >>> 4;
  return (word * uses.length + uses.indexOf(use)) * mostFollowers;
}
