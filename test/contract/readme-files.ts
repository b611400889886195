/**
 * The files that the README's commands read, in small and synthetic.
 */
import { createRandom } from '../../src/lib/random';

/** Followers as X API v1.1 user objects, one a line, newest first. */
export function followersNdjson(): string {
  const lines = Array.from({ length: 50 }, (_none, place) =>
    JSON.stringify({
      id_str: String(90_000 + place),
      screen_name: `reader_${place}`,
      name: `Reader ${place}`,
      created_at: 'Sat Mar 15 12:49:15 +0000 2014',
      followers_count: place,
      friends_count: 3 * place,
      statuses_count: 10 * place,
      favourites_count: 5,
      listed_count: 0,
    }),
  );
  return `${lines.join('\n')}\n`;
}

/** Posts of the first of these followers. */
export function postsCsv(): string {
  const rows = Array.from({ length: 30 }, (_none, place) => {
    const minute = String(place).padStart(2, '0');
    return `90000,${7_000 + place},Sat Mar 15 12:${minute}:10 +0000 2014,bread number ${place} is in the oven`;
  });
  return `${['user_id,tweet_id,created_at,text', ...rows].join('\n')}\n`;
}

const columns = [
  ...['dataset', 'subset', 'label', 'screen_name', 'name', 'created_at', 'crawled_at'],
  ...['followers_count', 'friends_count', 'statuses_count', 'favourites_count', 'listed_count'],
];

/** Two data sets of people, who are followed and post, and of accounts that only follow. */
export function labelledCsv(): string {
  const random = createRandom(7);
  const count = (middle: number): number => Math.round(middle * Math.exp(random.normal()));
  const rows = Array.from({ length: 800 }, (_none, place) => {
    const genuine = place % 2 === 0;
    const counts = genuine
      ? [count(300), count(250), count(2000), count(800), count(4)]
      : [count(10), count(900), count(8), count(3), 0];
    const name = `name${place}`;
    const dates = ['2012-05-01T00:00:00Z', '2015-05-01T00:00:00Z'];
    const set = place < 400 ? 'first' : 'second';
    return [set, set, genuine ? 'genuine' : 'fake_follower', name, name, ...dates, ...counts].join(',');
  });
  return `${[columns.join(','), ...rows].join('\n')}\n`;
}
