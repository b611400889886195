/** Follow times: told ones as they are, inferred ones near the truth and between their bounds, none where nothing is known. */
import { datedFollows } from '../../src/audit/dated-follows';
import { createRandom } from '../../src/lib/random';
import { median } from '../../src/lib/stats/robust-z';
import { day, rollOf, subjectOf } from './test-subject';

const end = 2000 * day;

function organic(seed: number, count: number): { followed: number; createdAt: number }[] {
  const random = createRandom(seed);
  const times = Array.from({ length: count }, () => random.uniform() * end).sort((one, other) => one - other);
  return times.map((followed) => ({
    followed,
    createdAt: followed - (random.chance(0.1) ? random.exponential(3) : 30 + random.uniform() * 2000) * day,
  }));
}

it('takes told times where nearly all are told, and leaves the others out', () => {
  const rows = Array.from({ length: 20 }, (_none, place) => ({ followedAt: place === 3 ? null : place, createdAt: 0 }));
  const dated = datedFollows(subjectOf(end, { roll: rollOf(rows) }));
  expect(dated).toMatchObject({ basis: 'claimed', datedCount: 19, resolutionDays: 0 });
  expect(dated.times[3]).toBeNaN();
});

it('infers times to within days, and says how exact they are', () => {
  const arrivals = organic(1, 5000);
  const dated = datedFollows(
    subjectOf(end, { roll: rollOf(arrivals.map(({ createdAt }) => ({ createdAt, firstSeenAt: end }))) }),
  );
  expect(dated.basis).toBe('inferred');
  const errors = arrivals.map(({ followed }, place) => Math.abs(dated.times[place]! - followed) / day);
  expect(median(errors.filter((error) => !Number.isNaN(error)))).toBeLessThan(2 * dated.resolutionDays);
  for (let place = 100; place < 5000; place += 1)
    expect(dated.times[place]!).toBeGreaterThanOrEqual(dated.times[place - 1]!);
});

it('knows better where earlier lists were read', () => {
  const arrivals = organic(2, 400);
  const lists = [500, 1000, 1500].map((list) => list * day);
  const seen = (followed: number): number => lists.find((list) => followed <= list) ?? end;
  const rows = arrivals.map(({ followed, createdAt }) => ({ createdAt, firstSeenAt: seen(followed) }));
  const told = subjectOf(end, { roll: rollOf(rows), listsReadAt: lists.map((list) => new Date(list * 1000)) });
  const { times } = datedFollows(told);
  arrivals.forEach(({ followed }, place) => {
    if (!Number.isNaN(times[place])) expect(seen(times[place]!)).toBe(seen(followed));
  });
});

it('knows nothing where neither times nor the order are known', () => {
  const list = { complete: true, badCount: 0, duplicateCount: 0, isOneList: false };
  const subject = subjectOf(end, { roll: rollOf(organic(1, 50)), list });
  expect(datedFollows(subject)).toMatchObject({ basis: null, datedCount: 0 });
  expect(datedFollows(subjectOf(end, {}))).toMatchObject({ basis: null, datedCount: 0 });
});
