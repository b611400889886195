/** Detectors from outside, from the module's name to the list; and what is said of a module that cannot be used. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AloiError } from '../../src/domain/errors';
import { loadExternalDetectors } from '../../src/detectors/load-external';

const fixture = join(__dirname, 'external-fixture');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aloi-detectors-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a module in which `d` is the example's detector, and names it. */
function moduleOf(source: string, path: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `const d = require(${JSON.stringify(fixture)});\n${source}\n`);
  return `./${path}`;
}

const named = (id: string): string => `{ ...d, meta: { ...d.meta, id: '${id}' } }`;
const idsOf = (modules: readonly string[]): string[] =>
  loadExternalDetectors(modules, folder).map(({ meta }) => meta.id);

it('loads nothing where nothing is named', () => {
  expect(loadExternalDetectors([])).toEqual([]);
});

it('loads a folder by its absolute path, by its package.json', () => {
  const [detector] = loadExternalDetectors([fixture]);
  expect(detector).toMatchObject({ meta: { id: 'round-following', expertPoints: 3 }, options: { roundTo: 100 } });
  expect(Object.isFrozen(detector)).toBe(true);
});

it.each([
  ['a detector', `module.exports = ${named('one')};`, ['one']],
  ['a list', `module.exports = [${named('one')}, ${named('two')}];`, ['one', 'two']],
  ['a named list', `exports.detectors = [${named('one')}, ${named('two')}]; exports.other = 1;`, ['one', 'two']],
  ['one under the list’s name', `exports.detectors = ${named('one')};`, ['one']],
  ['what was compiled from an ES module', `exports.__esModule = true; exports.default = ${named('one')};`, ['one']],
  ['a list as the default', `exports.default = [${named('one')}];`, ['one']],
])('reads %s', (what, source, ids) => {
  expect(idsOf([moduleOf(source, `${what.replace(/\W/g, '')}.js`)])).toEqual(ids);
});

it('reads several modules in their order: files, folders, packages', () => {
  const file = moduleOf(`module.exports = ${named('from-file')};`, 'file.js');
  moduleOf(`module.exports = ${named('from-folder')};`, 'folder/index.js');
  moduleOf(`module.exports = ${named('from-package')};`, 'node_modules/@some/package/lib/main.js');
  writeFileSync(join(folder, 'node_modules/@some/package/package.json'), '{"main":"lib/main.js"}');
  expect(idsOf([file, '@some/package', './folder'])).toEqual(['from-file', 'from-package', 'from-folder']);
});

const unlike = (changes: string): string => `module.exports = { ...d, meta: { ...d.meta, ${changes} } };`;

it.each([
  ['throws', 'throw new Error("no such table\\nat a secret place");', /cannot be loaded: no such table\.$/],
  ['throws no error', 'throw "x";', /cannot be loaded: it throws\.$/],
  ['needs what is not there', 'require("absent-thing");', /cannot be loaded: Cannot find module 'absent-thing'/],
  ['exports nothing', '', /exports no detector, no list of them and no `detectors`\.$/],
  ['exports an empty list', 'exports.detectors = [];', /exports no detector/],
  ['exports itself', 'module.exports.default = module.exports;', /exports no detector/],
  ['exports something else', 'module.exports = "x";', /exports no detector/],
  ['exports nonsense in a list', 'module.exports = [1];', /has a detector without an id that cannot be: Invalid input/],
  ['fails when it is read', 'module.exports = { get meta() { throw new TypeError("boo"); } };', /boo/],
  ['has an id of ours', unlike('id: "sparse-profile"'), /has a detector "sparse-profile", and so has Aloi itself\.$/],
  ['has the same twice', 'module.exports = [d, d];', /"round-following", and so has \.\/bad.*\.js\.$/],
  ['has a malformed id', unlike('id: "A b"'), /detector "A b" that cannot be: meta\.id: is not kebab-case\.$/],
  [
    'asks for what is no fact',
    unlike('requires: ["language"]'),
    /"round-following" that cannot be: .*language is no fact/,
  ],
  ['asks for too many points', unlike('expertPoints: 50'), /meta\.expertPoints: Too big/],
  ['has several faults', unlike('version: 0, title: ""'), /meta\.version: .*; meta\.title: /],
  ['is asynchronous', 'module.exports = { ...d, evaluate: async () => 1 };', /evaluate: is asynchronous/],
])('refuses a module that %s, by name and in one line', (what, source, fault) => {
  const name = moduleOf(source, `bad/${what.replace(/\W/g, '-')}.js`);
  const error = refusalOf(name);
  expect(error).toMatchObject({ code: 'CONFIGURATION' });
  expect(error.message).toMatch(fault);
  expect(error.message).toContain(`Detector module "${name}" `);
  expect(error.message).not.toMatch(/\n|\bat .*:\d+/);
});

it('refuses what is not there, and says how a path is written', () => {
  expect(refusalOf('./nowhere').message).toMatch(/"\.\/nowhere" cannot be loaded: Cannot find module/);
  expect(refusalOf('nowhere').message).toMatch(
    /Cannot find module 'nowhere'.* \(a path begins with "\.\/" or "\/"\)\.$/,
  );
});

it('names the other module where two have the same', () => {
  const modules = ['a.js', 'b.js'].map((name) => moduleOf(`module.exports = ${named('same')};`, `twice/${name}`));
  expect(() => loadExternalDetectors(modules, folder)).toThrow(
    'Detector module "./twice/b.js" has a detector "same", and so has ./twice/a.js.',
  );
});

function refusalOf(name: string): AloiError {
  try {
    loadExternalDetectors([name], folder);
  } catch (error) {
    if (error instanceof AloiError) return error;
    throw error;
  }
  throw new Error(`${name} was not refused`);
}
