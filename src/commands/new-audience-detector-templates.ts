/**
 * The templates of a new detector of audiences. Where it says FILL IN, only its author knows; the contract test refuses
 * the words.
 */
import { constantName, type DetectorTemplates } from './new-detector-templates';

export const audienceTemplates: DetectorTemplates = {
  source: (id) => `/**
 * FILL IN: what ${id} is, in a sentence; the paper it comes from.
 */
import { logCurve, saturation } from '../../lib/curve';
import { defineDetector } from '../detector';

export const ${constantName(id)} = defineDetector({
  meta: {
    id: '${id}',
    version: 1,
    scope: 'audience',
    theme: 'content',
    title: 'FILL IN: completes "This audience …" when suspicion is high',
    rationale: 'FILL IN: why it matters',
    falsePositives: ['FILL IN: who trips it innocently'],
    requires: ['followerBios'],
    cost: 'profile',
    messages: { silent: 'Of the followers whose bio is known, {{observed}} left it empty; usually {{usual}}.' },
  },
  options: { minimumFollowers: 500, middleShare: 0.7, steepness: 6 },
  evaluate({ followerBios }, { options }) {
    const known = followerBios.filter((bio) => bio !== null);
    if (known.length < options.minimumFollowers) {
      const detail = \`the bios of \${known.length} followers known, needs \${options.minimumFollowers}\`;
      return { outcome: 'abstained', because: 'too-little-data', detail };
    }
    const share = known.filter((bio) => bio.trim() === '').length / known.length;
    return {
      outcome: 'scored',
      suspicion: logCurve(share, options.middleShare, options.steepness),
      confidence: saturation(known.length, options.minimumFollowers),
      evidence: [{ kind: 'measure', message: 'silent', observed: share, usual: [0.1, 0.6], unit: 'share' }],
    };
  },
});
`,
  page: (id) => `# ${id}

## What it sees

FILL IN: the lists it is told, and what it measures.

## Why it matters

FILL IN

## How it scores

FILL IN: what chance explains and what not, the curve, its middle, and what makes it less sure.

## Evidence

- \`silent\`: FILL IN

## Who trips it innocently

- FILL IN: the false positives of its meta, and what keeps them apart

## Options

| option | default | meaning |
| --- | --- | --- |
| \`minimumFollowers\` | 500 | FILL IN |
| \`middleShare\` | 0.7 | FILL IN |
| \`steepness\` | 6 | FILL IN |

## Measured on

FILL IN: false alarms on clean audiences, and how often it finds groups of 1, 2, 5 and 10 % of an audience.
`,
  test: (id) => `/** FILL IN: what is tried on ${id}. */
import { ${constantName(id)} } from '../../../src/detectors/audience/${id}';
import { testAudienceDetector } from '../audience-table';

/** Six hundred followers, the first of whom left their bio empty. */
const audience = (silentCount: number) => () => ({
  followerBios: Array.from({ length: 600 }, (_, rank) => (rank < silentCount ? '' : \`baker number \${rank}\`)),
});

testAudienceDetector(${constantName(id)}, {
  suspicious: {
    'FILL IN: nine in ten say nothing': {
      facts: audience(540),
      without: audience(120),
      says: '90 % left it empty; usually 10 to 60 %',
    },
  },
  ordinary: { 'FILL IN: one in five says nothing': audience(120) },
  innocent: { 'FILL IN: who trips it innocently': audience(450) },
  abstains: {
    'bios not known': [() => ({ followerHandles: ['ada'] }), 'missing-facts'],
    'a small audience': [() => ({ followerBios: ['', 'baker'] }), 'too-little-data'],
  },
});
`,
};
