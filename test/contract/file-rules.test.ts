/**
 * House rules that a file can break by itself: its name, its length, its functions' length, its opening
 * comment, who reads the environment, and what must never be written into a file of the project.
 */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';
import { filesBelow, read, root } from './source-files';

const sources = [...filesBelow('src', '.ts'), ...filesBelow('migrations', '.ts')];
const tests = filesBelow('test', '.ts').filter((path) => !path.endsWith('.generated.ts'));
const forbidden = /^(utils?|helpers?|misc|common|shared|types?|interfaces?|index)\.ts$/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.ts$/;

describe('every source and test file', () => {
  it('has a telling name in kebab-case', () => {
    const misnamed = [...sources, ...tests].filter((path) => {
      const name = basename(path);
      return forbidden.test(name) || !kebab.test(name);
    });
    expect(misnamed).toEqual([]);
  });

  it('opens by saying what it is', () => {
    expect([...sources, ...tests].filter((path) => !/^(#!.*\n)?(\/\*\*|\/\/)/.test(read(path)))).toEqual([]);
  });

  it('has at most 300 lines', () => {
    expect([...sources, ...tests].filter((path) => read(path).split('\n').length > 301)).toEqual([]);
  });

  it('has no function of more than 60 lines', () => {
    expect(sources.flatMap(longFunctions)).toEqual([]);
  });

  it('does not skip, narrow or postpone', () => {
    const postponed = /\b(?:it|describe|test)\.(?:skip|only|todo)\b|@ts-ignore|\bas any\b|\bTODO\b|\bFIXME\b/;
    const files = [...sources, ...tests].filter((path) => path !== 'test/contract/file-rules.test.ts');
    expect(files.filter((path) => postponed.test(read(path)))).toEqual([]);
  });
});

describe('the environment', () => {
  it('is read by config.ts alone', () => {
    expect(sources.filter((path) => /process\.env\b/.test(read(path)))).toEqual(['src/config.ts']);
  });

  it('has each of its variables in .env.example, and no other', () => {
    const documented = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name).sort();
    const readByConfig = [...read('src/config.ts').matchAll(/^ {4}([A-Z_]+): /gm)].map(([, name]) => name).sort();
    expect(documented).toEqual(readByConfig);
  });
});

describe('the top level', () => {
  it('has at most 20 entries', () => {
    const local = new Set(['node_modules', 'dist', 'coverage', '.git', '.env', 'data']);
    expect(readdirSync(root).filter((name) => !local.has(name)).length).toBeLessThanOrEqual(20);
  });

  it('has a lockfile without download addresses', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "http/);
  });
});

/** Functions of a file that are longer than 60 lines, as `file:line`. */
function longFunctions(path: string): string[] {
  const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) {
      const first = file.getLineAndCharacterOfPosition(node.getStart(file)).line;
      const last = file.getLineAndCharacterOfPosition(node.getEnd()).line;
      if (last - first + 1 > 60) found.push(`${path}:${first + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
