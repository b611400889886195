/** Link stream: links in nearly every post, written out or bare. */
import { linkStream } from '../../../src/detectors/account/link-stream';
import { testDetector } from '../detector-table';
import { range } from '../timelines';

const plain = (count: number) => range(count).map((at) => `The ferry was ${at} minutes late, and I read on the quay.`);
const linked = (count: number) => range(count).map((at) => `Offer ${at} of the day https://shop.example/${at}`);

testDetector(linkStream, {
  suspicious: {
    'a link in every post': {
      facts: { postTexts: linked(100) },
      without: { postTexts: plain(100) },
      says: 'Of the posts it wrote itself, 100 % have a link; usually 1.3 to 86 %',
    },
    'bare addresses': {
      facts: { postTexts: range(60).map((at) => `see shop.com/${at}`) },
      without: { postTexts: plain(60) },
      says: '100 %',
    },
  },
  ordinary: {
    'no links': { postTexts: plain(40) },
    'three of four': { postTexts: [...linked(75), ...plain(25)] },
  },
  innocent: {
    'Newsrooms and bloggers whose posts announce their articles': { postTexts: [...linked(86), ...plain(14)] },
    'People who post photographs where the platform shows these as links': {
      postTexts: [...range(80).map((at) => `My garden today https://t.example/p${at}`), ...plain(20)],
    },
  },
  abstains: {
    'posts not known': [{ postsCount: 900 }, 'missing-facts'],
    'few posts of its own': [{ postTexts: linked(19) }, 'too-little-data'],
  },
});
