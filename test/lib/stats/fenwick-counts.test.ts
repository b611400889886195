/** Sums up to a place, against counting them. */
import { createRandom } from '../../../src/lib/random';
import { FenwickCounts } from '../../../src/lib/stats/fenwick-counts';

it('tells how many were added at lower places', () => {
  const random = createRandom(4);
  const counts = new FenwickCounts(37);
  const added: number[] = [];
  for (let round = 0; round < 300; round += 1) {
    const place = random.integer(37);
    counts.add(place);
    added.push(place);
    const asked = random.integer(38);
    expect(counts.below(asked)).toBe(added.filter((each) => each < asked).length);
  }
});
