/** Reading posts for published rules: when they can stand for all posts, and what their texts contain. */
import {
  hasHashtag,
  hasLink,
  hasMention,
  hasPost,
  hasPunctuation,
  isRepresentative,
  mostPosts,
  saysMoreThanLinks,
} from '../../../src/detectors/published/post-readings';
import { enough } from './rule-table';

const isEven = (post: number): boolean => post % 2 === 0;

it.each([
  [19, {}, false],
  [20, {}, true],
  [3, { postsCount: 3 }, true],
  [3, { postsCount: 4 }, false],
  [0, { postsCount: 0 }, false],
])('%i posts of %p stand for all: %p', (count, atHand, expected) => {
  expect(isRepresentative(count, atHand)).toBe(expected);
});

it('finds one post at once, and says that there is none only of enough of them', () => {
  expect(hasPost([1, 2], { postsCount: 900 }, isEven)).toBe(true);
  expect(hasPost([1], { postsCount: 900 }, isEven)).toBeNull();
  expect(hasPost(enough(1), {}, isEven)).toBe(false);
  expect(hasPost(undefined, { postsCount: 0 }, isEven)).toBe(false);
  expect(hasPost(undefined, { postsCount: 5 }, isEven)).toBeNull();
  // A list from before the posts were deleted is still a list of posts.
  expect(hasPost([2], { postsCount: 0 }, isEven)).toBe(true);
});

it('takes a share of enough posts only', () => {
  expect(mostPosts([...enough(2), 1], {}, 0.9, isEven)).toBe(true);
  expect(mostPosts(enough(1), {}, 0.9, isEven)).toBe(false);
  expect(mostPosts([2], { postsCount: 900 }, 0.9, isEven)).toBeNull();
  expect(mostPosts(undefined, { postsCount: 0 }, 0.9, isEven)).toBe(false);
  expect(mostPosts(undefined, {}, 0.9, isEven)).toBeNull();
});

it('reads what a text contains, its links aside', () => {
  const link = 'https://a.example/b?c=d!#e@f';
  expect([hasLink(link), hasLink('no link')]).toEqual([true, false]);
  expect([saysMoreThanLinks(`see ${link}`), saysMoreThanLinks(`${link} … ${link}`)]).toEqual([true, false]);
  expect([hasPunctuation('So, rain'), hasPunctuation(link)]).toEqual([true, false]);
  expect([hasHashtag('#łąka'), hasHashtag('a#b'), hasHashtag('&#39;')]).toEqual([true, false, false]);
  expect([hasMention('cc @ann'), hasMention('a@b.example'), hasMention('@ 9')]).toEqual([true, false, false]);
});
