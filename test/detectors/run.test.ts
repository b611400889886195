/** The runner: it narrows, freezes and isolates, abstains for want of facts, and keeps its order. */
import fc from 'fast-check';
import type { KnownFacts } from '../../src/domain/facts';
import type { Abstained, Scored } from '../../src/domain/signal';
import { type Detector, type DetectorContext, defineDetector } from '../../src/detectors/detector';
import { runDetectors } from '../../src/detectors/run';

type Told = Readonly<Record<string, unknown>>;
type Evaluate = (facts: Told, context: DetectorContext<object>) => unknown;

const at = new Date('2020-01-02T03:04:05Z');
const nothing: Abstained = { outcome: 'abstained', because: 'not-applicable', detail: 'nothing to say' };

/** A detector that is told the handle, and the bio where it is known; it may answer what no type would let it. */
function detectorNamed(id: string, evaluate: Evaluate, options: object = {}): Detector<'account'> {
  return defineDetector({
    meta: {
      id,
      version: 2,
      scope: 'account',
      theme: 'identity',
      title: 'is a test',
      rationale: 'none',
      falsePositives: ['everybody'],
      requires: ['handle'],
      uses: ['bio'],
      cost: 'profile',
      messages: { said: 'It says {{observed}}.' },
    },
    options,
    evaluate: evaluate as () => Abstained,
  });
}

function scored(suspicion: unknown): Scored {
  const evidence = [{ kind: 'measure', message: 'said', observed: 1, unit: 'count' }] as const;
  return { outcome: 'scored', suspicion: suspicion as number, confidence: 1, evidence };
}

function runOne(evaluate: Evaluate, facts: KnownFacts = { handle: 'nell' }) {
  return runDetectors([detectorNamed('one', evaluate)], [facts], [at])[0]![0]!;
}

describe('what a detector is told', () => {
  it('is what it declared and what is known, and no more', () => {
    const told: Told[] = [];
    const facts = { handle: 'nell', postsCount: 3, hasAvatar: false, platform: 'x' } as const;
    runOne((given) => (told.push(given), nothing), facts);
    runOne((given) => (told.push(given), nothing), { ...facts, bio: '' });
    expect(told).toEqual([{ handle: 'nell' }, { handle: 'nell', bio: '' }]);
  });

  it('is frozen, options and all, and its clock is its own', () => {
    const contexts: DetectorContext<object>[] = [];
    const spy = (id: string) =>
      detectorNamed(
        id,
        (facts, context) => {
          contexts.push(context);
          context.observedAt?.setTime(0);
          expect(Object.isFrozen(facts) && Object.isFrozen(context.options)).toBe(true);
          return nothing;
        },
        { limit: 3 },
      );
    const moment = new Date(at);
    const overridden = { detectorOptions: { second: { limit: 4 } } };
    const facts = { handle: 'nell' };
    const signals = runDetectors([spy('first'), spy('second')], [facts], [moment], overridden)[0]!;
    expect(signals.map(({ outcome }) => outcome)).toEqual(['abstained', 'abstained']);
    expect(contexts.map(({ options }) => options)).toEqual([{ limit: 3 }, { limit: 4 }]);
    expect(moment).toEqual(at);
    expect(Object.isFrozen(facts)).toBe(false);
  });

  it('has no moment of observation where none is known', () => {
    const moments: unknown[] = [];
    const spy = detectorNamed('one', (_facts, { observedAt }) => (moments.push(observedAt), nothing));
    runDetectors([spy], [{ handle: 'a' }, { handle: 'b' }], [null, at]);
    expect(moments).toEqual([null, at]);
  });
});

describe('for want of required facts', () => {
  it('abstains, naming them, without asking the detector', () => {
    const signal = runOne(() => fail('asked'), { bio: 'x' });
    const expected = { outcome: 'abstained', because: 'missing-facts', detail: 'not known: handle', detector: 'one@2' };
    expect(signal).toEqual(expected);
  });
});

describe('a broken detector', () => {
  const broken: Record<string, [unknown, string]> = {
    'throws an error': [() => fail('the bio says: secret'), 'RangeError'],
    'throws something else': [() => raise('secret'), 'Error'],
    'throws an error with a user’s text for a name': [() => raise(named('nell@home.example')), 'Error'],
    'writes to its facts': [(facts: { handle: string }) => (facts.handle = 'other'), 'TypeError'],
    'answers NaN': [() => scored(Number.NaN), 'SuspicionOutOfRange'],
    'answers more than one': [() => scored(1.01), 'SuspicionOutOfRange'],
    'answers a text for a number': [() => scored('1'), 'SuspicionOutOfRange'],
    'is too sure': [() => ({ ...scored(1), confidence: 2 }), 'ConfidenceOutOfRange'],
    'has no evidence': [() => ({ ...scored(1), evidence: [] }), 'EvidenceMissing'],
    'answers a promise': [() => Promise.resolve(scored(1)), 'NotASignal'],
    'answers nothing': [() => undefined, 'NotASignal'],
    'says itself that it failed': [() => ({ outcome: 'failed', error: 'secret' }), 'NotASignal'],
    'abstains for no known reason': [() => ({ ...nothing, because: 'tired' }), 'UnknownAbstention'],
  };
  it.each(Object.entries(broken))('%s: failed, and nothing else is said', (_name, [evaluate, error]) => {
    expect(runOne(evaluate as Evaluate)).toEqual({ outcome: 'failed', error, detector: 'one@2' });
  });

  it('disturbs neither its neighbours nor the next account', () => {
    const moody = detectorNamed('moody', ({ handle }) => (handle === 'a' ? fail('a') : scored(0.5)));
    const steady = detectorNamed('steady', () => scored(0.2));
    const signals = runDetectors([moody, steady], [{ handle: 'a' }, { handle: 'b' }], [at, at]);
    expect(signals.map((row) => row.map(({ outcome }) => outcome))).toEqual([
      ['failed', 'scored'],
      ['scored', 'scored'],
    ]);
  });
});

describe('order', () => {
  it('is that of the accounts, and within them that of the detectors', () => {
    const echo = (id: string) => detectorNamed(id, ({ handle }) => scored(Number(handle)));
    const signals = runDetectors([echo('z'), echo('a')], [{ handle: '1' }, { handle: '0' }], [at, null]);
    expect(signals.map((row) => row.map(({ detector }) => detector))).toEqual([
      ['z@2', 'a@2'],
      ['z@2', 'a@2'],
    ]);
    expect(signals.map((row) => row[0])).toMatchObject([{ suspicion: 1 }, { suspicion: 0 }]);
  });

  it('is lost where lists differ in length, and that is refused', () => {
    expect(() => runDetectors([], [{}], [])).toThrow(RangeError);
  });
});

it('whatever a detector answers, the signal is proper or failed', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (answer, suspicion) => {
      for (const given of [answer, scored(suspicion)]) {
        const signal = runOne(() => given);
        const proper = signal.outcome === 'scored' && signal.suspicion >= 0 && signal.suspicion <= 1;
        expect(proper || signal.outcome !== 'scored').toBe(true);
      }
    }),
  );
});

function fail(text: string): never {
  throw new RangeError(text);
}

function raise(thrown: unknown): never {
  throw thrown;
}

function named(name: string): Error {
  return Object.assign(new Error('secret'), { name });
}
