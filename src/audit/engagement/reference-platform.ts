/**
 * The platform whose published figures an account is held against. On the generator's platform nobody lives and nothing was
 * published; it is made in the likeness of X.
 */
import type { Platform } from '../../domain/account';

export function referencePlatform(platform: Platform): string {
  return platform === 'synthetic' ? 'x' : platform;
}

/** @returns what to mind, where another platform's figures stand in */
export function standInWarning(platform: Platform): string[] {
  return platform === 'synthetic'
    ? ['Nothing was published on made-up accounts: figures of X stand in, to show the working.']
    : [];
}
