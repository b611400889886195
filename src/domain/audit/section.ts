/**
 * One part of an audit: what it found, or an honest abstention. Failure is said for it, by whoever runs it: a part that
 * broke never looks like one that found nothing.
 */
import type { Abstained, Failed } from '../signal';

export interface Told<T> {
  readonly outcome: 'told';
  readonly found: T;
}

export type Section<T> = Told<T> | Abstained | Failed;

/** What was found, or undefined where nothing was told. */
export function foundIn<T>(section: Section<T>): T | undefined {
  return section.outcome === 'told' ? section.found : undefined;
}

export function told<T>(found: T): Told<T> {
  return { outcome: 'told', found };
}

export function abstain(because: Abstained['because'], detail: string): Abstained {
  return { outcome: 'abstained', because, detail };
}
