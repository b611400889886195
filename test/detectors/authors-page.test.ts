/**
 * The page for authors of detectors: its code compiles and runs, its example from outside is the one that other tests
 * load, its commands work, and its lists are those of the code.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { costs, themes } from '../../src/detectors/detector';
import { mostPointsOfOne } from '../../src/detectors/register';
import { factNames } from '../../src/domain/fact-names';
import { abstentionReasons, units } from '../../src/domain/signal';
import { mostExpertPoints } from '../../src/scoring/expert-points';
import { leastReadings } from '../../src/scoring/weighable';
import { labelledCsv } from '../contract/readme-files';
import { read, root } from '../contract/source-files';

const page = read('src/detectors/README.md');

/** Code blocks of a language, in order. */
function blocksOf(language: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gm'))].map(([, code = '']) => code);
}

/** Where a block says that it belongs, by its first line. */
const sources = new Map(
  blocksOf('ts').map((code): [string, string] => {
    const [, path = ''] = /^\/\/ (\S+)\n/.exec(code) ?? [];
    return [join(root, path), code];
  }),
);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aloi-authors-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('shows a detector and its table, each with its place', () => {
  const id = 'src/detectors/account/shouting-bio.ts';
  expect([...sources.keys()]).toEqual(
    [id, 'test/detectors/account/shouting-bio.test.ts'].map((path) => join(root, path)),
  );
});

it('shows code that compiles', () => {
  expect(complaintsAbout(sources)).toEqual([]);
});

it('would not show code that does not', () => {
  const broken = [...sources].map(([path, code]): [string, string] => [path, code.replace('({ bio }', '({ handle }')]);
  expect(complaintsAbout(new Map(broken))).toContainEqual(expect.stringMatching(/handle/));
});

// The table of the page registers its own tests.
runTable();

it('shows the example from outside as other tests load it', () => {
  expect(blocksOf('js')).toEqual([read('test/detectors/external-fixture/index.js')]);
});

it('shows commands that work', async () => {
  cpSync(join(__dirname, 'external-fixture'), join(folder, 'round-following'), { recursive: true });
  writeFileSync(join(folder, 'labelled-profiles.csv.gz'), gzipSync(labelledCsv()));
  const commands = blocksOf('sh').flatMap((block) => block.trim().split('\n'));
  expect(commands.length).toBeGreaterThan(0);
  for (const command of commands) {
    const [, name = '', value, words = ''] = /^(ALOI_\w+)=(\S+) npx aloi (.+)$/.exec(command) ?? [];
    const env = { ...process.env, [name]: value };
    const main = join(root, 'dist', 'src', 'main.js');
    const run = promisify(execFile)(process.execPath, [main, ...words.split(' ')], { cwd: folder, env });
    await expect(run).resolves.toMatchObject({ stdout: expect.stringMatching(/\S/) });
  }
});

it('names every fact, unit, theme, cost and reason, and no other fact', () => {
  const facts = [...factNames('account'), ...factNames('audience')];
  const words = [...facts, ...units, ...themes, ...costs, ...abstentionReasons];
  expect(words.filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
  const section = /^## Facts\n\n([^]*?)\n\n`src\/domain/m.exec(page)?.[1] ?? '';
  const named = [...section.matchAll(/`(\w+)`/g)].map(([, name]) => name);
  expect(named.sort()).toEqual(facts.sort());
});

it('says the limits of the code, and links to what exists', () => {
  const plain = page.replace(/\s+/g, ' ');
  expect(plain).toContain(`${mostPointsOfOne} points a detector, ${mostExpertPoints} an account`);
  expect(plain).toContain(`in at least two labelled data sets, ${leastReadings} accounts of each kind`);
  const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title.toLowerCase().replaceAll(' ', '-'));
  const anchors = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  expect(anchors.filter((anchor) => !headings.includes(anchor ?? ''))).toEqual([]);
});

/** What the compiler says of files that stand where they say they do, with the project's own options. */
function complaintsAbout(files: ReadonlyMap<string, string>): string[] {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config as object;
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const virtual: ts.CompilerHost = {
    ...host,
    fileExists: (path) => files.has(path) || host.fileExists(path),
    readFile: (path) => files.get(path) ?? host.readFile(path),
    getSourceFile: (path, language, ...rest) => {
      const code = files.get(path);
      return code === undefined
        ? host.getSourceFile(path, language, ...rest)
        : ts.createSourceFile(path, code, language);
    },
  };
  const program = ts.createProgram([...files.keys()], options, virtual);
  return [...files.keys()].flatMap((path) => {
    const source = program.getSourceFile(path);
    const faults = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return faults.map(({ messageText }) => `${basename(path)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  });
}

/** Writes the blocks to a folder of their own, where they import the project's files from where those are. */
function runTable(): void {
  const place = mkdtempSync(join(tmpdir(), 'aloi-authors-table-'));
  const movedTo = (path: string): string => join(place, path.slice(root.length + 1));
  for (const [path, code] of sources) {
    const moved = code.replace(/from '(\.[^']+)'/g, (_all, from: string) => {
      const target = join(dirname(path), from);
      return `from '${sources.has(`${target}.ts`) ? movedTo(target) : target}'`;
    });
    mkdirSync(dirname(movedTo(path)), { recursive: true });
    writeFileSync(movedTo(path), moved);
  }
  const table = [...sources.keys()].find((path) => path.endsWith('.test.ts'));
  if (table === undefined) throw new Error('the page shows no table');
  jest.requireActual(movedTo(table));
  rmSync(place, { recursive: true });
}
