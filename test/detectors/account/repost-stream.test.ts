/** Repost stream: the share of reposts, and who passes on a lot without being one. */
import type { PostKind } from '../../../src/domain/facts';
import { repostStream } from '../../../src/detectors/account/repost-stream';
import { testDetector } from '../detector-table';
import { range } from '../timelines';

const kinds = (reposts: number, posts: number, replies = 0): { postKinds: PostKind[] } => ({
  postKinds: [
    ...range(reposts).map((): PostKind => 'repost'),
    ...range(posts).map((): PostKind => 'post'),
    ...range(replies).map((): PostKind => 'reply'),
  ],
});

testDetector(repostStream, {
  suspicious: {
    'nothing but reposts': {
      facts: kinds(200, 0),
      without: kinds(40, 160),
      says: 'Of its posts, 100 % are reposts; usually 2 to 77 %',
    },
    'ninety-five of a hundred': { facts: kinds(95, 5), without: kinds(0, 5, 95), says: '95 %' },
  },
  ordinary: {
    'half of them': kinds(50, 30, 20),
    'replies alone': kinds(0, 0, 100),
    'three of four': kinds(75, 25),
  },
  innocent: {
    'Fans who pass on all that their star writes': kinds(82, 10, 8),
    'Readers who collect what they want to find again': kinds(80, 20),
    'Accounts of a cause that amplify their members': kinds(78, 22),
  },
  abstains: {
    'kinds not known': [{ postTexts: ['a'] }, 'missing-facts'],
    'few posts': [kinds(19, 0), 'too-little-data'],
  },
});
