/**
 * Dates as X writes them: "Sat Mar 15 12:49:15 +0000 2014" in API v1.1, ISO 8601 in v2.
 */
import { BadField, type Fields } from './field';

/** The first tweet was sent on 2006-03-21; no account is older. */
const platformStart = Date.UTC(2006, 2, 21);
/** Clocks and time zones of whoever noted the observation may be off by this much. */
const toleranceMs = 86_400_000;

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const legacy = /^([A-Z][a-z]{2}) ([A-Z][a-z]{2}) (\d{2}) (\d{2}):(\d{2}):(\d{2}) \+0000 (\d{4})$/;
const iso = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:Z|\+00:00)$/;

/** Reads the form of API v1.1. @returns null where the text is not exactly that or names no moment */
export function parseLegacyDate(text: string): Date | null {
  const [, weekday, month, day, hours, minutes, seconds, year] = legacy.exec(text) ?? [];
  if (weekday === undefined || month === undefined) return null;
  const moment = checkedDate([year, months.indexOf(month) + 1, day, hours, minutes, seconds]);
  return moment !== null && weekdays[moment.getUTCDay()] === weekday ? moment : null;
}

/** Reads ISO 8601 in UTC, to the millisecond. @returns null where the text is not exactly that or names no moment */
export function parseIsoDate(text: string): Date | null {
  const [, year, month, day, hours, minutes, seconds, fraction = '0'] = iso.exec(text) ?? [];
  if (year === undefined) return null;
  return checkedDate([year, month, day, hours, minutes, seconds], Number(fraction.padEnd(3, '0').slice(0, 3)));
}

/** Refuses what JavaScript would carry over, such as 31 February or month 0. */
function checkedDate(parts: readonly (string | number | undefined)[], milliseconds = 0): Date | null {
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts.map(Number);
  const moment = new Date(Date.UTC(year, month - 1, day, hours, minutes, seconds, milliseconds));
  const isSame =
    moment.getUTCMonth() === month - 1 &&
    moment.getUTCDate() === day &&
    moment.getUTCHours() === hours &&
    moment.getUTCMinutes() === minutes &&
    moment.getUTCSeconds() === seconds;
  return isSame ? moment : null;
}

/**
 * @param parse the form in which the date must be
 * @param observedAt when the platform was read: an account created more than a day later is not known
 * @throws BadField where the date is not in that form
 */
export function readDate(
  row: Fields,
  key: string,
  parse: (text: string) => Date | null,
  observedAt: Date,
): Date | null {
  const value = row[key];
  if (value === undefined || value === null) return null;
  const moment = typeof value === 'string' ? parse(value) : null;
  if (moment === null) throw new BadField(`${key} is not a date in the form of the format`);
  const time = moment.getTime();
  return time >= platformStart && time <= observedAt.getTime() + toleranceMs ? moment : null;
}

/**
 * The same where the row is nothing without it.
 * @throws BadField also where there is no date, or none that can be
 */
export function readMoment(row: Fields, key: string, parse: (text: string) => Date | null, observedAt: Date): Date {
  if (row[key] === undefined || row[key] === null) throw new BadField(`the row has no ${key}`);
  const moment = readDate(row, key, parse, observedAt);
  if (moment === null) throw new BadField(`${key} lies before the platform's first day or after the observation`);
  return moment;
}
