/** What may be weighed: only what was read in two labelled data sets, in accounts of both kinds. */
import type { Reading } from '../../src/scoring/readings';
import { pointsPerLogOdds } from '../../src/scoring/combine';
import { leastReadings, weighable, weighedDetectors } from '../../src/scoring/weighable';
import { exampleDetectors } from './example-scorecard';

const detectors = exampleDetectors.slice(0, 2).map((detector) => {
  return { ...detector, meta: { ...detector.meta, expertPoints: 4 } };
});
const refs = ['lonely-account@1', 'spam-words@1'];

/** `count` accounts of either kind; the second detector reads those for which it is told to. */
function rows(dataset: string, count: number, secondReads: (inauthentic: boolean) => boolean): Reading[] {
  return Array.from({ length: 2 * count }, (_, index): Reading => {
    const inauthentic = index % 2 === 1;
    const second = secondReads(inauthentic);
    return {
      ...{ dataset, subset: dataset, label: inauthentic ? 'bot' : 'genuine', inauthentic, declaredBot: false },
      suspicion: Float64Array.of(index < 4 ? 0.2 : 0.7, second ? (index < 4 ? 0.9 : 1) : NaN),
      confidence: Float64Array.of(1, second ? 0.5 : 0),
    };
  });
}

function unmoved(row: Reading): Reading {
  return { ...row, suspicion: Float64Array.of(row.suspicion[0]!, 0.5) };
}

const everybody = (): boolean => true;
const nobody = (): boolean => false;

test('what two data sets read is weighed, and the readings are left as they are', () => {
  const readings = { detectors: refs, rows: [...rows('a', 30, everybody), ...rows('b', 30, everybody)] };
  const result = weighable(readings, detectors);
  expect(result.readings).toBe(readings);
  expect(result.unweighed).toEqual([]);
});

test.each([
  ['in none', rows('b', 30, nobody), nobody],
  ['in one', rows('b', 30, nobody), everybody],
  ['of one kind in the second', rows('b', 30, (inauthentic) => inauthentic), everybody],
  ['always alike in the second', rows('b', 30, everybody).map(unmoved), everybody],
  ['hardly ever in the second', rows('b', leastReadings - 1, everybody), everybody],
])('what was read %s is not', (_what, second, inFirst) => {
  const third = rows('c', 30, nobody);
  const { readings, unweighed } = weighable(
    { detectors: refs, rows: [...rows('a', 30, inFirst), ...second, ...third] },
    detectors,
  );
  expect(unweighed).toEqual(['spam-words@1']);
  expect(readings.detectors).toEqual(['lonely-account@1']);
  expect(readings.rows.every(({ suspicion, confidence }) => suspicion.length === 1 && confidence[0] === 1)).toBe(true);
  expect(weighedDetectors(detectors, unweighed)).toEqual([detectors[0]]);
});

test('what it adds by judgement all the same is kept with the reading, so that an evaluation counts it', () => {
  const { readings } = weighable({ detectors: refs, rows: [...rows('a', 30, everybody), ...rows('b', 30, nobody)] }, [
    ...detectors,
  ]);
  expect(readings.rows[5]!.expertLogOdds).toBeCloseTo((4 * 0.5) / pointsPerLogOdds, 12);
  expect(readings.rows.at(-1)!.expertLogOdds).toBe(0);
});
