/**
 * What several published rules ask of a profile, in one place.
 */

export function isFilled(text: string): boolean {
  return text.trim() !== '';
}

/** “bot” as a word of its own: no more can be read off a biography without knowing its language. */
export function saysBot(bio: string): boolean {
  return /(?<![\p{L}\p{N}])bots?(?![\p{L}\p{N}])/iu.test(bio);
}

/** Two months are 62 days at most. */
export function isOlderThanTwoMonths(ageDays: number): boolean {
  return ageDays > 62;
}

/**
 * Whether an account follows at least so many for each one that follows it. Who follows nobody has no such ratio, and
 * who follows somebody and is followed by nobody exceeds every one.
 */
export function followsPerFollower(followingCount: number, followersCount: number, atLeast: number): boolean {
  return followingCount > 0 && followingCount >= atLeast * followersCount;
}
