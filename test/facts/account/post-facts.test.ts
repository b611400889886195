/** Facts of posts: newest first, what is not told absent, and blind to how many posts there are beyond the newest. */
import fc from 'fast-check';
import type { Post } from '../../../src/domain/post';
import { postFacts, postsLookedAt } from '../../../src/facts/account/post-facts';

const observedAt = new Date('2020-03-01T00:00:00Z');
const postOf = (nativeId: string, postedAt: string, more: Partial<Post> = {}): Post => ({
  accountId: '1',
  nativeId,
  postedAt: new Date(postedAt),
  text: null,
  application: null,
  isRepost: null,
  inReplyTo: null,
  likesCount: null,
  repostsCount: null,
  repliesCount: null,
  observedAt,
  ...more,
});

it('tells what posts say, newest first, in whatever order they come', () => {
  const posts = [
    postOf('1', '2020-01-01T23:59:59Z', { text: 'one', application: 'Web' }),
    postOf('3', '2020-01-03T00:00:01Z', { text: '@nell yes', application: 'Phone' }),
    postOf('2', '2020-01-02T00:00:09Z', { text: 'RT @tom: two' }),
    postOf('4', '2020-01-03T06:00:01Z', { text: '', isRepost: false, inReplyTo: '77' }),
  ];
  const expected = {
    postTexts: ['', '@nell yes', 'one'],
    postGaps: [6 * 3600, 86_392, 10],
    postTimesOfDay: [21_601, 1, 9, 86_399],
    postApplications: ['Phone', 'Web'],
    postKinds: ['reply', 'reply', 'repost', 'post'],
  };
  expect(postFacts(posts)).toEqual(expected);
  expect(postFacts(posts.toReversed())).toEqual(expected);
});

it.each<[string, Partial<Post>, string | undefined]>([
  ['marked as a repost', { text: 'their words', isRepost: true }, 'repost'],
  ['passed on by hand', { text: 'RT @tom: two', isRepost: false }, 'repost'],
  ['about reposts', { text: 'RT if you agree', isRepost: false }, 'post'],
  ['a reply of a repost', { text: 'RT @tom: @nell hi', inReplyTo: '5' }, 'repost'],
  ['an answer', { text: 'yes', inReplyTo: '5' }, 'reply'],
  ['beginning with a name', { text: '@nell yes' }, 'reply'],
  ['with a name in it', { text: 'hello @nell' }, 'post'],
  ['no words, and no repost', { isRepost: false }, 'post'],
  ['nothing known', {}, undefined],
])('%s', (_name, more, kind) => {
  expect(postFacts([postOf('1', '2020-01-01T10:00:00Z', more)]).postKinds).toEqual(kind && [kind]);
});

it('leaves the words of others out of its texts', () => {
  const { postTexts } = postFacts([postOf('1', '2020-01-01T10:00:00Z', { text: 'theirs', isRepost: true })]);
  expect(postTexts).toBeUndefined();
});

it('has no fact where the posts do not tell', () => {
  expect(postFacts([])).toEqual({});
  expect(postFacts([postOf('1', '2020-01-01T10:00:00Z')])).toEqual({ postTimesOfDay: [36_000] });
});

it('takes midnight for a time only where not all posts are of midnight', () => {
  const days = [postOf('1', '2020-01-01T00:00:00Z'), postOf('2', '2020-01-02T00:00:00Z')];
  expect(postFacts(days)).toEqual({});
  expect(postFacts([...days, postOf('3', '2020-01-02T00:00:01Z')])).toEqual({
    postGaps: [1, 86_400],
    postTimesOfDay: [1, 0, 0],
  });
});

it('looks at the newest posts only', () => {
  const many = Array.from({ length: postsLookedAt + 50 }, (_none, at) =>
    postOf(String(at), new Date(Date.UTC(2020, 0, 1, 1) + at * 1_000).toISOString(), { text: `post ${at}` }),
  );
  const facts = postFacts(many);
  expect(facts.postTexts).toHaveLength(postsLookedAt);
  expect(facts.postTexts?.[0]).toBe('post 249');
  expect(postFacts(many.slice(50))).toEqual(facts);
});

it('tells the same of the same posts, whatever their order and even where they share a moment', () => {
  const moment = fc.constantFrom('2020-01-01T10:00:00Z', '2020-01-01T10:00:01Z', '1969-12-31T23:00:00Z');
  const posts = fc
    .array(fc.tuple(moment, fc.constantFrom('a', 'b', null)), { maxLength: 12 })
    .map((all) => all.map(([at, text], place) => postOf(String(place), at, { text })));
  const pair = posts.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
  );
  fc.assert(
    fc.property(pair, ([all, shuffled]) => {
      const facts = postFacts(all);
      expect(postFacts(shuffled)).toEqual(facts);
      expect(facts.postGaps?.every((gap) => gap >= 0) ?? true).toBe(true);
      expect(facts.postTimesOfDay?.every((time) => time >= 0 && time < 86_400) ?? true).toBe(true);
    }),
  );
});
