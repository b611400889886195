/**
 * Verdicts by the scorecard's cuts, classes by what the signals speak for.
 */
import type { Detector } from '../../src/detectors/detector';
import type { Signal, WeighedSignal } from '../../src/domain/signal';
import { classOf, isDeclaredBot, tellableClasses, verdictOf } from '../../src/scoring/bands';
import { exampleDetectors, exampleScorecard, abstained, scored } from './example-scorecard';

const weighed = (signal: Signal, points: number | null): WeighedSignal => ({ ...signal, points });
const suspicious = [
  weighed(scored('lonely-account', 0.9), 8),
  weighed(scored('spam-words', 0.2), -2),
  weighed(abstained('quiet-account'), null),
];

test.each([
  [null, 'unknown'],
  [0, 'likely-authentic'],
  [0.1499, 'likely-authentic'],
  [0.15, 'uncertain'],
  [0.4999, 'uncertain'],
  [0.5, 'likely-inauthentic'],
  [1, 'likely-inauthentic'],
])('a probability of %d is %s', (probability, verdict) => {
  expect(verdictOf(probability, exampleScorecard)).toBe(verdict);
});

test('a declared bot is never called likely inauthentic, and is otherwise judged like anybody', () => {
  expect([0.1, 0.4, 0.99].map((probability) => verdictOf(probability, exampleScorecard, true))).toEqual(
    [0.1, 0.4, 0.4].map((probability) => verdictOf(probability, exampleScorecard)),
  );
  expect(verdictOf(null, exampleScorecard, true)).toBe('unknown');
});

test('the likely inauthentic are called by the class with most points', () => {
  expect(classOf('likely-inauthentic', suspicious, exampleDetectors)).toBe('fake-follower-like');
  const spam = [...suspicious.slice(0, 1), weighed(scored('spam-words', 0.9), 9)];
  expect(classOf('likely-inauthentic', spam, exampleDetectors)).toBe('spam');
});

test('neither silence nor mass following names the likely inauthentic', () => {
  const signals = [weighed(scored('quiet-account', 1), 20), weighed(scored('follows-everybody', 1), 0)];
  expect(classOf('likely-inauthentic', signals, exampleDetectors)).toBe('unknown');
});

test('a class needs more than a quarter of the points against', () => {
  const withOthers = (points: number) => [...suspicious, weighed(scored('quiet-account', 1), points)];
  const named = suspicious.reduce((total, { points }) => total + Math.max(0, points ?? 0), 0);
  expect(classOf('likely-inauthentic', withOthers(2.9 * named), exampleDetectors)).toBe('fake-follower-like');
  expect(classOf('likely-inauthentic', withOthers(3 * named), exampleDetectors)).toBe('unknown');
});

test('a bot that says so is a declared bot, whatever its score', () => {
  const declared = [...suspicious, weighed(scored('declared-machine', 0.9), 0)];
  expect(isDeclaredBot(declared, exampleDetectors)).toBe(true);
  expect(classOf('likely-inauthentic', declared, exampleDetectors)).toBe('declared-bot');
  expect(classOf('likely-authentic', declared, exampleDetectors)).toBe('declared-bot');
  expect(isDeclaredBot([scored('declared-machine', 0.2)], exampleDetectors)).toBe(false);
});

test('the rest are inactive, mass followers or ordinary', () => {
  const quiet = weighed(scored('quiet-account', 0.7), 0);
  const mass = weighed(scored('follows-everybody', 0.8), 0);
  expect(classOf('likely-authentic', suspicious, exampleDetectors)).toBe('ordinary');
  expect(classOf('uncertain', [quiet], exampleDetectors)).toBe('inactive');
  expect(classOf('likely-authentic', [quiet, mass], exampleDetectors)).toBe('mass-follower');
  expect(classOf('likely-authentic', [weighed(scored('quiet-account', 0.4), 0)], exampleDetectors)).toBe('ordinary');
  const unsure = { ...scored('quiet-account', 1), confidence: 0.3 };
  expect(classOf('likely-authentic', [weighed(unsure, 0)], exampleDetectors)).toBe('ordinary');
});

test('without a verdict there is no class, not even a benign one', () => {
  expect(classOf('unknown', [weighed(scored('declared-machine', 1), 0)], exampleDetectors)).toBe('unknown');
});

test('a detector of audiences makes no class of accounts tellable', () => {
  const [spam] = exampleDetectors.filter(({ meta }) => meta.indicates === 'spam');
  const ofAudiences = { ...spam!, meta: { ...spam!.meta, scope: 'audience' } } as unknown as Detector;
  expect(tellableClasses([spam!])).toContain('spam');
  expect(tellableClasses([ofAudiences])).toEqual(['ordinary', 'fake-follower-like', 'unknown']);
});
