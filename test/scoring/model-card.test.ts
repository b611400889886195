/**
 * The model card: a whole small one as it reads, and what it must say whatever the figures are.
 */
import type { Detector } from '../../src/detectors/detector';
import { detectors } from '../../src/detectors/registry';
import { modelCard, modelCardName } from '../../src/scoring/model-card';
import { committedScorecards } from '../../src/scoring/retained-scorecards';
import { scorecardRef } from '../../src/scoring/scorecard';
import { evaluatedScorecard, exampleEvaluation } from './example-evaluation';
import { exampleDetectors, exampleScorecard } from './example-scorecard';

const newcomer = {
  ...exampleDetectors[0]!,
  meta: { ...exampleDetectors[0]!.meta, id: 'newcomer', cost: 'timeline' as const, expertPoints: 4 },
};
const card = modelCard(evaluatedScorecard, [...exampleDetectors, newcomer]);

/** Lines below a heading, up to the next one. */
function section(heading: string, of = card): string[] {
  const lines = of.split('\n');
  const start = lines.findIndex((line) => line.replace(/^#+ /, '') === heading);
  const end = lines.findIndex((line, index) => index > start && line.startsWith('#'));
  expect(start).toBeGreaterThanOrEqual(0);
  return lines.slice(start + 1, end < 0 ? undefined : end);
}

function firstCells(lines: readonly string[]): string[] {
  return lines.filter((line) => line.startsWith('| ')).map((line) => line.split(/(?<!\\)\|/)[1]!.trim());
}

test('it reads as it did', () => {
  expect(card).toMatchSnapshot();
  expect(modelCardName(evaluatedScorecard)).toBe('example-4.md');
});

test('it has the sections of a model card, in their order', () => {
  expect(card.match(/^## .*/gm)).toEqual([
    '## Model details',
    '## Intended use',
    '## Factors',
    '## Metrics',
    '## Evaluation data',
    '## Training data',
    '## Quantitative analyses',
    '## Ethical considerations',
    '## Caveats and recommendations',
  ]);
});

test('who is wronged most often stands first, what is missed most often too', () => {
  const wronged = section('Who is wronged most often');
  expect(firstCells(wronged).slice(2)).toEqual([
    'subset `people \\| of \\| a town`',
    'subset `shy`',
    'volunteers of The Fake Project',
  ]);
  expect(wronged.join('\n')).toMatch(/about 1 in 8 /);
  expect(firstCells(section('What is missed most often')).slice(2)).toEqual([
    'subset `hard`',
    'followers that the authors ordered from FastFollowerz',
  ]);
});

test('a field whose want raises suspicion is called too much', () => {
  expect(section('When a field is not known').join('\n')).toMatch(/most seen is 0\.0312, which is \*\*too much\*\*/);
  const harmless = { ...exampleEvaluation, blanking: exampleEvaluation.blanking.slice(0, 2) };
  const text = modelCard({ ...evaluatedScorecard, evaluation: harmless }, exampleDetectors);
  expect(section('When a field is not known', text).join('\n')).not.toMatch(/too much/);
});

test('detectors that no data weighed are told apart from those without a say', () => {
  expect(section('Detectors that this scorecard does not know').join('\n')).toContain('`newcomer@1`: at most 4 points');
  expect(section('Measures without a say').join('\n')).toContain('`quiet-account@1`: adds nothing');
  expect(section('Caveats and recommendations').join('\n')).toContain('`newcomer@1`');
});

test('names that somebody else chose are no markup', () => {
  const [first, ...others] = exampleEvaluation.sets;
  const evaluation = { ...exampleEvaluation, sets: [{ ...first!, dataset: '`</td><script>`\n# x' }, ...others] };
  const text = modelCard({ ...evaluatedScorecard, evaluation }, exampleDetectors);
  expect(text).toContain('` </td><script> # x`');
  expect(text).not.toMatch(/^# x/m);
});

test('without an evaluation it says so and claims nothing', () => {
  const text = modelCard(exampleScorecard, exampleDetectors);
  expect(section('Evaluation data', text).join('\n')).toMatch(/No evaluation was kept/);
  expect(text).not.toMatch(/Who is wronged|reliability\.svg|NaN|undefined/);
});

test('it accuses nobody, and the same scorecard makes the same card', () => {
  expect(card).not.toMatch(/\bbought\b|\bfraud|\bcheat|\bguilty\b|NaN|undefined|Infinity/i);
  expect(modelCard(evaluatedScorecard, [...exampleDetectors, newcomer])).toBe(card);
});

test.each(committedScorecards().map((scorecard) => [scorecardRef(scorecard), scorecard] as const))(
  'the committed %s has one',
  (ref, scorecard) => {
    const text = modelCard(scorecard, detectors);
    expect(text).toContain(`# Model card: \`${ref}\``);
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  },
);

test('it leaves detectors of audiences alone: no scorecard weighs them', () => {
  const ofAudiences = { ...newcomer, meta: { ...newcomer.meta, scope: 'audience' } } as unknown as Detector;
  expect(modelCard(evaluatedScorecard, [...exampleDetectors, ofAudiences])).toBe(
    modelCard(evaluatedScorecard, exampleDetectors),
  );
});
