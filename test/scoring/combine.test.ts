/**
 * Adding up signals: exact, and silent where nothing was said.
 */
import type { Signal } from '../../src/domain/signal';
import { createRandom } from '../../src/lib/random';
import { combine, pointsPerLogOdds, weightOfMeasure } from '../../src/scoring/combine';
import { abstained, exampleScorecard, failed, scored } from './example-scorecard';

const both = [scored('lonely-account', 0.9), scored('spam-words', 0.2)];

test('log-odds by hand, and the probability they stand for', () => {
  const { logOdds, probability, coverage } = combine(both, exampleScorecard);
  expect(logOdds).toBeCloseTo(-1.7 + 0.8 * (0.7 * 1.4 - 0.9 * 0.4), 12);
  expect(probability).toBeCloseTo(1 / (1 + Math.exp(-logOdds!)), 12);
  expect(coverage).toBe(1);
});

test('ten points double the odds', () => {
  const [points] = combine(both, exampleScorecard).points;
  expect(2 ** (points! / 10)).toBeCloseTo(Math.exp(0.8 * 0.7 * 1.4), 12);
});

test('points and intercept are the log-odds, to 1e-9, whatever the readings', () => {
  const random = createRandom(6);
  for (let run = 0; run < 500; run++) {
    const signals = ['lonely-account', 'spam-words', 'quiet-account', 'declared-machine'].map((id): Signal => {
      const said = [scored(id, random.uniform(), random.uniform()), abstained(id), failed(id)];
      return random.pick([said[0]!, ...said]);
    });
    const { logOdds, points } = combine(signals, exampleScorecard);
    if (logOdds === null) continue;
    const total = points.reduce<number>((sum, each) => sum + (each ?? 0), 0);
    expect(Math.abs(exampleScorecard.intercept + total / pointsPerLogOdds - logOdds)).toBeLessThan(1e-9);
  }
});

test.each([
  ['abstained', abstained('spam-words')],
  ['failed', failed('spam-words')],
])('a signal that %s adds exactly nothing and lowers coverage', (_, silent) => {
  const [lonely, spam] = exampleScorecard.measures;
  const withSilent = combine([both[0]!, silent], exampleScorecard);
  const without = combine([both[0]!], exampleScorecard);
  expect(withSilent.logOdds).toBe(without.logOdds);
  expect(withSilent.points[1]).toBeNull();
  const weight = weightOfMeasure(lonely!);
  expect(withSilent.coverage).toBeCloseTo(weight / (weight + weightOfMeasure(spam!)), 12);
  expect(withSilent.coverage).toBe(without.coverage);
});

test('a bin begins at its lower edge', () => {
  const at = (suspicion: number) => combine([scored('lonely-account', suspicion)], exampleScorecard).points[0]!;
  expect(at(0.4999)).toBeLessThan(0);
  expect(at(0.5)).toBeGreaterThan(0);
});

test('half the confidence is half the points', () => {
  const [sure] = combine([scored('lonely-account', 0.9)], exampleScorecard).points;
  const [half] = combine([scored('lonely-account', 0.9, 0.5)], exampleScorecard).points;
  expect(half).toBeCloseTo(sure! / 2, 12);
});

test('a detector without a say moves nothing: zero points, and no less coverage for its silence', () => {
  const { points, coverage, logOdds } = combine([...both, scored('quiet-account', 0.9)], exampleScorecard);
  expect(points[2]).toBe(0);
  expect(coverage).toBe(1);
  expect(logOdds).toBe(combine(both, exampleScorecard).logOdds);
  expect(combine([...both, scored('declared-machine', 1)], exampleScorecard).points[2]).toBe(0);
});

test('what the scorecard does not know adds its expert points, exactly, and no coverage', () => {
  const limits = new Map([
    ['newcomer@1', 4],
    ['latecomer@1', 5],
  ]);
  const signals = [...both, scored('newcomer', 0.75, 0.5), abstained('latecomer')];
  const { logOdds, points, coverage } = combine(signals, exampleScorecard, limits);
  const without = combine(both, exampleScorecard);
  expect(points[2]).toBeCloseTo(4 * 0.5 * 0.5, 12);
  expect(points[3]).toBeNull();
  const total = points.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  expect(exampleScorecard.intercept + total / pointsPerLogOdds).toBeCloseTo(logOdds!, 12);
  expect(logOdds).toBeCloseTo(without.logOdds! + 1 / pointsPerLogOdds, 12);
  expect(coverage).toBe(without.coverage);
  expect(combine([scored('newcomer', 1)], exampleScorecard, limits)).toMatchObject({ probability: null, coverage: 0 });
});

test('below the least coverage there is no probability, and nothing at all has none', () => {
  const strict = { ...exampleScorecard, minimumCoverage: 0.9 };
  const { logOdds, probability, coverage, points } = combine([both[0]!], strict);
  expect([logOdds, probability]).toEqual([null, null]);
  expect(coverage).toBeGreaterThan(0);
  expect(points[0]).toBeGreaterThan(0);
  expect(combine([], exampleScorecard)).toEqual({ logOdds: null, probability: null, coverage: 0, points: [] });
});
