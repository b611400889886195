/** Runs of numbers: in a row on one stem, and neither years on a common name nor chance. */
import { createRandom } from '../../../src/lib/random';
import { type NumberRun, numberRuns } from '../../../src/lib/text/number-runs';

const options = { minimumSize: 8, believedBelow: Math.log(1e-4) };
const random = createRandom(1);
/** Years of birth on many names, and numbers at random. */
const people = Array.from({ length: 2_000 }, (_, index) => {
  const name = `name${'abcdefghij'[index % 10]!}${'klmnopqrst'[Math.floor(index / 10) % 10]!}`;
  return `${name}${random.chance(0.7) ? 1960 + random.integer(45) : random.integer(9_000) + 1_000}`;
});

const patternsOf = (runs: readonly NumberRun[]): string[] => runs.map(({ pattern }) => pattern);
const row = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `oakridge${String(from + index).padStart(4, '0')}`);

it('finds numbers in a row, among people', () => {
  const runs = numberRuns([...people, ...row(100, 60)], options);
  expect(patternsOf(runs)).toEqual(['oakridge01##']);
  expect(runs[0]!.places).toEqual(Array.from({ length: 60 }, (_, index) => 2_000 + index));
  expect(runs[0]!.expected).toBeLessThan(1);
});

it('finds a row that goes on over hundreds', () => {
  expect(patternsOf(numberRuns([...people, ...row(150, 200)], options))).toEqual(['oakridge0###']);
});

it('finds two rows on different stems, each follower once', () => {
  const other = row(500, 30).map((handle) => handle.replace('oakridge', 'elmside'));
  const runs = numberRuns([...people, ...row(100, 60), ...other], options);
  expect(patternsOf(runs)).toEqual(['oakridge01##', 'elmside05##']);
  const places = runs.flatMap((run) => run.places);
  expect(new Set(places).size).toBe(places.length);
});

it('takes years for what they are: many stems have them', () => {
  const years = Array.from({ length: 45 }, (_, index) => `mustafa${1960 + index}`);
  expect(numberRuns([...people, ...years], options)).toEqual([]);
});

it('takes numbers at random for what they are', () => {
  const numbers = Array.from({ length: 200 }, () => `mustafa${10_000_000 + random.integer(90_000_000)}`);
  expect(numberRuns([...people, ...numbers], options)).toEqual([]);
});

it('does not mind case and servers, and passes over who is not known', () => {
  const handles = row(100, 60).map((handle, index) => (index % 2 ? `${handle.toUpperCase()}.bsky.social` : handle));
  expect(patternsOf(numberRuns([null, ...people, null, ...handles], options))).toEqual(['oakridge01##']);
});

it('finds nothing in nobody', () => {
  expect(numberRuns([], options)).toEqual([]);
  expect(numberRuns([null, 'ada', '1234', 'ada7'], options)).toEqual([]);
});
