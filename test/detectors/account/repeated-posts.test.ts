/** Repeated posts: the same words and nearly the same, links and mentions apart; short words and other scripts. */
import { repeatedPosts } from '../../../src/detectors/account/repeated-posts';
import { suspicionOf, testDetector } from '../detector-table';
import { range } from '../timelines';

const subjects = [
  'bread',
  'the harbour',
  'my sister',
  'old maps',
  'rain',
  'a ferry',
  'chess',
  'the choir',
  'owls',
  'tin',
];
const doings = ['was late again, and nobody minded', 'makes me think of my first winter here', 'needs a coat of paint'];
/** Thirty sentences, each another one. */
const diary = subjects.flatMap((subject, at) =>
  doings.map((doing, by) => `${7 * at + by}: ${subject} ${doing}, ${by * 31 + at} times`),
);
const sale = 'Huge summer sale on garden chairs, everything has to go this week';

testDetector(repeatedPosts, {
  suspicious: {
    'one sentence to many people': {
      facts: { postTexts: range(30).map((at) => `@reader${at} ${sale} https://s.example/${at}`) },
      without: { postTexts: diary },
      says: /97 % repeat another one; usually 0 to 11 %.* again and again: “@reader0 Huge summer sale/,
    },
    'one sentence with a number that changes': {
      facts: { postTexts: range(30).map((at) => `${sale}, only ${at} chairs are left in the shop by the old station`) },
      without: { postTexts: diary },
      says: 'repeat another one',
    },
    'half of what it writes': {
      facts: { postTexts: [...diary.slice(0, 15), ...range(16).map(() => sale)] },
      without: { postTexts: diary.slice(0, 15) },
      says: '48 %',
    },
    'another script': {
      facts: {
        postTexts: range(20).map(
          (at) => `本日のおすすめ商品はこちらです。ぜひご覧くださいませ。 https://s.example/${at}`,
        ),
      },
      without: { postTexts: diary },
      says: '95 %',
    },
  },
  ordinary: {
    'thirty sentences': { postTexts: diary },
    'thanks and greetings between them': { postTexts: [...diary, ...range(30).map(() => 'Good morning!')] },
  },
  innocent: {
    'Shops and event organisers who announce the same thing every week': {
      postTexts: [...diary, ...range(5).map(() => sale)],
    },
    'Players and runners whose application posts their results in one form of words': {
      postTexts: [...diary, ...range(8).map((at) => `I just finished a run of ${at + 3} kilometres with the app`)],
    },
    'People who greet every newcomer with the same sentence': {
      postTexts: [...diary, ...range(30).map((at) => `@new${at} welcome to us!`)],
    },
  },
  abstains: {
    'posts not known': [{ postsCount: 900 }, 'missing-facts'],
    'few posts': [{ postTexts: diary.slice(0, 9) }, 'too-little-data'],
    'nothing but greetings': [{ postTexts: range(50).map(() => 'Good morning!') }, 'too-little-data'],
    'nothing but links': [{ postTexts: range(50).map((at) => `https://s.example/${at}`) }, 'too-little-data'],
  },
});

it('does not care in which order they were posted', () => {
  const texts = [...diary.slice(0, 15), ...range(10).map(() => sale), ...diary.slice(15)];
  expect(suspicionOf(repeatedPosts, { postTexts: texts.toReversed() })).toBe(
    suspicionOf(repeatedPosts, { postTexts: texts }),
  );
});
