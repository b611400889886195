/** Times as reports hold them. */

/** ISO 8601 in UTC, such as 2022-10-15T00:00:00.000Z. */
export type IsoTime = string;

/** @param seconds Unix seconds */
export function isoTime(seconds: number): IsoTime {
  return new Date(seconds * 1000).toISOString();
}
