/**
 * What the want of one field does to people's probability.
 */
import { unknownProfile } from '../../src/domain/account';
import { measureBlanking } from '../../src/scoring/blanking';
import type { LabelledProfile } from '../../src/scoring/labelled-profiles';
import { exampleDetectors, exampleScorecard } from './example-scorecard';

const rules = { scorecard: exampleScorecard, detectors: exampleDetectors };

function humans(count: number, dataset = 'a'): LabelledProfile[] {
  const profile = { ...unknownProfile, handle: 'ana', followersCount: 200 };
  return Array.from({ length: count }, () => {
    return { dataset, subset: 'people', label: 'genuine', profile, observedAt: null };
  });
}

test('a field nobody reads changes nothing; one that everything hangs on leaves no probability', () => {
  const lines = measureBlanking(humans(4), rules);
  expect(lines.map(({ field }) => field)).toEqual(['handle', 'followersCount']);
  const [handle, followers] = lines;
  expect(handle).toMatchObject({ count: 4, unknownShare: 0 });
  expect(handle!.meanAfter).toBe(handle!.meanBefore);
  expect(followers!.unknownShare).toBe(1);
});

test('only humans are asked, so many of each data set', () => {
  const bots = humans(9).map((each) => ({ ...each, label: 'bot' as const }));
  const [handle] = measureBlanking([...bots, ...humans(50), ...humans(3, 'b')], rules, 10);
  expect(handle!.count).toBe(13);
});
