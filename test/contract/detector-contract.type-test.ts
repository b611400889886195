/**
 * What must not compile in a detector, checked by the compiler: each `@ts-expect-error` fails the type check when the
 * line below it compiles after all. Nothing here is run.
 */
import type { Abstained } from '../../src/domain/signal';
import { defineDetector } from '../../src/detectors/detector';

const base = {
  id: 'x',
  version: 1,
  scope: 'account',
  theme: 'activity',
  title: 't',
  rationale: 'r',
  falsePositives: ['f'],
  cost: 'profile',
  messages: { said: 's' },
} as const;
const pass: Abstained = { outcome: 'abstained', because: 'not-applicable', detail: '' };

export const undeclaredFact = defineDetector({
  meta: { ...base, requires: ['handle'] },
  options: {},
  // @ts-expect-error a fact that was not declared
  evaluate: ({ bio }) => ({ ...pass, detail: String(bio) }),
});

export const undeclaredWithoutRequired = defineDetector({
  meta: { ...base, requires: [], uses: ['bio'] },
  options: {},
  // @ts-expect-error a fact that was not declared, where none is required
  evaluate: ({ handle }) => ({ ...pass, detail: String(handle) }),
});

export const nothingDeclared = defineDetector({
  meta: { ...base, requires: [] },
  options: {},
  // @ts-expect-error any fact, where none is declared at all
  evaluate: ({ handle }) => ({ ...pass, detail: String(handle) }),
});

export const audienceFact = defineDetector({
  // @ts-expect-error a fact of audiences in a detector of accounts
  meta: { ...base, requires: ['followerCreationTimes'] },
  options: {},
  evaluate: () => pass,
});

export const optionalFact = defineDetector({
  meta: { ...base, requires: ['handle'], uses: ['bio'] },
  options: {},
  evaluate({ handle, bio }) {
    // @ts-expect-error an optional fact taken for granted
    const known = bio.length;
    return { ...pass, detail: `${handle} ${known}` };
  },
});

export const withoutEvidence = defineDetector({
  meta: { ...base, requires: ['handle'] },
  options: {},
  // @ts-expect-error a reading without evidence
  evaluate: () => ({ outcome: 'scored', suspicion: 1, confidence: 1, evidence: [] }),
});

export const promise = defineDetector({
  meta: { ...base, requires: ['handle'] },
  options: {},
  // @ts-expect-error a promise: a detector reads nothing
  evaluate: () => Promise.resolve(pass),
});

export const asyncEvaluate = defineDetector({
  meta: { ...base, requires: ['handle'] },
  options: {},
  // @ts-expect-error an asynchronous detector
  // eslint-disable-next-line @typescript-eslint/require-await -- the point is that it must not compile
  evaluate: async () => pass,
});

export const noFalsePositive = defineDetector({
  // @ts-expect-error nobody innocent admitted
  meta: { ...base, falsePositives: [], requires: ['handle'] },
  options: {},
  evaluate: () => pass,
});

export const unsaidMessage = defineDetector({
  meta: { ...base, requires: ['handle'] },
  options: {},
  evaluate: () => ({
    outcome: 'scored',
    suspicion: 1,
    confidence: 1,
    // @ts-expect-error evidence with a sentence that meta does not have
    evidence: [{ kind: 'measure', message: 'unsaid', observed: 1, unit: 'count' }],
  }),
});

export const writesFacts = defineDetector({
  meta: { ...base, requires: ['handle'] },
  options: {},
  evaluate(facts) {
    // @ts-expect-error facts are read only
    facts.handle = 'other';
    return pass;
  },
});

export const failedByItself = defineDetector({
  meta: { ...base, requires: ['handle'] },
  options: {},
  // @ts-expect-error failure is said by the runner alone
  evaluate: () => ({ outcome: 'failed', error: 'Error' }),
});

/** And what must compile. */
export const proper = defineDetector({
  meta: { ...base, requires: ['handle'], uses: ['bio', 'ageDays'], indicates: 'spam' },
  options: { limit: 3 },
  evaluate({ handle, bio, ageDays = 0 }, { options, observedAt }) {
    const observed = handle.length + (bio?.length ?? 0) + ageDays + (observedAt ? 0 : options.limit);
    return {
      outcome: 'scored',
      suspicion: 1,
      confidence: 1,
      evidence: [{ kind: 'measure', message: 'said', observed, usual: [0, options.limit], unit: 'count' }],
    };
  },
});
