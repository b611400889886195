/** Survival curves against published and independently computed values, with late entries, and the intervals' coverage. */
import { createRandom } from '../../../src/lib/random';
import { kaplanMeier, type Lifetimes } from '../../../src/lib/stats/kaplan-meier';

interface Life {
  readonly entry?: number;
  readonly exit: number;
  readonly ended: boolean;
}

function lifetimes(lives: readonly Life[]): Lifetimes {
  return {
    entry: Float64Array.from(lives, ({ entry }) => entry ?? 0),
    exit: Float64Array.from(lives, ({ exit }) => exit),
    isEvent: Uint8Array.from(lives, ({ ended }) => Number(ended)),
  };
}

/** Weeks of remission under 6-MP (Freireich et al., Blood 1963); a plus: still in remission. */
const freireich = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'.split(' ').map((word) => ({
  exit: parseInt(word, 10),
  ended: !word.endsWith('+'),
}));

it('gives the textbook curve of the leukaemia trial, to 1e-9', () => {
  const { steps } = kaplanMeier(lifetimes(freireich));
  const shares = [18 / 21, 16 / 17, 14 / 15, 11 / 12, 10 / 11, 6 / 7, 5 / 6];
  let survival = 1;
  const expected = shares.map((share) => (survival *= share));
  expect(steps.map(({ time }) => time)).toEqual([6, 7, 10, 13, 16, 22, 23]);
  expect(steps.map(({ atRisk }) => atRisk)).toEqual([21, 17, 15, 12, 11, 7, 6]);
  expect(steps.map(({ events }) => events)).toEqual([3, 1, 1, 1, 1, 1, 1]);
  steps.forEach((step, place) => {
    expect(Math.abs(step.survival - expected[place]!)).toBeLessThan(1e-9);
  });
  // As printed in textbooks, such as Collett or Klein and Moeschberger.
  expect(steps.map((step) => step.survival.toFixed(4))).toEqual(
    '0.8571 0.8067 0.7529 0.6902 0.6275 0.5378 0.4482'.split(' '),
  );
  expect(steps.map((step) => step.standardError.toFixed(4))).toEqual(
    '0.0764 0.0869 0.0963 0.1068 0.1141 0.1282 0.1346'.split(' '),
  );
});

it('gives the log-log intervals that another program gives, to 1e-9', () => {
  const { steps } = kaplanMeier(lifetimes(freireich));
  const bounds = [
    [0.6197179552659838, 0.951551747646997],
    [0.5631465646222333, 0.9228090192028804],
    [0.5031995107999564, 0.8893618351692655],
    [0.43161022248618397, 0.8490659633494507],
    [0.36751085598750205, 0.8049121894718412],
    [0.26777893676713505, 0.7467907176353944],
    [0.18805200595923235, 0.6801426284952414],
  ] as const;
  bounds.forEach(([low, high], place) => {
    expect(Math.abs(steps[place]!.low - low)).toBeLessThan(1e-9);
    expect(Math.abs(steps[place]!.high - high)).toBeLessThan(1e-9);
  });
});

it('reads the curve between its steps, before the first and after all have ended', () => {
  const curve = kaplanMeier(lifetimes([2, 2, 5].map((exit) => ({ exit, ended: true }))));
  expect(curve.at(1)).toMatchObject({ survival: 1, atRisk: 3, events: 0, high: 1 });
  expect(curve.at(1).low).toBeCloseTo(0.025 ** (1 / 3), 12);
  expect(curve.at(2)).toMatchObject({ survival: 1 / 3, events: 2 });
  expect(curve.at(3)).toMatchObject({ survival: 1 / 3, events: 0, atRisk: 1 });
  expect(curve.at(5)).toMatchObject({ survival: 0, low: 0 });
});

it('does not count those who enter late among those who were watched before', () => {
  const lives = [
    { exit: 2, ended: true },
    { exit: 6, ended: true },
    { entry: 3, exit: 4, ended: true },
    { entry: 3, exit: 9, ended: false },
  ];
  const { steps } = kaplanMeier(lifetimes(lives));
  expect(steps.map(({ atRisk }) => atRisk)).toEqual([2, 3, 2]);
  expect(steps.map(({ survival }) => survival)).toEqual([1 / 2, (1 / 2) * (2 / 3), (1 / 2) * (2 / 3) * (1 / 2)]);
  const late = kaplanMeier(lifetimes(lives), { after: 3 });
  expect(late.steps.map(({ survival }) => survival)).toEqual([2 / 3, 1 / 3]);
});

it('covers the true share in 95 of 100 intervals, entries late and ends unseen', () => {
  let covered = 0;
  const rounds = 1000;
  for (let seed = 1; seed <= rounds; seed += 1) {
    const random = createRandom(seed);
    const lives: Life[] = [];
    while (lives.length < 120) {
      const [entry, end, lost] = [random.uniform() * 20, random.exponential(60), 20 + random.uniform() * 60];
      if (end > entry) lives.push({ entry, exit: Math.min(end, lost), ended: end <= lost });
    }
    const { low, high } = kaplanMeier(lifetimes(lives), { after: 10 }).at(40);
    if (low <= Math.exp(-30 / 60) && Math.exp(-30 / 60) <= high) covered += 1;
  }
  expect(covered / rounds).toBeGreaterThan(0.93);
  expect(covered / rounds).toBeLessThan(0.97);
});
