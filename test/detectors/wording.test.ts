/** Evidence in words: numbers as people read them, units said once, unknown placeholders refused. */
import type { Evidence, Unit } from '../../src/domain/signal';
import { defineDetector } from '../../src/detectors/detector';
import { evidenceText, fillMessage, WordingError } from '../../src/detectors/wording';

const measure = (observed: number, unit: Unit, usual?: readonly [number, number]): Evidence => {
  return { kind: 'measure', message: 'said', observed, unit, ...(usual && { usual }) };
};

it.each([
  [1_234_567, 'count', '1,234,567'],
  [0, 'count', '0'],
  [12.345, 'ratio', '12'],
  [1.2345, 'ratio', '1.2'],
  [0.000456, 'ratio', '0.00046'],
  [0.4321, 'share', '43 %'],
  [0.0123, 'share', '1.2 %'],
  [3.14159, 'per-day', '3.1 a day'],
  [1, 'days', '1 day'],
  [1999.6, 'days', '2,000 days'],
  [16.7, 'bits', '17 bits'],
  [80, 'characters', '80 characters'],
] as const)('%d (%s) reads “%s”', (observed, unit, text) => {
  expect(fillMessage('{{observed}}', measure(observed, unit))).toBe(text);
});

it.each([
  [[0.0065, 2.2], 'ratio', '0.0065 to 2.2'],
  [[0, 0.6], 'share', '0 to 60 %'],
  [[280, 79_000], 'count', '280 to 79,000'],
  [[0.1, 25], 'per-day', '0.1 to 25 a day'],
] as const)('usual %j (%s) reads “%s”', (usual, unit, text) => {
  expect(fillMessage('usually {{ usual }}', measure(1, unit, usual))).toBe(`usually ${text}`);
});

it('quotes an excerpt as it is, placeholders and all', () => {
  const evidence: Evidence = { kind: 'excerpt', message: 'said', text: '{{usual}} $& $1', usual: 'nothing' };
  expect(fillMessage('It says “{{observed}}”, not {{usual}}.', evidence)).toBe(
    'It says “{{usual}} $& $1”, not nothing.',
  );
});

it('refuses a placeholder it cannot fill', () => {
  expect(() => fillMessage('{{expected}}', measure(1, 'count'))).toThrow(WordingError);
  expect(() => fillMessage('{{usual}}', measure(1, 'count'))).toThrow('has no value for {{usual}}');
});

const fewFollowers = defineDetector({
  meta: {
    id: 'few-followers',
    version: 2,
    scope: 'account',
    theme: 'network',
    title: 'has few followers',
    rationale: 'For tests.',
    falsePositives: ['a newcomer'],
    requires: ['followersCount'],
    cost: 'profile',
    messages: { followers: 'Followers: {{observed}}; usually {{usual}}.' },
  },
  options: {},
  evaluate: () => ({ outcome: 'abstained', because: 'not-applicable', detail: 'never asked' }),
});

describe('the sentence of a detector', () => {
  const evidence: Evidence = { kind: 'measure', message: 'followers', observed: 2, usual: [11, 3500], unit: 'count' };
  const bare = 'observed: 2; usual: 11 to 3,500';

  it('is that of the version that spoke', () => {
    const text = 'Followers: 2; usually 11 to 3,500.';
    expect(evidenceText('few-followers@2', evidence, [fewFollowers])).toBe(text);
  });

  it.each(['few-followers@1', 'long-gone@2', 'few-followers'] as `${string}@${number}`[])(
    'is the bare figures for %s, which is not registered',
    (ref) => {
      expect(evidenceText(ref, evidence, [fewFollowers])).toBe(bare);
    },
  );

  it.each(['said', 'constructor'])('is the bare figures for a message it has not: %s', (message) => {
    expect(evidenceText('few-followers@2', { ...evidence, message }, [fewFollowers])).toBe(bare);
  });

  it('is the bare figures where a value it asks for was not kept', () => {
    const kept: Evidence = { kind: 'measure', message: 'followers', observed: 2, unit: 'count' };
    expect(evidenceText('few-followers@2', kept, [fewFollowers])).toBe('observed: 2');
  });
});
