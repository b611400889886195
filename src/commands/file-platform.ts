/**
 * What files of a platform can be about: the formats that are read so far are X's own.
 */
import type { Platform } from '../domain/account';
import { AloiError } from '../domain/errors';

/** Twitter's first day: nobody read the platform before. */
const platformStart = new Date('2006-03-21T00:00:00Z');

/** @throws AloiError BAD_USER_INPUT for another platform, or a time before there was anything to read */
export function refuseOtherPlatforms(platform: Platform, observedAt: Date): void {
  if (platform !== 'x' && platform !== 'synthetic') {
    throw new AloiError('BAD_USER_INPUT', `Files hold accounts on X; the platform asked for is ${platform}.`);
  }
  if (observedAt < platformStart) throw new AloiError('BAD_USER_INPUT', 'The platform did not exist at --observed-at.');
}
