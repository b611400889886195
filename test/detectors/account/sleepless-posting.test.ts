/** Sleepless posting: no quiet stretch of the day, whatever the time zone, and no word on too few posts or days. */
import fc from 'fast-check';
import { sleeplessPosting } from '../../../src/detectors/account/sleepless-posting';
import { signalOf, suspicionOf, testDetector } from '../detector-table';
import { chanceMoments, daySeconds, hourSeconds, personMoments, range, timelineOf, timerMoments } from '../timelines';

const person = timelineOf(personMoments(1));

testDetector(sleeplessPosting, {
  suspicious: {
    'a post every five hours and a bit': {
      facts: timelineOf(timerMoments(180, 5.3 * hourSeconds)),
      without: person,
      says: /longest quiet stretch is [12](\.\d)? hours?; usually 5\.9 to 14 hours/,
    },
    'chance around the clock': {
      facts: timelineOf(chanceMoments(200, 6 * hourSeconds)),
      without: person,
      says: 'longest quiet stretch',
    },
  },
  ordinary: {
    'a person': person,
    'a person who sleeps by day': timelineOf(personMoments(4, { wakes: 18, sleeps: 34 })),
    'a person with a few late nights': timelineOf([...personMoments(2), ...range(5).map((at) => at * 9e5 + 1e4)]),
  },
  innocent: {
    'Newsrooms and support desks with shifts around the clock': timelineOf([
      ...personMoments(5),
      ...range(8).map((at) => at * 7 * daySeconds + ((at % 4) + 1) * hourSeconds),
    ]),
    'People who work in changing shifts or travel between time zones': timelineOf([
      ...personMoments(6, { days: 40 }),
      ...personMoments(7, { days: 20, wakes: 11, sleeps: 27 }).map((moment) => moment + 40 * daySeconds),
    ]),
  },
  abstains: {
    'posts not known': [{ postsCount: 900 }, 'missing-facts'],
    'gaps not known': [{ postTimesOfDay: range(80).map((at) => at * 1_000) }, 'missing-facts'],
    'few posts': [timelineOf(chanceMoments(59, daySeconds)), 'too-little-data'],
    'many posts in a few days': [timelineOf(timerMoments(200, hourSeconds)), 'too-little-data'],
    'one busy day, and a post half a year before': [
      timelineOf([0, ...timerMoments(100, 600).map((moment) => moment + 180 * daySeconds)]),
      'too-little-data',
    ],
  },
});

it('says the same in every time zone, to the last digit', () => {
  const moments = fc
    .array(fc.nat({ max: 90 * daySeconds }), { minLength: 60, maxLength: 150 })
    .map((some) => [...some, ...range(40).map((at) => at * 2 * daySeconds)]);
  fc.assert(
    fc.property(moments, fc.integer({ min: 1, max: daySeconds - 1 }), (some, turn) => {
      const here = signalOf(sleeplessPosting, timelineOf(some));
      expect(here.outcome).toBe('scored');
      expect(signalOf(sleeplessPosting, timelineOf(some.map((moment) => moment + turn)))).toEqual(here);
    }),
  );
});

it('lets go of the sleepless as they begin to sleep', () => {
  const around = (night: number) =>
    timelineOf(chanceMoments(400, 4 * hourSeconds).filter((moment) => moment % daySeconds >= night * hourSeconds));
  const suspicions = [0, 3, 6, 9].map((night) => suspicionOf(sleeplessPosting, around(night)));
  expect(suspicions).toEqual(suspicions.toSorted((a, b) => b - a));
  expect(suspicions[0]).toBeGreaterThan(0.8);
  expect(suspicions[3]).toBeLessThan(0.1);
});
