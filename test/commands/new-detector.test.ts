/** A new detector in a copy of the checkout: it compiles, its table passes, it is registered, and bad ids are refused. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { newDetector } from '../../src/commands/new-detector';

const checkout = join(__dirname, '..', '..');
const copied = [
  'src/detectors',
  'src/domain',
  'src/lib',
  'src/sources',
  'test/detectors',
  'package.json',
  'tsconfig.json',
  '.swcrc',
];
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'aloi-new-detector-'));
  for (const path of copied) cpSync(join(checkout, path), join(root, path), { recursive: true });
  symlinkSync(join(checkout, 'node_modules'), join(root, 'node_modules'));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('new-detector', () => {
  let written: string[];
  beforeAll(() => {
    written = newDetector('sunday-silence', root);
  });

  it('writes source, page and test and one entry of the registry', () => {
    expect(written).toEqual([
      'src/detectors/account/sunday-silence.ts',
      'src/detectors/account/sunday-silence.md',
      'test/detectors/account/sunday-silence.test.ts',
      'src/detectors/registry.ts',
    ]);
    expect(readFileSync(join(root, 'src/detectors/registry.ts'), 'utf8').match(/sundaySilence/g)).toHaveLength(2);
  });

  it('compiles', () => {
    expect(problemsIn(written)).toEqual([]);
  });

  it('passes its own table and every detector’s properties', () => {
    expect(runJest(['sunday-silence', 'every-detector'])).toMatchObject({ success: true, numFailedTests: 0 });
  });

  it('fails its table once its logic is broken', () => {
    const source = join(root, 'src/detectors/account/sunday-silence.ts');
    const text = readFileSync(source, 'utf8');
    ts.sys.writeFile(source, text.replace('logCurve(postsCount,', 'logCurve(1,'));
    expect(runJest(['sunday-silence'])).toMatchObject({ success: false });
    ts.sys.writeFile(source, text);
  });

  it('marks everything that only its author knows', () => {
    for (const path of written.slice(0, 3)) expect(readFileSync(join(root, path), 'utf8')).toContain('FILL IN');
  });

  it('refuses an id that is taken, here or under another spelling of the constant', () => {
    expect(() => newDetector('sunday-silence', root)).toThrow(expect.objectContaining({ code: 'CONFLICT' }));
    expect(() => newDetector('sparse-profile', root)).toThrow(expect.objectContaining({ code: 'CONFLICT' }));
  });

  it.each([
    '',
    'single',
    'Two-Words',
    'two_words',
    '-two-words',
    'two--words',
    '../two-words',
    'two-words/',
    '2-words',
  ])('refuses the id “%s”', (id) => {
    expect(() => newDetector(id, root)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  it('refuses a folder that is no checkout', () => {
    expect(() => newDetector('two-words', tmpdir())).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});

describe('new-detector of audiences', () => {
  let written: string[];
  beforeAll(() => {
    written = newDetector('silent-crowd', root, 'audience');
  });

  it('writes source, page and test where such detectors are, and one entry of the registry', () => {
    expect(written).toEqual([
      'src/detectors/audience/silent-crowd.ts',
      'src/detectors/audience/silent-crowd.md',
      'test/detectors/audience/silent-crowd.test.ts',
      'src/detectors/registry.ts',
    ]);
    const registry = readFileSync(join(root, 'src/detectors/registry.ts'), 'utf8');
    expect(registry).toContain("import { silentCrowd } from './audience/silent-crowd';");
    expect(registry.match(/silentCrowd/g)).toHaveLength(2);
  });

  it('compiles', () => {
    expect(problemsIn(written)).toEqual([]);
  });

  it('passes its own table and every such detector’s properties, and fails once its logic is broken', () => {
    expect(runJest(['silent-crowd', 'every-audience-detector'])).toMatchObject({ success: true, numFailedTests: 0 });
    const source = join(root, 'src/detectors/audience/silent-crowd.ts');
    const text = readFileSync(source, 'utf8');
    ts.sys.writeFile(source, text.replace('logCurve(share,', 'logCurve(1,'));
    expect(runJest(['silent-crowd'])).toMatchObject({ success: false });
    ts.sys.writeFile(source, text);
  });

  it('marks everything that only its author knows', () => {
    for (const path of written.slice(0, 3)) expect(readFileSync(join(root, path), 'utf8')).toContain('FILL IN');
  });

  it('refuses an id that a detector of accounts has, and the other way round', () => {
    expect(() => newDetector('sparse-profile', root, 'audience')).toThrow(
      expect.objectContaining({ code: 'CONFLICT' }),
    );
    expect(() => newDetector('silent-crowd', root)).toThrow(expect.objectContaining({ code: 'CONFLICT' }));
  });
});

function problemsIn(files: readonly string[]): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const sources = files.filter((path) => path.endsWith('.ts')).map((path) => join(root, path));
  const problems = ts.getPreEmitDiagnostics(ts.createProgram(sources, options));
  return problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** Jest's own account of the test files whose path matches, run in the copy. */
function runJest(patterns: readonly string[]): { success: boolean; numFailedTests: number } {
  const config = JSON.stringify({ rootDir: root, transform: { '^.+\\.[jt]s$': '@swc/jest' } });
  const jest = join(checkout, 'node_modules/jest/bin/jest.js');
  const arguments_ = [jest, '--config', config, '--json', '--silent', '--runInBand', ...patterns];
  try {
    const output = execFileSync(process.execPath, arguments_, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    return JSON.parse(output) as { success: boolean; numFailedTests: number };
  } catch (error) {
    // Jest ends with an error where a test fails, its account on the standard output all the same.
    return JSON.parse((error as { stdout: string }).stdout) as { success: boolean; numFailedTests: number };
  }
}
