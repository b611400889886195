/** The names of facts: whatever our own detectors declare is among them, and nothing that is no fact. */
import { factNames } from '../../src/domain/fact-names';
import { detectors } from '../../src/detectors/registry';

it('has every fact that a detector of ours declares', () => {
  const declared = detectors.flatMap(({ meta }) =>
    [...meta.requires, ...(meta.uses ?? [])].filter((name) => !factNames(meta.scope).includes(name)),
  );
  expect(declared).toEqual([]);
});

it('has nothing that is no fact', () => {
  const noFacts = ['language', 'timeZone', 'createdAt', 'observedAt', 'nativeId', 'id'];
  const all = [...factNames('account'), ...factNames('audience')];
  expect(all.filter((name) => noFacts.includes(name))).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
});
