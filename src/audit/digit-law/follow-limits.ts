/**
 * Numbers of followed accounts at which a platform stops an account, so that accounts pile up there.
 */
import table from './tables/follow-limits-1.json';

export const followLimitsVersion = `follow-limits@${table.version}`;

/** Accounts stop short of a limit, and drift off it by a few when others leave: two in a hundred on either side. */
const neighbourhood = 0.02;

/** @param platform by its published name. @returns a test whether a count lies at a limit of the platform or near it */
export function nearFollowLimit(platform: string): (count: number) => boolean {
  const limits = table.rows.filter((row) => row.platform === platform).map(({ limit }) => limit);
  return (count) => limits.some((limit) => Math.abs(count - limit) <= neighbourhood * limit);
}
