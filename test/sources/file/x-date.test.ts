/** Dates are read strictly: what is not exactly a moment in the form of the format is none. */
import fc from 'fast-check';
import { parseIsoDate, parseLegacyDate } from '../../../src/sources/file/x-date';
import { legacyDate } from './follower-files';

const seconds = fc.integer({ min: Date.UTC(2006, 2, 21) / 1000, max: Date.UTC(2060, 0, 1) / 1000 });

it('reads every second of API v1.1', () => {
  fc.assert(
    fc.property(seconds, (second) => {
      const date = new Date(second * 1000);
      expect(parseLegacyDate(legacyDate(date))).toEqual(date);
    }),
  );
});

it('reads every millisecond of API v2', () => {
  fc.assert(
    fc.property(seconds, fc.integer({ min: 0, max: 999 }), (second, millisecond) => {
      const date = new Date(second * 1000 + millisecond);
      expect(parseIsoDate(date.toISOString())).toEqual(date);
    }),
  );
});

it.each([
  'Sun Mar 15 12:49:15 +0000 2014', // it was a Saturday
  'Sat Mar 15 12:49:15 +0100 2014',
  'Sat Mar 15 24:49:15 +0000 2014',
  'Sat Foo 15 12:49:15 +0000 2014',
  'Mon Feb 31 12:49:15 +0000 2014',
  'Sat Mar 15 2014 12:49:15',
  ' Sat Mar 15 12:49:15 +0000 2014',
  'sat Mar 15 12:49:15 +0000 2014',
  '',
])('is none of API v1.1: %j', (text) => {
  expect(parseLegacyDate(text)).toBeNull();
});

it.each([
  '2014-02-31T00:00:00Z',
  '2014-03-15',
  '2014-03-15T12:49:15',
  '2014-03-15T12:49:15+02:00',
  '2014-3-5T1:2:3Z',
  '',
])('is none of API v2: %j', (text) => {
  expect(parseIsoDate(text)).toBeNull();
});

it.each([
  ['2014-03-15T12:49:15Z', 0],
  ['2014-03-15T12:49:15.5Z', 500],
  ['2014-03-15T12:49:15.123456789+00:00', 123],
])('is API v2: %s', (text, milliseconds) => {
  expect(parseIsoDate(text)?.getUTCMilliseconds()).toBe(milliseconds);
});
