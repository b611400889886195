/** Points by judgement: against an account only, from those who are not weighed only, and never too many. */
import type { Detector } from '../../src/detectors/detector';
import { createRandom } from '../../src/lib/random';
import { expertLimits, expertPoints, mostExpertPoints } from '../../src/scoring/expert-points';
import { abstained, exampleDetectors, exampleScorecard, failed, scored } from './example-scorecard';

function newcomer(id: string, changes: object): Detector<'account'> {
  return { ...exampleDetectors[0]!, meta: { ...exampleDetectors[0]!.meta, id, ...changes } };
}

const limits = new Map([
  ['first@1', 4],
  ['second@1', 5],
]);

test('limits are those of detectors that the scorecard does not know and that may add points', () => {
  const known = { ...exampleDetectors[0]!, meta: { ...exampleDetectors[0]!.meta, expertPoints: 5 } };
  const detectors = [
    known,
    newcomer('first', { expertPoints: 4 }),
    newcomer('modest', {}),
    newcomer('harmless', { expertPoints: 3, benign: true }),
  ];
  expect([...expertLimits(detectors, exampleScorecard)]).toEqual([['first@1', 4]]);
});

test('a detector of audiences adds nothing to an account', () => {
  const first = newcomer('first', { expertPoints: 4 });
  const ofAudiences = { ...first, meta: { ...first.meta, scope: 'audience' } } as unknown as Detector;
  expect([...expertLimits([ofAudiences], exampleScorecard)]).toEqual([]);
});

test.each([
  ['a suspicion of one half', scored('first', 0.5), 0],
  ['less', scored('first', 0.1), 0],
  ['three quarters', scored('first', 0.75), 2],
  ['all there is', scored('first', 1), 4],
  ['half the confidence', scored('first', 1, 0.5), 2],
  ['no confidence', scored('first', 1, 0), 0],
  ['an abstention', abstained('first'), 0],
  ['a failure', failed('first'), 0],
  ['a detector that is weighed', scored('lonely-account', 1), 0],
])('%s', (_what, signal, points) => {
  expect(expertPoints([signal], limits)).toEqual([points]);
});

test('together they are at most fifteen, each made smaller in proportion', () => {
  const many = new Map(['a', 'b', 'c', 'd', 'e'].map((id) => [`${id}@1`, 5]));
  const signals = ['a', 'b', 'c', 'd', 'e'].map((id, index) => scored(id, index === 4 ? 0.75 : 1));
  const points = expertPoints(signals, many);
  expect(points.reduce((sum, each) => sum + each, 0)).toBeCloseTo(mostExpertPoints, 12);
  expect(points[4]).toBeCloseTo(points[0]! / 2, 12);
  expect(expertPoints(signals.slice(0, 3), many)).toEqual([5, 5, 5]);
});

test('never for an account, never more than declared, whatever the readings', () => {
  const random = createRandom(8);
  for (let run = 0; run < 300; run++) {
    const signals = ['first', 'second', 'third'].map((id) => scored(id, random.uniform(), random.uniform()));
    const points = expertPoints(signals, limits);
    expect(points.every((each, index) => each >= 0 && each <= (limits.get(signals[index]!.detector) ?? 0))).toBe(true);
  }
});
