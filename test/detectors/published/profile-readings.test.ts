/** Reading profiles for published rules: at the edges of what they say. */
import {
  followsPerFollower,
  isFilled,
  isOlderThanTwoMonths,
  saysBot,
} from '../../../src/detectors/published/profile-readings';

it('reads texts, ages and ratios', () => {
  expect(['', ' \n', ' a '].map(isFilled)).toEqual([false, false, true]);
  expect(['a Bot', 'bots!', 'robot', 'bottom', 'Łbot'].map(saysBot)).toEqual([true, true, false, false, false]);
  expect([62, 62.01].map(isOlderThanTwoMonths)).toEqual([false, true]);
});

it.each([
  [100, 2, true],
  [99, 2, false],
  [1, 0, true],
  [0, 0, false],
])('%i friends and %i followers: 50 or more per follower is %p', (following, followers, expected) => {
  expect(followsPerFollower(following, followers, 50)).toBe(expected);
});
