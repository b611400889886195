/**
 * The command line as a user meets it: what it says of itself, and of arguments and settings that cannot be.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot, version } from '../../src/lib/project-root';

const main = join(projectRoot, 'dist', 'src', 'main.js');

interface Outcome {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aloi-command-line-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function aloi(words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { ...process.env, DATABASE_URL: '', ...env } };
    execFile(process.execPath, [main, ...words], options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : error.code, stdout, stderr });
    });
  });
}

/** Port 1 is nobody's. */
const nobody = 'postgresql://somebody:secret@127.0.0.1:1/aloi';
const required = ['--target', 'x:1', '--order', 'newest-first'];

it('tells its version and lists its commands', async () => {
  expect(await aloi(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` });
  const help = await aloi(['--help']);
  expect(help.code).toBe(0);
  for (const command of ['serve', 'import', 'import-posts', 'score', 'migrate', 'fit', 'evaluate', 'emit']) {
    expect(help.stdout).toContain(`\n  ${command} `);
  }
});

it('says in one line that the database cannot be reached, and never its password', async () => {
  const { code, stderr } = await aloi(['migrate'], { DATABASE_URL: nobody });
  expect(code).toBe(1);
  expect(stderr).toBe('aloi: The database cannot be reached at the moment. [SERVICE_UNAVAILABLE]\n');
});

it('reads settings from a file .env, over which the environment wins', async () => {
  writeFileSync(join(folder, '.env'), 'PORT=nowhere\n');
  const fromFile = await aloi(['migrate'], { DATABASE_URL: nobody });
  const fromEnvironment = await aloi(['migrate'], { DATABASE_URL: nobody, PORT: '4000' });
  rmSync(join(folder, '.env'));
  expect(fromFile.stderr).toMatch(/PORT.*\[CONFIGURATION\]/);
  expect(fromEnvironment.stderr).toMatch(/\[SERVICE_UNAVAILABLE\]/);
});

it.each([
  [['--observed-at', '2024-02-30'], /ISO 8601/],
  [['--observed-at', 'yesterday'], /ISO 8601/],
  [['--observed-at', '2024-05-01T10:00'], /ISO 8601/],
  [['--observed-at', '2024-05-01', '--max-bad-rows', '-1'], /whole number/],
  [['--observed-at', '2024-05-01', '--order', 'upwards'], /newest-first/],
  [['--observed-at', '2024-05-01', '--target', 'nowhere:1'], /platform/],
])('refuses %j as a mistake in the arguments', async (words, said) => {
  const { code, stderr } = await aloi(['import', 'followers.ndjson', ...required, ...words]);
  expect(code).toBe(2);
  expect(stderr).toMatch(said);
});
