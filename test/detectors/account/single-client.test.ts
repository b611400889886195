/** Single client: one door for all posts, and of what kind; names that say nothing stay below one half. */
import { singleClient } from '../../../src/detectors/account/single-client';
import { signalOf, suspicionOf, testDetector } from '../detector-table';
import { range } from '../timelines';

const from = (...parts: readonly (readonly [name: string, count: number])[]) => ({
  postApplications: parts.flatMap(([name, count]) => range(count).map(() => name)),
});
const telephone = from(['Twitter for iPhone', 60], ['Twitter Web App', 30]);

testDetector(singleClient, {
  suspicious: {
    'a feed': {
      facts: from(['twitterfeed', 100]),
      without: telephone,
      says: 'posts through “twitterfeed”, a service that posts by itself. Of its posts, 100 % come from that application.',
    },
    'a robot of its own': { facts: from(['my_quotes_bot', 80]), without: telephone, says: '“my_quotes_bot”' },
    'a feed, and a telephone once': {
      facts: from(['Twitter for Android', 1], ['dlvr.it', 49]),
      without: from(['Twitter for Android', 25], ['dlvr.it', 25]),
      says: '98 %',
    },
  },
  ordinary: {
    'telephone and browser': telephone,
    'one well-known application': from(['Twitter for iPhone', 100]),
    'a client whose name ends in bot': from(['Tweetbot for iΟS', 40]),
    'an application that nobody knows': from(['Flügelhorn 3000', 100]),
    'a planner': from(['Buffer', 100]),
    'half by a feed': from(['Twitter Web Client', 20], ['IFTTT', 20]),
  },
  innocent: {
    'Newsrooms and bloggers whose website announces every article': from(['WordPress.com', 70], ['TweetDeck', 30]),
    'People who post through their own program': from(['shed-door-opener', 100]),
    'Small businesses that plan their posts in one service': from(['Hootsuite Inc.', 100]),
  },
  abstains: {
    'applications not known': [{ postTexts: ['a'] }, 'missing-facts'],
    'few posts': [from(['twitterfeed', 9]), 'too-little-data'],
  },
});

it('names the application that was used last where several are as frequent', () => {
  expect(signalOf(singleClient, from(['IFTTT', 10], ['Buffer', 10]))).toMatchObject({
    evidence: [{ message: 'service', text: 'IFTTT' }, { observed: 0.5 }],
  });
});

it.each([
  ['Twitter for iPhone', 'people'],
  ['Tweetbot for Mac', 'people'],
  ['Twitter for BlackBerry®', 'people'],
  ['Mobile Web (M5)', 'people'],
  ['Instagram', 'people'],
  ['Ivory for Mastodon', 'people'],
  ['TWITTERFEED', 'service'],
  ['Zapier.com', 'service'],
  ['weather-bot', 'service'],
  ['My RSS feed', 'service'],
  ['autotweeter pro', 'service'],
  ['SocialFlow', 'planner'],
  ['Abbot Suite', 'unlisted'],
  ['twitterfeeder', 'unlisted'],
  ['api', 'service'],
])('takes “%s” for %s', (name, kind) => {
  const signal = signalOf(singleClient, from([name, 20]));
  expect(signal).toMatchObject({ outcome: 'scored', evidence: [{ message: kind }, {}] });
  expect(suspicionOf(singleClient, from([name, 20])) >= 0.5).toBe(kind === 'service');
});
