/** Tells facts apart: two lists of the same moment may differ, and a score holds only for the facts it was made from. */
import type { KnownFacts } from '../domain/facts';
import { digest } from './ruleset';

/** Sixteen hexadecimal digits of a SHA-256 over what is known; the order in which facts were gathered is no matter. */
export function factsDigest(facts: KnownFacts): string {
  return digest(facts).slice(0, 16);
}
