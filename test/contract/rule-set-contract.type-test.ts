/**
 * What must not compile in a published rule set, checked by the compiler: each `@ts-expect-error` fails the type check
 * when the line below it compiles after all. Nothing here is run.
 */
import { defineRule, defineRuleSet } from '../../src/detectors/published/rule-set';

const base = { name: '1', text: 'It has a biography.' } as const;

// @ts-expect-error a fact that was not declared
export const undeclared = defineRule({ ...base, requires: ['handle'], ask: ({ bio }) => bio !== '' });

// @ts-expect-error any fact, where none is declared
export const nothingDeclared = defineRule({ ...base, requires: [], ask: ({ bio }) => bio !== '' });

export const optional = defineRule({
  ...base,
  requires: [],
  uses: ['bio'],
  // @ts-expect-error an optional fact taken for known
  ask: ({ bio }) => bio.trim() !== '',
});

// @ts-expect-error a promise: a rule cannot hide a read
export const promised = defineRule({ ...base, requires: ['bio'], ask: ({ bio }) => Promise.resolve(bio !== '') });

export const unknownWord = defineRuleSet({
  id: 'x',
  title: 't',
  citation: { authors: 'a', year: 2000, title: 't', url: 'u', readIn: 'r' },
  verdicts: { human: { reading: 'authentic', description: 'd' } },
  rules: [],
  published: [],
  // @ts-expect-error a word that the set does not have
  evaluate: () => ({ verdict: 'bot', leaning: 'human', because: null }),
});
