/**
 * How labelled accounts score by a model that never saw them, in bins.
 */
import { fitCalibrated, without } from '../../src/scoring/calibrate';
import { calibratedLogOdds } from '../../src/scoring/evaluate';
import { defaultFitOptions } from '../../src/scoring/fit-options';
import { heldOutScores, scoreBin, scoreBins } from '../../src/scoring/held-out-scores';
import type { Reading } from '../../src/scoring/readings';
import { createRandom } from '../../src/lib/random';

test('bins are of one width, and open at the ends', () => {
  expect([-9, -2.01, -2, -1.51, -1.5, 0, 0.99, 1, 9].map(scoreBin)).toEqual([0, 0, 1, 1, 2, 5, 6, 7, 7]);
  expect(scoreBins.count).toBe(8);
});

test('each data set is counted as a model without it sees it; declared bots and a few accounts are left out', () => {
  const random = createRandom(2);
  const reading = (dataset: string, inauthentic: boolean, more: Partial<Reading> = {}): Reading => ({
    dataset,
    subset: inauthentic ? 'vendor' : 'people',
    label: inauthentic ? 'fake_follower' : 'genuine',
    inauthentic,
    suspicion: Float64Array.of(Math.min(1, Math.max(0, (inauthentic ? 0.7 : 0.3) + 0.2 * random.normal()))),
    confidence: Float64Array.of(1),
    declaredBot: false,
    ...more,
  });
  const rows = ['one', 'two', 'three'].flatMap((dataset) =>
    Array.from({ length: 200 }, (_, index) => reading(dataset, index % 2 === 0)),
  );
  const few = Array.from({ length: 29 }, () => reading('one', false, { subset: 'few' }));
  const declared = Array.from({ length: 40 }, () => reading('two', false, { declaredBot: true }));
  const readings = { detectors: ['some@1'], rows: [...rows, ...few, ...declared] };
  const spreads = heldOutScores(readings, defaultFitOptions);
  expect(spreads.map(({ dataset, subset }) => `${dataset} ${subset}`)).toEqual(
    ['one', 'three', 'two'].flatMap((dataset) => [`${dataset} people`, `${dataset} vendor`]),
  );
  const model = fitCalibrated({ ...readings, rows: without(readings.rows, 'two') }, defaultFitOptions);
  const counts = Array<number>(scoreBins.count).fill(0);
  for (const row of rows.filter(({ dataset, inauthentic }) => dataset === 'two' && inauthentic)) {
    counts[scoreBin(calibratedLogOdds(model, row, defaultFitOptions.referencePrevalence))]!++;
  }
  expect(spreads.find(({ dataset, label }) => dataset === 'two' && label === 'fake_follower')!.counts).toEqual(counts);
});
