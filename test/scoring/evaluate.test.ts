/**
 * Evaluation: each data set judged by what the others teach, at the reference prevalence.
 */
import { accountDetectors } from '../../src/detectors/registry';
import { sum } from '../../src/lib/stats/sum';
import { fitCalibrated, without } from '../../src/scoring/calibrate';
import { calibratedLogOdds, evaluate } from '../../src/scoring/evaluate';
import { defaultFitOptions } from '../../src/scoring/fit-options';
import { readProfiles } from '../../src/scoring/readings';
import { labelledProfiles } from './labelled-data';

const options = { ...defaultFitOptions, setWeights: {} };
const readings = readProfiles(labelledProfiles(1), accountDetectors);

test('a data set left out has no part in the weights it is judged by', () => {
  const rows = readings.rows.map((row) => (row.dataset === 'set-c' ? { ...row, inauthentic: !row.inauthentic } : row));
  const honest = evaluate(readings, options).sets.find(({ dataset }) => dataset === 'set-c')!;
  const turned = evaluate({ ...readings, rows }, options).sets.find(({ dataset }) => dataset === 'set-c')!;
  expect(turned.rocAuc).toBeCloseTo(1 - honest.rocAuc, 12);
});

test('labels without meaning are told apart no better than by chance', () => {
  const rows = readings.rows.map((row, index) => ({ ...row, inauthentic: index % 4 < 2 }));
  for (const { rocAuc, rates } of evaluate({ ...readings, rows }, options).sets) {
    expect(Math.abs(rocAuc - 0.5)).toBeLessThan(0.12);
    expect(rates.sensitivity).toBeLessThan(0.05);
  }
});

test('figures are weighed to the reference prevalence, data sets by their trust', () => {
  const { reliability } = evaluate(readings, { ...options, setWeights: { 'set-a': 0.5 } });
  expect(sum(reliability.map(({ weight }) => weight))).toBeCloseTo(2.5, 9);
  const filled = reliability.filter(({ weight }) => weight > 0);
  expect(sum(filled.map(({ weight, observed }) => weight * observed))).toBeCloseTo(2.5 * 0.15, 9);
});

test('a stricter cut flags fewer, and declared bots are not flagged', () => {
  const flagged = (cut: number, declaredBot: boolean) => {
    const rows = readings.rows.map((row) => ({ ...row, declaredBot }));
    return sum(evaluate({ ...readings, rows }, { ...options, cut }).sets.map(({ rates }) => rates.sensitivity));
  };
  expect(flagged(0.9, false)).toBeLessThan(flagged(0.3, false));
  expect(flagged(0.3, true)).toBe(0);
});

test('a data set of one class is learned from by nobody and judged by nobody', () => {
  const rows = readings.rows.filter((row) => row.dataset !== 'set-b' || row.inauthentic);
  const names = evaluate({ ...readings, rows }, options).sets.map(({ dataset }) => dataset);
  expect(names).toEqual(['set-a', 'set-c']);
});

test('prevalence moves every log-odds alike', () => {
  const calibrated = fitCalibrated({ ...readings, rows: without(readings.rows, 'set-a') }, options);
  const [row] = readings.rows;
  const shift = calibratedLogOdds(calibrated, row!, 0.5) - calibratedLogOdds(calibrated, row!, 0.15);
  expect(shift).toBeCloseTo(Math.log(0.85 / 0.15), 12);
});

test('points by judgement move a forecast as they move a score', () => {
  const calibrated = fitCalibrated({ ...readings, rows: without(readings.rows, 'set-a') }, options);
  const [row] = readings.rows;
  const judged = { ...row!, expertLogOdds: 0.7 };
  const shift = calibratedLogOdds(calibrated, judged, 0.15) - calibratedLogOdds(calibrated, row!, 0.15);
  expect(shift).toBeCloseTo(0.7, 12);
});
