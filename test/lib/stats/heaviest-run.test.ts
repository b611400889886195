/** The heaviest run of weights, against every run tried. */
import { createRandom } from '../../../src/lib/random';
import { heaviestRun } from '../../../src/lib/stats/heaviest-run';

describe('the heaviest run', () => {
  it('is the best of all runs', () => {
    const random = createRandom(4);
    for (let list = 0; list < 200; list += 1) {
      const weights = Array.from({ length: 12 }, () => random.integer(11) - 6);
      let best = 0;
      for (let from = 0; from < 12; from += 1) {
        for (let to = from + 1; to <= 12; to += 1) {
          best = Math.max(
            best,
            weights.slice(from, to).reduce((sum, weight) => sum + weight, 0),
          );
        }
      }
      const run = heaviestRun(12, (place) => weights[place]!);
      expect(run?.weight ?? 0).toBe(best);
      if (run) expect(weights.slice(run.from, run.to).reduce((sum, weight) => sum + weight, 0)).toBe(best);
    }
  });

  it('is none where nothing weighs anything', () => {
    expect(heaviestRun(3, () => -1)).toBeUndefined();
    expect(heaviestRun(0, () => 1)).toBeUndefined();
  });
});
