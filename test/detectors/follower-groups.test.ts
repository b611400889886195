/** Groups of followers: how their share and the closeness of their creation become suspicion, and what evidence says. */
import {
  type FollowerGroup,
  type GroupOptions,
  type GroupReading,
  groupEvidence,
  readGroups,
} from '../../src/detectors/follower-groups';

const options: GroupOptions = { middleShare: 0.01, steepness: 2, uncorroborated: 0.6 };
const size = 1_000;
const dayMs = 86_400_000;
const spread = Array.from({ length: size }, (_, rank): Date | null => new Date(rank * dayMs));

const group = (from: number, count: number, expected = 0): FollowerGroup => ({
  members: Array.from({ length: count }, (_, index) => from + index),
  expected,
});
/** Every twentieth follower, from the first on. */
const scattered: FollowerGroup = { members: Array.from({ length: 50 }, (_, index) => index * 20), expected: 0 };

it('is half of what it can be at the middle share, and more beyond', () => {
  expect(readGroups([group(0, 10)], size, undefined, options).suspicion).toBeCloseTo(0.3, 12);
  expect(readGroups([group(0, 500)], size, undefined, options).suspicion).toBeGreaterThan(0.59);
  expect(readGroups([], size, undefined, options)).toMatchObject({ suspicion: 0, share: 0, largest: null });
});

it('counts only what chance does not explain', () => {
  expect(readGroups([group(0, 30, 20), group(50, 8, 9)], size, undefined, options).share).toBeCloseTo(0.01, 12);
});

it('is surer of groups that were created close together', () => {
  const close = readGroups([group(100, 50)], size, spread, options);
  const apart = readGroups([scattered], size, spread, options);
  expect(close.suspicion).toBeGreaterThan(1.5 * apart.suspicion);
  expect(close.created).toEqual({ days: 39, shareOfAll: 0.04 });
  expect(apart.created).toBeNull();
});

it('weighs the closeness of several groups by their size', () => {
  const { suspicion } = readGroups([group(100, 50), scattered], size, spread, options);
  const of = (...groups: FollowerGroup[]): number => readGroups(groups, size, spread, options).suspicion;
  expect(suspicion).toBeGreaterThan(
    of(scattered, { ...scattered, members: scattered.members.map((rank) => rank + 1) }),
  );
  expect(suspicion).toBeLessThan(of(group(100, 50), group(300, 50)));
});

it('never grows with what is not known of creation', () => {
  const known = readGroups([group(100, 50)], size, spread, options).suspicion;
  const few = spread.map((time, rank) => (rank >= 100 && rank < 115 ? null : time));
  const none = spread.map(() => null);
  for (const times of [few, none, undefined]) {
    expect(readGroups([group(100, 50)], size, times, options).suspicion).toBeLessThan(known);
  }
});

it('believes in no closeness of a handful', () => {
  const few: FollowerGroup = { members: [10, 300, 600, 640, 900], expected: 0 };
  expect(readGroups([few], size, spread, options).created).toBeNull();
});

it('has evidence on the largest group, the first of equally large ones', () => {
  const reading = readGroups([group(0, 20), group(100, 50), group(500, 50, 9.5)], size, spread, options);
  expect(groupEvidence(reading, { share: 0.001, groups: 1 }, ({ members }) => `from ${members[0]!}`)).toEqual([
    { kind: 'measure', message: 'share', observed: 0.1105, usual: [0, 0.001], unit: 'share' },
    { kind: 'measure', message: 'groups', observed: 3, usual: [0, 1], unit: 'count' },
    { kind: 'measure', message: 'largest', observed: 50, usual: [0, 0], unit: 'count' },
    { kind: 'excerpt', message: 'pattern', text: 'from 100' },
    { kind: 'measure', message: 'span', observed: 39, unit: 'days' },
    { kind: 'measure', message: 'spanShare', observed: 0.04, unit: 'share' },
  ]);
});

it('has evidence where there are no groups', () => {
  const reading: GroupReading = readGroups([], size, spread, options);
  expect(groupEvidence(reading, { share: 0.001, groups: 1 }, () => '')).toEqual([
    { kind: 'measure', message: 'share', observed: 0, usual: [0, 0.001], unit: 'share' },
  ]);
});
