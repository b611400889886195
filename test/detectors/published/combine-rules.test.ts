/** Combining rules: points and criteria, and what is said where some of them could not be asked. */
import { byCriteria, byPoints } from '../../../src/detectors/published/combine-rules';
import { type Outcome, defineRule } from '../../../src/detectors/published/rule-set';

const rules = ['a', 'b', 'c'].map((name) => defineRule({ name, text: name, requires: [], ask: () => null }));

describe('points', () => {
  const judge = byPoints(rules, {
    points: { a: [1, -1], b: [2, -2], c: [1, 0] },
    word: (balance) => (balance > 0 ? 'good' : balance < -2 ? 'bad' : 'fair'),
    best: 'good',
    decisive: ['a'],
  });
  const decides = 'What decides could not be asked: rule a.';

  it.each<[outcomes: Outcome[], verdict: string | null, leaning: string, because: string | null]>([
    [[true, false, true], 'fair', 'fair', null],
    [[true, true, false], 'good', 'good', null],
    [[false, false, false], 'bad', 'bad', null],
    // −3, and −2 with c in its favour: no longer bad.
    [[false, false, null], 'fair', 'bad', null],
    // −1, which b might turn to 1.
    [
      [false, null, false],
      null,
      'fair',
      'What could be asked comes to −1; the rules that could not be asked might still make it good.',
    ],
    [[null, true, null], null, 'good', decides],
    [[null, null, null], null, 'fair', 'None of its rules could be asked.'],
  ])('%p', (outcomes, verdict, leaning, because) => {
    expect(judge(outcomes)).toEqual({ verdict, leaning, because });
  });
});

describe('criteria', () => {
  const judge = byCriteria(rules, {
    steps: [
      { word: 'bad', anyOf: ['b'] },
      { word: 'fair', anyOf: ['a', 'c'] },
    ],
    otherwise: 'good',
    decisive: ['a', 'b'],
  });

  it.each<[outcomes: Outcome[], verdict: string | null, leaning: string, because: string | null]>([
    [[true, true, true], 'bad', 'bad', null],
    [[null, null, true], 'fair', 'fair', null],
    [[false, false, null], 'good', 'good', null],
    [[null, false, false], null, 'good', 'What decides could not be asked: rule a.'],
    [[null, null, false], null, 'good', 'What decides could not be asked: rules a, b.'],
  ])('%p', (outcomes, verdict, leaning, because) => {
    expect(judge(outcomes)).toEqual({ verdict, leaning, because });
  });

  it('refuses to speak of a rule that there is not', () => {
    const options = { steps: [{ word: 'bad', anyOf: ['d'] }], otherwise: 'good', decisive: [] };
    expect(() => byCriteria(rules, options)).toThrow('no rule is called d');
  });
});
