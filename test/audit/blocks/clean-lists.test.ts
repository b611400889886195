/** Lists in which nothing was purchased: no block is told of them, whatever happened to them. */
import { agedBatches } from '../../../src/audit/blocks/aged-batches';
import { datedFollowers } from '../../../src/audit/blocks/dated-followers';
import { freshBursts } from '../../../src/audit/blocks/fresh-bursts';
import { mixedAges } from '../../../src/audit/blocks/mixed-ages';
import { presetNames, scenarioPresets } from '../../../src/sources/synthetic/scenario-presets';
import { scenarioOf, subjectFrom } from './scenario-subject';

const organic = presetNames.filter((name) => scenarioPresets[name].isOrganic);
const lists = 8;

describe.each(organic)('%s', (preset) => {
  const bursts = preset.startsWith('signup-burst');

  it('has no aged batch and no stretch of mixed ages', () => {
    let told = 0;
    let fresh = 0;
    for (let seed = 1; seed <= lists; seed += 1) {
      const scenario = scenarioOf(preset, { seed: seed * 31, followers: 4_000 });
      const { roll, observedAt } = subjectFrom(scenario);
      const dated = datedFollowers(roll, observedAt.getTime() / 1000);
      const none = new Uint8Array(dated.size);
      told += agedBatches(dated, roll, seed).length + mixedAges(dated, roll, none, seed).length;
      fresh += freshBursts(dated, none, seed).length;
    }
    expect(told).toBe(0);
    // A burst of newcomers is there to be told, and is told apart.
    if (!bursts) expect(fresh).toBe(0);
  });
});
