/** Lists with purchases: where they stand is found, by dates alone and, where dates say nothing, by profiles. */
import { organicBases } from '../../../src/sources/synthetic/organic-bases';
import type { PresetName } from '../../../src/sources/synthetic/scenario-presets';
import { blocksOf, rates, scenarioOf } from './scenario-subject';

describe('aged batches', () => {
  it.each<[PresetName, number, number, number]>([
    ['aged-batch', 4_000, 0.97, 0.97],
    ['diluted-50', 8_000, 0.94, 0.97],
    ['drip-1-in-3', 8_000, 0.94, 0.97],
    ['drip-1-in-10', 8_000, 0.82, 0.9],
    ['drip-1-in-20', 20_000, 0.7, 0.9],
    ['drip-1-in-6-year', 20_000, 0.46, 0.9],
    ['small-150', 8_000, 0.9, 0.95],
    ['rival', 4_000, 0.97, 0.97],
  ])('of %s in %d followers are found with precision %d and recall %d', (preset, followers, precision, recall) => {
    const scenario = scenarioOf(preset, { seed: 5, followers, organic: organicBases.stationary });
    const told = blocksOf(scenario);
    expect(told.map(({ kind }) => kind)).toEqual(['aged-batch']);
    const found = rates(scenario, told);
    expect(found.precision).toBeGreaterThan(precision);
    expect(found.recall).toBeGreaterThan(recall);
  });

  it('are told one by one, with the ranks and the days that are true', () => {
    const scenario = scenarioOf('several-blocks', { seed: 4, followers: 12_000 });
    const told = blocksOf(scenario);
    expect(told).toHaveLength(3);
    scenario.planted.forEach((planted, index) => {
      const block = told[index]!;
      const overlap = Math.min(block.rankTo, planted.rankTo) - Math.max(block.rankFrom, planted.rankFrom);
      const hull = Math.max(block.rankTo, planted.rankTo) - Math.min(block.rankFrom, planted.rankFrom);
      expect(overlap / hull).toBeGreaterThan(0.75);
      expect(block.excess.low).toBeLessThanOrEqual(planted.count * 1.02);
      expect(block.excess.high).toBeGreaterThanOrEqual(planted.count * 0.98);
      expect(Date.parse(block.followedNotBefore) / 1000).toBeLessThanOrEqual(planted.followedTo);
      expect(Date.parse(block.followedNotAfter) / 1000).toBeGreaterThanOrEqual(planted.followedFrom);
    });
  });
});

describe('other blocks', () => {
  it('tells newcomers apart: dates do not say whether a platform or a seller sent them', () => {
    const burst = blocksOf(scenarioOf('signup-burst-40', { seed: 3, followers: 8_000 }));
    const batch = blocksOf(scenarioOf('fresh-batch', { seed: 3, followers: 8_000 }));
    expect(burst.map(({ kind, reading }) => [kind, reading])).toEqual([['fresh-signup-burst', 'undecided']]);
    expect(batch.map(({ kind, reading }) => [kind, reading])).toEqual([['fresh-signup-burst', 'undecided']]);
  });

  it('reads a burst of newcomers as innocent where they are like other newcomers', () => {
    const told = blocksOf(scenarioOf('signup-burst-40', { seed: 3, followers: 8_000 }), true);
    expect(told.map(({ reading }) => reading)).toEqual(['innocent-like']);
  });

  it('finds accounts of any age by their profiles, and says nothing where those are not known', () => {
    const scenario = scenarioOf('mixed-years', { seed: 6, followers: 12_000 });
    const told = blocksOf(scenario, true);
    expect(told.map(({ kind }) => kind)).toEqual(['mixed-ages']);
    expect(told[0]).toMatchObject({ createdFrom: null, createdTo: null, batches: [], reading: 'purchase-like' });
    const found = rates(scenario, told);
    // Organic followers of the days of delivery stand among them, and nothing but their profiles tells them.
    expect(found.precision).toBeGreaterThan(0.65);
    expect(found.recall).toBeGreaterThan(0.9);
    expect(blocksOf(scenario)).toEqual([]);
  });
});
