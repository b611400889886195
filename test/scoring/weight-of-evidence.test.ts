/**
 * Bins and their evidence: by hand, shrunk, never falling, each data set counted once.
 */
import type { Reading } from '../../src/scoring/readings';
import { type BinOptions, weighBins } from '../../src/scoring/weight-of-evidence';

const options: BinOptions = {
  fineBins: 20,
  maximumBins: 8,
  minimumBinShare: 0.02,
  priorCases: 0,
  referencePrevalence: 0.5,
};

/** `counts`: how many readings of each suspicion. */
function readings(counts: Record<string, number>, inauthentic: boolean, dataset = 'a'): Reading[] {
  return Object.entries(counts).flatMap(([suspicion, count]) =>
    Array.from({ length: count }, () => ({
      dataset,
      subset: dataset,
      label: inauthentic ? ('bot' as const) : ('genuine' as const),
      inauthentic,
      suspicion: Float64Array.of(Number(suspicion)),
      confidence: Float64Array.of(1),
      declaredBot: false,
    })),
  );
}

const plain = [...readings({ 0: 80, 0.5: 20 }, false), ...readings({ 0: 20, 0.5: 80 }, true)];

test('the evidence of a bin is the log of how much likelier it is for the inauthentic', () => {
  const bins = weighBins(plain, 0, {}, options);
  expect(bins.map(({ from }) => from)).toEqual([0, 0.5]);
  expect(bins[0]!.weightOfEvidence).toBeCloseTo(Math.log(0.2 / 0.8), 12);
  expect(bins[1]!.weightOfEvidence).toBeCloseTo(Math.log(0.8 / 0.2), 12);
  expect(bins[1]).toMatchObject({ authenticShare: 0.2, inauthenticShare: 0.8 });
});

test('prior cases draw it toward nothing', () => {
  const [low, high] = weighBins(plain, 0, {}, { ...options, priorCases: 1000 });
  expect(high!.weightOfEvidence).toBeCloseTo(Math.log(0.65 / 0.35), 12);
  expect(low!.weightOfEvidence).toBeCloseTo(-Math.log(0.65 / 0.35), 12);
});

test.each([0.01, 0.15, 0.5, 0.9])('the average account where %d are inauthentic has no evidence', (prevalence) => {
  const rows = [...readings({ 0: 70, 0.3: 20, 0.8: 10 }, false), ...readings({ 0: 30, 0.3: 30, 0.8: 40 }, true)];
  const bins = weighBins(rows, 0, {}, { ...options, referencePrevalence: prevalence });
  const average = bins.reduce((total, { authenticShare, inauthenticShare, weightOfEvidence }) => {
    return total + ((1 - prevalence) * authenticShare + prevalence * inauthenticShare) * weightOfEvidence;
  }, 0);
  expect(average).toBeCloseTo(0, 12);
  // Only where nought lies has moved: what one reading is worth beside another has not.
  expect(bins[2]!.weightOfEvidence - bins[0]!.weightOfEvidence).toBeCloseTo(Math.log(4 / 1 / (3 / 7)), 12);
});

test('a large data set does not outvote a small one, and a set of one class says nothing', () => {
  const large = [...readings({ 0: 800, 0.5: 200 }, false), ...readings({ 0: 200, 0.5: 800 }, true)];
  const small = [...readings({ 0: 5, 0.5: 5 }, false, 'b'), ...readings({ 0: 5, 0.5: 5 }, true, 'b')];
  const lone = readings({ 0.5: 5000 }, true, 'c');
  const [, high] = weighBins([...large, ...small, ...lone], 0, {}, options);
  expect(high!.weightOfEvidence).toBeCloseTo(Math.log(0.65 / 0.35), 12);
  const [, distrusted] = weighBins([...large, ...small], 0, { b: 0 }, options);
  expect(distrusted!.weightOfEvidence).toBeCloseTo(Math.log(4), 12);
});

test('it never falls as suspicion rises: a detector upside down has one bin that says nothing', () => {
  const inverted = plain.map((row) => ({ ...row, inauthentic: !row.inauthentic }));
  const bins = weighBins(inverted, 0, {}, options);
  expect(bins).toHaveLength(1);
  expect(bins[0]!.weightOfEvidence).toBeCloseTo(0, 12);
});

test('no more bins than allowed, and none that holds next to nothing', () => {
  const many = Array.from({ length: 400 }, (_, index) => {
    const suspicion = (index % 100) / 100;
    return readings({ [suspicion]: 1 }, index % 400 < 100 + suspicion * 200)[0]!;
  });
  const bins = weighBins(many, 0, {}, { ...options, maximumBins: 3 });
  expect(bins.length).toBeLessThanOrEqual(3);
  expect(bins.length).toBeGreaterThan(1);
  for (const { authenticShare, inauthenticShare } of bins) {
    expect(authenticShare + inauthenticShare).toBeGreaterThan(0.04);
  }
});

test('who was not read is not counted; nobody read gives one silent bin', () => {
  const unread = readings({ 0: 50 }, true).map((row) => ({ ...row, suspicion: Float64Array.of(NaN) }));
  expect(weighBins([...plain, ...unread], 0, {}, options)).toEqual(weighBins(plain, 0, {}, options));
  expect(weighBins(unread, 0, {}, options)).toEqual([
    { from: 0, authenticShare: 0, inauthenticShare: 0, weightOfEvidence: 0 },
  ]);
});
