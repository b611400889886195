/**
 * The templates of a new detector. Where it says FILL IN, only its author knows; the contract test refuses the words.
 */

/** `posting-metronome` → `postingMetronome`. */
export function constantName(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_whole, first: string) => first.toUpperCase());
}

/** The text of each file, by the detector's id. */
export interface DetectorTemplates {
  readonly source: (id: string) => string;
  readonly page: (id: string) => string;
  readonly test: (id: string) => string;
}

/** Of a detector of accounts. */
export const accountTemplates: DetectorTemplates = { source: detectorSource, page: detectorPage, test: detectorTest };

function detectorSource(id: string): string {
  return `/**
 * FILL IN: what ${id} is, in a sentence; the paper it comes from.
 */
import { logCurve } from '../../lib/curve';
import { defineDetector } from '../detector';

export const ${constantName(id)} = defineDetector({
  meta: {
    id: '${id}',
    version: 1,
    scope: 'account',
    theme: 'activity',
    title: 'FILL IN: completes "This account …" when suspicion is high',
    rationale: 'FILL IN: why it matters',
    falsePositives: ['FILL IN: who trips it innocently'],
    requires: ['postsCount'],
    cost: 'profile',
    messages: { posts: 'It has posted {{observed}} times; ordinary accounts {{usual}} times.' },
  },
  options: { middlePosts: 100_000, steepness: 1 },
  evaluate({ postsCount }, { options }) {
    return {
      outcome: 'scored',
      suspicion: logCurve(postsCount, options.middlePosts, options.steepness),
      confidence: 1,
      evidence: [{ kind: 'measure', message: 'posts', observed: postsCount, usual: [0, 50_000], unit: 'count' }],
    };
  },
});
`;
}

function detectorPage(id: string): string {
  return `# ${id}

## What it sees

FILL IN: the facts it is told, and what it measures.

## Why it matters

FILL IN

## How it scores

FILL IN: the curve, its middle, and what makes it less sure.

## Evidence

- \`posts\`: FILL IN

## Who trips it innocently

- FILL IN: the false positives of its meta, and what keeps them apart

## Options

| option | default | meaning |
| --- | --- | --- |
| \`middlePosts\` | 100000 | FILL IN |
| \`steepness\` | 1 | FILL IN |

## Measured on

FILL IN: area under the ROC curve by data set, and the sets the usual range was taken from.
`;
}

function detectorTest(id: string): string {
  const name = constantName(id);
  return `/** FILL IN: what is tried on ${id}. */
import { ${name} } from '../../../src/detectors/account/${id}';
import { testDetector } from '../detector-table';

testDetector(${name}, {
  suspicious: {
    'FILL IN: half a million posts': {
      facts: { postsCount: 500_000 },
      without: { postsCount: 500 },
      says: 'posted 500,000 times; ordinary accounts 0 to 50,000 times',
    },
  },
  ordinary: { 'FILL IN: a few hundred posts': { postsCount: 500 } },
  innocent: { 'FILL IN: who trips it innocently': { postsCount: 60_000 } },
  abstains: { 'posts not known': [{ followersCount: 1 }, 'missing-facts'] },
});
`;
}
