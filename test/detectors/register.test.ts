/** The registry refuses what would break the others. */
import type { Detector } from '../../src/detectors/detector';
import { followerScarcity } from '../../src/detectors/account/follower-scarcity';
import { registerDetectors } from '../../src/detectors/register';

const withMeta = (changes: object): Detector => {
  return { ...followerScarcity, meta: { ...followerScarcity.meta, ...changes } };
};

it('keeps the order and cannot be changed afterwards', () => {
  const list = [withMeta({ id: 'b-second' }), withMeta({ id: 'a-first' })];
  const registered = registerDetectors(list);
  expect(registered).toEqual(list);
  expect(Object.isFrozen(registered)).toBe(true);
});

it.each([
  ['an id that is taken', [followerScarcity, withMeta({ version: 2 })], /"follower-scarcity" is registered twice/],
  ['an id that is not kebab-case', [withMeta({ id: 'Follower_Scarcity' })], /is not kebab-case/],
  ['a version of zero', [withMeta({ version: 0 })], /no whole version/],
  ['a broken version', [withMeta({ version: 1.5 })], /no whole version/],
  ['nobody innocent', [withMeta({ falsePositives: [] })], /admits no false positive/],
  ['nothing to say', [withMeta({ messages: {} })], /has no message/],
  ['too many expert points', [withMeta({ expertPoints: 6 })], /may add 0 to 5 expert points/],
  ['expert points of a benign one', [withMeta({ benign: true, expertPoints: 1 })], /may add 0 to 0 expert points/],
])('refuses %s', (_what, list, message) => {
  expect(() => registerDetectors(list)).toThrow(expect.objectContaining({ code: 'CONFIGURATION' }));
  expect(() => registerDetectors(list)).toThrow(message);
});
