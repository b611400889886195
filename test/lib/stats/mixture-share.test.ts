/**
 * Shares from how scores are spread: exact mixtures, what chance does, and whether leaving out foretells transfer.
 */
import { type Random, createRandom } from '../../../src/lib/random';
import { type LabelledSpread, mixtureShare } from '../../../src/lib/stats/mixture-share';

const people: LabelledSpread = { counts: [600, 250, 100, 40, 10, 0], positive: false };
const quiet: LabelledSpread = { counts: [300, 300, 250, 100, 50, 0], positive: false };
const sold: LabelledSpread = { counts: [0, 10, 20, 170, 500, 300], positive: true };
const otherSold: LabelledSpread = { counts: [0, 20, 80, 300, 400, 200], positive: true };
const labelled = [people, quiet, sold, otherSold];

function mix(parts: readonly (readonly [LabelledSpread, number])[]): number[] {
  return people.counts.map((_, bin) =>
    parts.reduce((total, [spread, part]) => total + (part * spread.counts[bin]!) / 1000, 0),
  );
}

function estimate(shares: readonly number[], sampleSize = 1e6, spreads = labelled) {
  return mixtureShare({ shares, sampleSize }, spreads, { random: createRandom(1) });
}

test.each([0, 0.1, 0.5, 1])('a mixture of labelled populations with a share of %d is found', (share) => {
  const { point, low, high, parts } = estimate(
    mix([
      [people, 0.6 * (1 - share)],
      [quiet, 0.4 * (1 - share)],
      [sold, share],
    ]),
  );
  expect(Math.abs(point - share)).toBeLessThan(0.02);
  expect(low).toBeLessThanOrEqual(share);
  expect(high).toBeGreaterThanOrEqual(share - 1e-9);
  expect(parts.reduce((total, part) => total + part, 0)).toBeCloseTo(1, 9);
});

test('it does not hang on what the labelled are: more of the quiet does not make more of the sold', () => {
  const some = estimate(
    mix([
      [people, 0.8],
      [sold, 0.2],
    ]),
  ).point;
  const other = estimate(
    mix([
      [quiet, 0.8],
      [sold, 0.2],
    ]),
  ).point;
  expect(Math.abs(some - other)).toBeLessThan(0.02);
});

test('a small sample is told to be uncertain, by as much as estimates of redrawn samples differ', () => {
  const random = createRandom(8);
  const shares = mix([
    [people, 0.75],
    [sold, 0.25],
  ]);
  const drawn = Array.from({ length: 60 }, () => estimate(redraw(shares, 200, random), 200).point);
  const mean = drawn.reduce((total, each) => total + each, 0) / drawn.length;
  const spread = Math.sqrt(drawn.reduce((total, each) => total + (each - mean) ** 2, 0) / drawn.length);
  const { samplingError } = estimate(shares, 200);
  expect(samplingError / spread).toBeGreaterThan(0.6);
  expect(samplingError / spread).toBeLessThan(1.6);
  expect(estimate(shares, 200_000).samplingError).toBeLessThan(0.1 * samplingError);
});

test('intervals hold the share of people and vendors that are not among the labelled', () => {
  const random = createRandom(21);
  const runs = 50;
  let held = 0;
  for (let run = 0; run < runs; run++) {
    const kinds = [
      ...Array.from({ length: 6 }, () => population(random, false)),
      ...Array.from({ length: 3 }, () => population(random, true)),
    ];
    const share = 0.4 * random.uniform();
    const unseen = mix([
      [population(random, false), 1 - share],
      [population(random, true), share],
    ]);
    const { low, high } = estimate(redraw(unseen, 1000, random), 1000, kinds);
    if (low <= share && share <= high) held++;
  }
  expect(held / runs).toBeGreaterThanOrEqual(0.88);
});

test('a kind labelled once has a transfer error too, and without one of either kind there is no share', () => {
  const shares = mix([
    [people, 0.7],
    [sold, 0.3],
  ]);
  expect(estimate(shares, 1e6, [people, quiet, sold]).transferError).toBeGreaterThan(0.01);
  expect(() => estimate(shares, 1e6, [people, quiet])).toThrow(RangeError);
  expect(() => estimate(shares, 1e6, [people, { counts: [0, 0, 0, 0, 0, 0], positive: true }])).toThrow(RangeError);
});

/** A thousand accounts whose scores are about normal, around a middle of its population's own. */
function population(random: Random, positive: boolean): LabelledSpread {
  const middle = (positive ? 4.2 : 0.8) + 0.4 * random.normal();
  const counts = [0, 0, 0, 0, 0, 0];
  for (let account = 0; account < 1000; account++) {
    counts[Math.max(0, Math.min(5, Math.floor(middle + random.normal())))]!++;
  }
  return { counts, positive };
}

function redraw(shares: readonly number[], size: number, random: Random): number[] {
  const counts = shares.map(() => 0);
  for (let each = 0; each < size; each++) {
    let left = random.uniform();
    const bin = shares.findIndex((share) => (left -= share) < 0);
    counts[bin < 0 ? shares.length - 1 : bin]!++;
  }
  return counts.map((count) => count / size);
}
