/** Spam phrases in posts: how many have one, what is quoted, and what it knows of other scripts. */
import { spamPhrases } from '../../../src/detectors/account/spam-phrases';
import { testDetector, wordsOf } from '../detector-table';
import { range } from '../timelines';

const plain = (count: number) => range(count).map((at) => `The choir met ${at} times and sang of the harbour.`);
const offers = (count: number) =>
  range(count).map((at) => (at % 2 === 0 ? `Earn extra cash today, part ${at}` : `Click here for friend number ${at}`));

testDetector(spamPhrases, {
  suspicious: {
    'one offer after the other': {
      facts: { postTexts: offers(40) },
      without: { postTexts: plain(40) },
      says: /Of its posts, 100 % have a phrase .*; usually 0 to 1\.5 %\. It wrote “earn extra cash”\. It wrote “click here”\./,
    },
    'an offer in every third post': {
      facts: { postTexts: [...offers(20), ...plain(40)] },
      without: { postTexts: plain(40) },
      says: '33 %',
    },
  },
  ordinary: {
    'a choir': { postTexts: plain(40) },
    'an offer now and then': { postTexts: [...offers(3), ...plain(40)] },
  },
  innocent: {
    'Marketers and shops who advertise openly': {
      postTexts: [...range(5).map((at) => `Check out our site for course ${at}`), ...plain(40)],
    },
    'Fans who promise to follow back in many of their posts': {
      postTexts: [...range(8).map((at) => `I follow back all owls, day ${at}`), ...plain(40)],
    },
    'Writers about diets, trade or money': {
      postTexts: [...range(5).map((at) => `Weight loss has no secrets, says study ${at}`), ...plain(40)],
    },
  },
  abstains: {
    'posts not known': [{ bio: 'click here' }, 'missing-facts'],
    'few posts': [{ postTexts: offers(9) }, 'too-little-data'],
    'another script': [{ postTexts: range(40).map(() => 'Я продаю подписчиков, дёшево и быстро') }, 'too-little-data'],
  },
});

it('quotes three different phrases at most, each once', () => {
  const texts = ['make money', 'MAKE MONEY', 'click here', 'weight loss', 'free iphone'].flatMap((phrase) =>
    range(4).map((at) => `${phrase} is what they shout ${at}`),
  );
  expect(wordsOf(spamPhrases, { postTexts: texts }).match(/It wrote “[^”]+”/g)).toEqual([
    'It wrote “make money”',
    'It wrote “click here”',
    'It wrote “weight loss”',
  ]);
});
