/**
 * The data directory and what lies in it: the cluster, named by major version because no pg_upgrade is shipped, and
 * the files by which processes find and share its server.
 */
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lchownSync, lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { AloiError } from '../../domain/errors';
import { canReach, serverAccount, type ServerAccount } from './server-account';

export interface DataHome {
  readonly dir: string;
  /** The user the server runs as, where it is not the user of this process. */
  readonly account: ServerAccount | undefined;
  readonly clusterDir: string;
  /** Belongs to the server's user: lease, log and locks. */
  readonly runDir: string;
  readonly lease: string;
  readonly logFile: string;
  /** Where a server started from here has its socket; short, since a socket's path holds 100 bytes. */
  readonly socketDir: string;
}

const clusterName = 'pg18';
/** Room for `/.s.PGSQL.5432.lock` within the 104 bytes of macOS. */
const socketDirLimit = 80;

/** Makes the directories. Throws AloiError CONFIGURATION where they cannot be made or belong to someone else. */
export function prepareDataHome(dataDir: string, log: (message: string) => void): DataHome {
  try {
    const { dir, account } = reachableDir(resolve(dataDir), log);
    const clusterDir = join(dir, clusterName);
    const runDir = join(dir, `${clusterName}-run`);
    refuseForeign(clusterDir, account);
    makeOwnDir(runDir, account);
    return {
      dir,
      account,
      clusterDir,
      runDir,
      lease: join(runDir, 'lease'),
      logFile: join(runDir, 'server.log'),
      socketDir: socketDirOf(dir, account),
    };
  } catch (cause) {
    if (cause instanceof AloiError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AloiError('CONFIGURATION', `The data directory ${dataDir} cannot be used: ${reason}`, { cause });
  }
}

/**
 * The directory asked for, or, where the server's user cannot get there (a project under /root), one that root keeps
 * for it. Not under /var/tmp: what lies untouched there is swept after a month, table by table.
 */
function reachableDir(asked: string, log: (message: string) => void): { dir: string; account?: ServerAccount } {
  const account = serverAccount(join(asked, clusterName));
  if (!account) return { dir: makeDir(asked) };
  if (canReach(account, nearestExisting(asked))) {
    const dir = makeDir(asked);
    if (canReach(account, dir)) return { dir, account };
  }
  const dir = makeDir(`/var/lib/aloi-${shortHash(asked)}`);
  log(
    `The data directory ${asked} cannot be reached by the user "${account.name}" that PostgreSQL runs as ` +
      `(it does not run as root): the data are kept in ${dir} instead.`,
  );
  return { dir, account: serverAccount(join(dir, clusterName)) ?? account };
}

function nearestExisting(path: string): string {
  if (!existsSync(path)) return nearestExisting(dirname(path));
  if (!statSync(path).isDirectory()) throw new Error(`${path} is not a directory`);
  return path;
}

/** Makes a directory and those above it that are missing; answers its real path. */
function makeDir(path: string): string {
  const first = mkdirSync(path, { recursive: true, mode: 0o755 });
  // A strict umask would lock the server's user out of what root has just made.
  if (first !== undefined && process.getuid?.() === 0) {
    for (let made = path; made.startsWith(first); made = dirname(made)) chmodSync(made, 0o755);
  }
  return realpathSync(path);
}

/** A directory of the server's user that nobody else may enter. */
export function makeOwnDir(path: string, account: ServerAccount | undefined): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  // Root gives it away here and not only where it has made it: it may have been stopped in between.
  if (account && lstatSync(path).uid === 0) lchownSync(path, account.uid, account.gid);
  refuseForeign(path, account);
  const found = lstatSync(path);
  if (!found.isDirectory() || (found.mode & 0o077) !== 0) {
    throw new AloiError('CONFIGURATION', `${path} is not a directory closed to other users: remove it.`);
  }
}

function refuseForeign(path: string, account: ServerAccount | undefined): void {
  const owner = lstatSync(path, { throwIfNoEntry: false })?.uid;
  if (owner === undefined || owner === (account?.uid ?? process.getuid?.())) return;
  throw new AloiError(
    'CONFIGURATION',
    `${path} belongs to another user (uid ${owner}): run as that user or name another data directory.`,
  );
}

function socketDirOf(dir: string, account: ServerAccount | undefined): string {
  const name = `aloi-${shortHash(dir)}`;
  const preferred = join(tmpdir(), name);
  const usable = Buffer.byteLength(preferred) <= socketDirLimit && canReach(account, tmpdir());
  return usable ? preferred : join('/tmp', name);
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
