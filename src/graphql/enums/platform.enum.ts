/**
 * Platform: where an account lives.
 */
import type { Platform } from '../../domain/account';
import { describedEnum } from './described-enum';

export const PlatformEnum = describedEnum<Platform>('Platform', 'The platform an account lives on.', {
  x: 'X, formerly Twitter.',
  bluesky: 'Bluesky; the native id is a DID.',
  mastodon: 'Mastodon and software that federates with it; the native id names the instance.',
  github: 'GitHub.',
  synthetic: 'Made by the scenario generator for demonstration and tests: nobody there is real.',
});
