/** Posting metronome: even gaps and equal gaps, whatever their length; chance and people are left alone. */
import { postingMetronome } from '../../../src/detectors/account/posting-metronome';
import { suspicionOf, testDetector } from '../detector-table';
import { chanceMoments, daySeconds, hourSeconds, personMoments, range, timelineOf, timerMoments } from '../timelines';

const person = timelineOf(personMoments(1));

testDetector(postingMetronome, {
  suspicious: {
    'a post every half hour': {
      facts: timelineOf(timerMoments(80, hourSeconds / 2, 20)),
      without: person,
      says: /burstiness of its posts is -0\.9\d?, .*; usually 0\.13 to 0\.77/,
    },
    'a clock that stood still twice': {
      facts: timelineOf(range(90).map((at) => at * hourSeconds + Math.floor(at / 30) * 9 * daySeconds)),
      without: person,
      says: /Of the gaps between its posts, 98 % are as long as the middle one; usually 1 to 4 %/,
    },
    'one post a day, give or take an hour': {
      facts: timelineOf(timerMoments(60, daySeconds, hourSeconds)),
      without: timelineOf(personMoments(5)),
      says: 'a clock has −1',
    },
  },
  ordinary: {
    'a person': person,
    'chance, as seldom as once in four days': timelineOf(chanceMoments(60, 4 * daySeconds)),
    'a thread of posts within one second': { postGaps: [...range(30).map(() => 0), 5_000, 70_000, 300] },
  },
  innocent: {
    'A weather station or a chiming clock that says what it is': timelineOf([
      ...timerMoments(30, daySeconds / 2, 60),
      ...personMoments(7, { days: 15 }),
    ]),
    'People who schedule a post for every morning': timelineOf([
      ...timerMoments(30, daySeconds),
      ...personMoments(3, { days: 30 }),
    ]),
  },
  abstains: {
    'posts not known': [{ postsCount: 900 }, 'missing-facts'],
    'few gaps': [{ postGaps: range(19).map(() => 60) }, 'too-little-data'],
    'all posts at one moment': [{ postGaps: range(40).map(() => 0) }, 'too-little-data'],
  },
});

it('does not take chance for a clock: at most one of a hundred is above one half', () => {
  for (const count of [21, 40, 120]) {
    const suspected = range(200).filter((seed) => {
      return suspicionOf(postingMetronome, timelineOf(chanceMoments(count, daySeconds, seed))) >= 0.5;
    });
    expect(suspected.length).toBeLessThanOrEqual(2);
  }
});

it('hears the same beat whatever its length', () => {
  const [fast, slow] = [60, 60 * 60 * 24 * 7].map((every) =>
    suspicionOf(postingMetronome, timelineOf(timerMoments(50, every, every / 50))),
  );
  expect(fast).toBeCloseTo(slow!, 2);
});
