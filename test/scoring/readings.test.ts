/**
 * Readings: what detectors said of labelled profiles, the silent as silent.
 */
import { unknownProfile } from '../../src/domain/account';
import type { LabelledProfile } from '../../src/scoring/labelled-profiles';
import { readProfiles } from '../../src/scoring/readings';
import { exampleDetectors } from './example-scorecard';

const base: LabelledProfile = {
  dataset: 'a',
  subset: 'b',
  label: 'fake_follower',
  profile: { ...unknownProfile, followersCount: 3 },
  observedAt: null,
};

test('one suspicion and confidence per detector that may add points', () => {
  const { detectors, rows } = readProfiles([base], exampleDetectors);
  expect(detectors).toEqual(['lonely-account@1', 'spam-words@1', 'quiet-account@1']);
  expect([...rows[0]!.suspicion]).toEqual([0.9, 0.9, 0.9]);
  expect([...rows[0]!.confidence]).toEqual([1, 1, 1]);
  expect(rows[0]).toMatchObject({ inauthentic: true, declaredBot: true });
});

test('abstentions are no numbers, and an order of thousands is kept', () => {
  const silent = { ...base, label: 'genuine' as const, profile: unknownProfile };
  const { rows } = readProfiles([...Array.from({ length: 1500 }, () => base), silent], exampleDetectors);
  expect(rows).toHaveLength(1501);
  expect([...rows[1500]!.suspicion]).toEqual([NaN, NaN, NaN]);
  expect([...rows[1500]!.confidence]).toEqual([0, 0, 0]);
  expect(rows[1500]).toMatchObject({ inauthentic: false, declaredBot: false });
});
