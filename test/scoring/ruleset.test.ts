/**
 * The name of the rules: the same for the same rules however they are written down, another for any other.
 */
import { detectorsDigest, rulesetId } from '../../src/scoring/ruleset';
import { exampleDetectors, exampleScorecard } from './example-scorecard';

const ruleset = rulesetId(exampleScorecard, exampleDetectors);

test('it does not depend on the order of keys or of detectors', () => {
  const turned = Object.fromEntries(Object.entries(exampleScorecard).reverse()) as unknown as typeof exampleScorecard;
  expect(rulesetId(turned, [...exampleDetectors].reverse())).toBe(ruleset);
  expect(ruleset).toMatch(/^[0-9a-f]{16}$/);
});

test('points that nobody has weighed are part of the rules; where there are none, nothing changes', () => {
  const newcomer = { ...exampleDetectors[0]!, meta: { ...exampleDetectors[0]!.meta, id: 'newcomer' } };
  const judged = (expertPoints: number) =>
    rulesetId(exampleScorecard, [...exampleDetectors, { ...newcomer, meta: { ...newcomer.meta, expertPoints } }]);
  expect(judged(0)).toBe(rulesetId(exampleScorecard, [...exampleDetectors, newcomer]));
  expect(judged(2)).not.toBe(judged(0));
  expect(judged(3)).not.toBe(judged(2));
});

test('a weight, an option or a version makes another ruleset', () => {
  const [first, ...others] = exampleDetectors;
  expect(rulesetId({ ...exampleScorecard, intercept: -1.71 }, exampleDetectors)).not.toBe(ruleset);
  expect(rulesetId(exampleScorecard, [{ ...first!, options: { middle: 3 } }, ...others])).not.toBe(ruleset);
  const raised = { ...first!, meta: { ...first!.meta, version: 2 } };
  expect(detectorsDigest([raised, ...others])).not.toBe(detectorsDigest(exampleDetectors));
});
