/** The whole list: ours, then those from outside; nobody takes another's id. */
import { followerScarcity } from '../../src/detectors/account/follower-scarcity';
import { accountDetectorsOf, detectors, registeredDetectors } from '../../src/detectors/registry';

const stranger = { ...followerScarcity, meta: { ...followerScarcity.meta, id: 'stranger' } };

it('is ours where there are no others', () => {
  expect(registeredDetectors([])).toBe(detectors);
});

it('has those from outside at the end', () => {
  expect(registeredDetectors([stranger])).toEqual([...detectors, stranger]);
  expect(accountDetectorsOf(registeredDetectors([stranger])).at(-1)).toBe(stranger);
});

it('refuses an id that is taken', () => {
  expect(() => registeredDetectors([followerScarcity])).toThrow(/"follower-scarcity" is registered twice/);
});
