/** Makes a cluster: initdb beside its place, then one rename, so that a start cut short leaves nothing half-made. */
import { execFile } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { AloiError } from '../../domain/errors';
import { makeOwnDir, type DataHome } from './data-home';
import type { PostgresBinaries } from './postgres-runtime';
import { superuser } from './postgres-server';
import { asAccount } from './server-account';

/** Throws AloiError CONFIGURATION with what initdb said. */
export async function initialiseCluster(binaries: PostgresBinaries, home: DataHome, durable: boolean): Promise<void> {
  const partial = `${home.clusterDir}-new`;
  rmSync(partial, { recursive: true, force: true });
  makeOwnDir(partial, home.account);
  // The built-in collation sorts alike on every system and needs no locale of it. Whoever can enter the socket's
  // directory, which is the server's user alone, is trusted.
  const flags = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--encoding=UTF8'];
  flags.push('--auth=trust', `--username=${superuser}`, '--no-instructions');
  if (!durable) flags.push('--no-sync');
  try {
    await promisify(execFile)(binaries.initdb, [...flags, '-D', partial], asAccount(home.account));
  } catch (cause) {
    throw new AloiError('CONFIGURATION', `The embedded database could not be made: ${reasonOf(cause)}`, { cause });
  }
  renameSync(partial, home.clusterDir);
}

function reasonOf(cause: unknown): string {
  const { stderr, message } = cause as Error & { stderr?: string };
  const said = stderr?.trim().split('\n').at(-1) ?? message;
  if (!said.includes('could not look up effective user ID')) return said;
  return `this user has no name in /etc/passwd, which PostgreSQL needs; run as a named user or set DATABASE_URL.`;
}
