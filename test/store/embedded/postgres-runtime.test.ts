/** The binaries' package: found for this machine, completed or copied where npm left it incomplete, or refused. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDataHome } from '../../../src/store/embedded/data-home';
import { prepareRuntime, resolveRuntime } from '../../../src/store/embedded/postgres-runtime';
import { startEmbeddedPostgres } from '../../../src/store/embedded/start-embedded-postgres';

const dir = mkdtempSync(join(tmpdir(), 'aloi-runtime-'));
chmodSync(dir, 0o755);
const home = prepareDataHome(join(dir, 'data'), () => undefined);

afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

/** A package whose server is a script, and whose one library lacks its link. */
function fakePackage(name: string, server: string): string {
  const runtime = join(dir, name, 'native');
  mkdirSync(join(runtime, 'bin'), { recursive: true });
  mkdirSync(join(runtime, 'lib'));
  writeFileSync(join(dir, name, 'package.json'), JSON.stringify({ version: name }));
  writeFileSync(join(runtime, 'bin/postgres'), server, { mode: 0o755 });
  writeFileSync(join(runtime, 'lib/libicuuc.so.60.2'), '');
  const links = [{ source: 'native/lib/libicuuc.so.60.2', target: 'native/lib/libicuuc.so.60' }];
  writeFileSync(join(runtime, 'pg-symlinks.json'), JSON.stringify(links));
  return runtime;
}

const working = '#!/bin/sh\nexit 0\n';

it('has a build for the machine of the tests', () => {
  expect(existsSync(join(resolveRuntime(), 'bin/postgres'))).toBe(true);
});

it('says what to do where the machine has no build', async () => {
  const platform = { platform: 'sunos', arch: 'sparc' };
  await expect(startEmbeddedPostgres({ dataDir: join(dir, 'never'), platform })).rejects.toMatchObject({
    code: 'UNSUPPORTED_PLATFORM',
    message: expect.stringMatching(/^No embedded PostgreSQL for sunos-sparc .*: set DATABASE_URL\.$/) as string,
  });
  expect(existsSync(join(dir, 'never'))).toBe(false);
});

it('makes the links that the installer did not', () => {
  const runtime = fakePackage('linkless', working);
  expect(prepareRuntime(runtime, home).postgres).toBe(join(runtime, 'bin/postgres'));
  expect(readlinkSync(join(runtime, 'lib/libicuuc.so.60'))).toBe('libicuuc.so.60.2');
});

it('keeps a copy with the data where the package cannot be changed, or not be reached', () => {
  const runtime = fakePackage('closed', working);
  // A plain user may not write there; root may, but the user it hands the server to may not enter.
  chmodSync(
    process.getuid?.() === 0 ? join(runtime, '..') : join(runtime, 'lib'),
    process.getuid?.() === 0 ? 0o700 : 0o555,
  );
  const { postgres } = prepareRuntime(runtime, home);
  expect(postgres.startsWith(join(home.dir, 'runtime-closed-'))).toBe(true);
  expect(readlinkSync(join(postgres, '../../lib/libicuuc.so.60'))).toBe('libicuuc.so.60.2');
  expect(prepareRuntime(runtime, home).postgres).toBe(postgres);
  chmodSync(join(runtime, 'lib'), 0o755);
});

it('refuses a build that this C library cannot load, as on musl', () => {
  // A program whose loader is missing is not found, although it is there.
  const musl = fakePackage('musl', '#!/lib/no-such-loader\n');
  expect(() => prepareRuntime(musl, home)).toThrow(/its C library is not the one.*set DATABASE_URL/);
  const old = fakePackage('old', '#!/bin/sh\necho "libc.so.6: version GLIBC_2.99 not found" >&2\nexit 1\n');
  expect(() => prepareRuntime(old, home)).toThrow(/GLIBC_2\.99 not found\): set DATABASE_URL/);
});
