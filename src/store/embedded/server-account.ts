/**
 * The operating-system user the server runs as: this process's own, or, because PostgreSQL refuses to run as root,
 * one of the unprivileged users that the machine already has.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { AloiError } from '../../domain/errors';

export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
  readonly name: string;
}

/** In the order in which root takes them; no user is ever made. */
const candidates = ['postgres', 'node', 'nobody', 'daemon'];

/** The user a root process hands the server to: the owner of an existing cluster, or the first candidate there is. */
export function serverAccount(clusterDir: string): ServerAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readUsers();
  const owner = statSync(clusterDir, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) {
    const name = users.find((user) => user.uid === owner.uid)?.name ?? `uid ${owner.uid}`;
    return { uid: owner.uid, gid: owner.gid, name };
  }
  const account = candidates.flatMap((name) => users.find((user) => user.name === name) ?? [])[0];
  if (account) return account;
  const named = candidates.join(', ');
  throw new AloiError(
    'CONFIGURATION',
    `PostgreSQL does not run as root and /etc/passwd has none of ${named}: run as another user or set DATABASE_URL.`,
  );
}

function readUsers(): ServerAccount[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .flatMap(([name, , uid, gid]) => (name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : []));
}

/**
 * Spawn options that run a program as the account. The environment is empty but for the path, so that no PG… or
 * locale variable of the caller reaches the server; the directory is one that every user may stand in.
 */
export function asAccount(account: ServerAccount | undefined): {
  uid?: number;
  gid?: number;
  cwd: string;
  env: NodeJS.ProcessEnv;
} {
  const base = { cwd: '/', env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C' } };
  return account ? { ...base, uid: account.uid, gid: account.gid } : base;
}

/** Whether the account can enter a directory; the kernel is asked, since modes alone do not tell. */
export function canReach(account: ServerAccount | undefined, directory: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', directory], asAccount(account)).status === 0;
}
