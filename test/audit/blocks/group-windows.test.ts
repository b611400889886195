/** Windows of one arrival: those that share their ranks, and those that follow one another closely. */
import { type SeenWindow, groupWindows } from '../../../src/audit/blocks/group-windows';

function windowOf(from: number, to: number, createdFrom: number, count = to - from): SeenWindow {
  return { from, to, createdFrom, createdTo: createdFrom + 10, count, expected: 0, score: 50, isByProfiles: false };
}

const ranks = (windows: readonly SeenWindow[]): number[][] => groupWindows(windows).map(({ from, to }) => [from, to]);

it('puts batches together that come in the same ranks, in the order of creation', () => {
  const [group, ...others] = groupWindows([windowOf(100, 300, 50), windowOf(110, 290, 20), windowOf(105, 295, 90)]);
  expect(others).toEqual([]);
  expect(group).toMatchObject({ from: 100, to: 300 });
  expect(group!.windows.map(({ createdFrom }) => createdFrom)).toEqual([20, 50, 90]);
});

it('puts batches together that are delivered one after the other', () => {
  expect(ranks([windowOf(100, 200, 50), windowOf(210, 310, 70)])).toEqual([[100, 310]]);
});

it('keeps apart what lies apart, and a short arrival within a long one', () => {
  expect(ranks([windowOf(100, 200, 50), windowOf(400, 500, 50)])).toEqual([
    [100, 200],
    [400, 500],
  ]);
  expect(ranks([windowOf(0, 4_000, 50), windowOf(1_000, 1_100, 70)])).toEqual([
    [0, 4_000],
    [1_000, 1_100],
  ]);
});

it('does not let a few stragglers bridge two arrivals', () => {
  const stragglers = windowOf(120, 520, 70, 12);
  expect(ranks([windowOf(100, 300, 50), windowOf(400, 600, 50), stragglers])).toEqual([
    [100, 300],
    [120, 520],
    [400, 600],
  ]);
});

it('gives the same groups whatever the order of the windows', () => {
  const windows = [windowOf(100, 300, 50), windowOf(400, 600, 50), windowOf(120, 520, 70, 12), windowOf(90, 310, 10)];
  expect(ranks([...windows].reverse())).toEqual(ranks(windows));
});
