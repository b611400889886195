/**
 * `aloi fit` and `aloi evaluate` with a detector from outside, by the built program: ES modules are loaded by Node itself
 * there, which the test runner would do in its own way.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../src/lib/project-root';
import { createRandom } from '../../src/lib/random';
import { labelledCsv } from '../contract/readme-files';

const main = join(projectRoot, 'dist', 'src', 'main.js');
const example = readFileSync(join(__dirname, '..', 'detectors', 'external-fixture', 'index.js'), 'utf8');

interface Outcome {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aloi-configured-'));
  writeFileSync(join(folder, 'labelled.csv'), roundedCsv());
  write('es-module', example.replace('module.exports =', 'export default'));
  write('unread', example.replace("requires: ['followingCount']", "requires: ['postTexts']"));
  write('waits', `await null;\n${example.replace('module.exports =', 'export default')}`);
  write('broken', 'export default {');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, source: string): void {
  mkdirSync(join(folder, name));
  const type = source.includes('module.exports') ? 'commonjs' : 'module';
  writeFileSync(join(folder, name, 'package.json'), JSON.stringify({ type, main: 'index.js' }));
  writeFileSync(join(folder, name, 'index.js'), source);
}

/** The labelled profiles of the README's test, the others following round numbers of accounts. */
function roundedCsv(): string {
  const [heading = '', ...rows] = labelledCsv().trim().split('\n');
  const place = heading.split(',').indexOf('friends_count');
  const random = createRandom(5);
  const rounded = rows.map((row) => {
    const isRound = random.chance(row.includes('genuine') ? 0.02 : 0.7);
    const count = 100 * (1 + random.integer(20)) + (isRound ? 0 : 1 + random.integer(99));
    return row.split(',').with(place, String(count)).join(',');
  });
  return `${[heading, ...rounded].join('\n')}\n`;
}

function aloi(words: string, env: Readonly<Record<string, string>>): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { ...process.env, DATABASE_URL: '', ...env } };
    execFile(process.execPath, [main, ...words.split(' ')], options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : error.code, stdout, stderr });
    });
  });
}

it('weighs it, and evaluates with it', async () => {
  const fit = await aloi('fit --data labelled.csv --out mine.json', { ALOI_DETECTORS: './es-module' });
  expect(fit).toMatchObject({ code: 0 });
  const { measures } = JSON.parse(readFileSync(join(folder, 'mine.json'), 'utf8')) as {
    measures: { detector: string; coefficient: number }[];
  };
  expect(measures.find(({ detector }) => detector === 'round-following@1')?.coefficient).toBeGreaterThan(0);

  const judge = 'evaluate --frozen mine.json --data labelled.csv';
  expect(await aloi(judge, { ALOI_DETECTORS: './es-module' })).toMatchObject({ code: 0 });
  const gone = await aloi(judge, {});
  expect(gone.code).toBe(1);
  expect(gone.stderr).toMatch(/^aloi: .*knows round-following@1, which is not registered.*\[CONFIGURATION\]$/m);
});

it('leaves it without a weight where no data set tells what it reads, and says so', async () => {
  const fit = await aloi('fit --data labelled.csv --out other.json', { ALOI_DETECTORS: './unread' });
  expect(fit.code).toBe(0);
  expect(fit.stderr).toMatch(/left without a weight, read in too few data sets: .*round-following@1/);
  expect(readFileSync(join(folder, 'other.json'), 'utf8')).not.toContain('round-following');
});

it.each([
  ['./waits', 'cannot be loaded: it awaits something at its top level'],
  ['./broken', 'cannot be loaded: Unexpected end of input'],
  ['./nowhere', "cannot be loaded: Cannot find module '"],
])('says in one line why %s cannot be used', async (module, why) => {
  const { code, stderr } = await aloi('fit --data labelled.csv --out x.json', { ALOI_DETECTORS: module });
  expect(code).toBe(1);
  expect(stderr.trim().split('\n').at(-1)).toMatch(/^aloi: Detector module "\.\/\w+" .* \[CONFIGURATION\]$/);
  expect(stderr).toContain(why);
  expect(stderr).not.toMatch(/^\s+at /m);
});
