/** Evidence in words: numbers as people read them, units said once, unknown placeholders refused. */
import type { Evidence, Unit } from '../../src/domain/signal';
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

it('finds the sentence of a registered detector, whatever its version was', () => {
  const evidence: Evidence = { kind: 'measure', message: 'followers', observed: 2, usual: [11, 3500], unit: 'count' };
  const text = '2 accounts follow it; ordinary accounts have 11 to 3,500 followers.';
  expect(evidenceText('follower-scarcity@1', evidence)).toBe(text);
  expect(evidenceText('follower-scarcity@7', evidence)).toBe(text);
});

it('says the bare figures where the detector or its sentence is gone', () => {
  const bare = 'observed: 2; usual: 11 to 30';
  expect(evidenceText('long-gone@1', measure(2, 'count', [11, 30]))).toBe(bare);
  expect(evidenceText('follower-scarcity@1', measure(2, 'count', [11, 30]))).toBe(bare);
  expect(evidenceText('long-gone@1', measure(2, 'count'))).toBe('observed: 2');
});
