/**
 * What is cached, under which keys, and what makes it out of date. No entry belongs to one tenant: accounts, their
 * scores and audiences are the same for every caller.
 */

/** Each namespace with the event after which it is out of date: the composition root clears all of them after either. */
export const invalidatedBy = {
  account: 'an import has stored newer facts of accounts',
  score: 'a scoring run has finished',
  audience: 'an import or a scoring run of the target has finished',
  findings: 'a scoring run of the target has finished',
} as const;
export type Namespace = keyof typeof invalidatedBy;
export const namespaces = Object.keys(invalidatedBy) as readonly Namespace[];

/** Raised when a cached type changes its shape, so that two versions of the program do not read each other's entries. */
const shapeVersion = 2;

/** First part of every key: the product's name, or a test's own. */
export const keyPrefix = (owner: string): string => `${owner}:${shapeVersion}`;

/**
 * Key of one entry. The generation is a part of it: a namespace is invalidated by giving it a new one, after which
 * what was stored under the old, even by a load that was under way, is never read again.
 */
export function entryKey(namespace: Namespace, generation: string, key: string): string {
  return `${namespace}:${generation}:${key}`;
}

export const generationKey = (namespace: Namespace): string => `generation:${namespace}`;
