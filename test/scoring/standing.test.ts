/** How a detector stands with a scorecard: weighed, silenced, benign, or not known to it. */
import { standingWith } from '../../src/scoring/standing';
import { exampleDetectors, exampleScorecard } from './example-scorecard';

const [lonely, , quiet, declared] = exampleDetectors;
const measured = [
  { dataset: 'old', rocAuc: 0.9 },
  { dataset: 'new', rocAuc: 0.7 },
];
const withPoints = (detector: NonNullable<typeof lonely>, changes: object = {}) => {
  return { ...detector, meta: { ...detector.meta, expertPoints: 3, ...changes } };
};

test.each([
  ['one with a weight', lonely!, { fitted: true, expertPoints: 0, measured }],
  ['its own judgement counts no more', withPoints(lonely!), { fitted: true, expertPoints: 0, measured }],
  ['one that is given no say', withPoints(quiet!), { fitted: false, expertPoints: 0, measured }],
  ['a benign one', declared!, { fitted: false, expertPoints: 0, measured: [] }],
  ['a newcomer', withPoints(lonely!, { id: 'newcomer' }), { fitted: false, expertPoints: 3, measured: [] }],
  ['another version', withPoints(lonely!, { version: 2 }), { fitted: false, expertPoints: 3, measured: [] }],
])('%s', (_what, detector, standing) => {
  expect(standingWith(exampleScorecard, detector)).toEqual(standing);
});
