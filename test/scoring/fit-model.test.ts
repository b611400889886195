/**
 * Weights: correlated signals are counted once, none is turned round, none is trusted beyond the cap.
 */
import { createRandom } from '../../src/lib/random';
import { defaultFitOptions } from '../../src/scoring/fit-options';
import { fitModel, rawLogOdds } from '../../src/scoring/fit-model';
import type { Reading, Readings } from '../../src/scoring/readings';

const options = { ...defaultFitOptions, setWeights: {} };

/** Readings whose suspicions are made from whether the account is inauthentic. */
function readings(
  seed: number,
  suspicions: (inauthentic: boolean, random: ReturnType<typeof createRandom>, dataset: string) => number[],
): Readings {
  const random = createRandom(seed);
  const rows = Array.from({ length: 1200 }, (_, index): Reading => {
    const inauthentic = index % 2 === 1;
    const dataset = index % 4 < 2 ? 'a' : 'b';
    const suspicion = Float64Array.from(suspicions(inauthentic, random, dataset));
    const confidence = suspicion.map((value) => (Number.isNaN(value) ? 0 : 1));
    const label = inauthentic ? 'bot' : 'genuine';
    return { dataset, subset: dataset, label, inauthentic, suspicion, confidence, declaredBot: false };
  });
  return { detectors: rows[0]!.suspicion.length === 1 ? ['one@1'] : ['one@1', 'two@1'], rows };
}

/** A suspicion that is higher for the inauthentic, in [0,1]. */
function telling(inauthentic: boolean, random: ReturnType<typeof createRandom>): number {
  return Math.min(1, Math.max(0, random.normal(inauthentic ? 0.6 : 0.4, 0.2)));
}

test('the same reading twice is worth no more than once', () => {
  const once = readings(3, (kind, random) => [telling(kind, random)]);
  const twice = {
    detectors: ['one@1', 'two@1'],
    rows: once.rows.map((row) => ({
      ...row,
      suspicion: Float64Array.of(row.suspicion[0]!, row.suspicion[0]!),
      confidence: Float64Array.of(1, 1),
    })),
  };
  const [single] = fitModel(once, options).measures;
  const double = fitModel(twice, options).measures;
  expect(double[0]!.coefficient).toBeCloseTo(double[1]!.coefficient, 6);
  expect(double[0]!.coefficient + double[1]!.coefficient).toBeLessThan(1.25 * single!.coefficient);
});

test('a detector that on balance points the other way is silenced, and it is said where', () => {
  const turned = readings(4, (kind, random, dataset) => [
    telling(kind, random),
    dataset === 'a' ? telling(!kind, random) : telling(kind, random) * 0.2 + 0.4 * random.uniform(),
  ]);
  const [right, wrong] = fitModel(turned, options).measures;
  expect(right!.coefficient).toBeGreaterThan(0.1);
  expect(wrong!).toMatchObject({ coefficient: 0, silencedBecause: 'points the other way in a' });
  expect(wrong!.separation.a).toBeLessThan(0.4);
  expect(wrong!.separation.b).toBeGreaterThan(0.5);
});

test('noise beside a good detector gets next to no weight', () => {
  const noisy = readings(5, (kind, random) => [telling(kind, random), random.uniform()]);
  const [good, noise] = fitModel(noisy, options).measures;
  expect(noise!.coefficient).toBeLessThan(good!.coefficient / 3);
});

test('a detector that nobody could be read by has no say', () => {
  const [, unread] = fitModel(
    readings(6, (kind, random) => [telling(kind, random), NaN]),
    options,
  ).measures;
  expect(unread).toMatchObject({
    coefficient: 0,
    silencedBecause: 'no account learned on had what it reads',
    separation: {},
  });
});

test('one reading adds no more than the cap, however telling', () => {
  const sure = readings(7, (kind) => [kind ? 1 : 0]);
  const model = fitModel(sure, { ...options, evidenceCap: 0.5 });
  const [measure] = model.measures;
  const contributions = measure!.bins.map(({ weightOfEvidence }) => measure!.coefficient * weightOfEvidence);
  expect(Math.max(...contributions.map(Math.abs))).toBeCloseTo(0.5, 9);
  expect(rawLogOdds(model, sure.rows[1]!) - model.intercept).toBeCloseTo(0.5, 9);
});
