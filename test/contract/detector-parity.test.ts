/**
 * Parity of detectors: each has its source, page, table test and registry entry under one id, and none of these stands
 * without a detector. Its page has the agreed headings, and its sentences can be filled.
 */
import { basename } from 'node:path';
import { fillMessage } from '../../src/detectors/wording';
import type { Evidence } from '../../src/domain/signal';
import { detectors } from '../../src/detectors/registry';
import { constantName } from '../../src/commands/new-detector-templates';
import { filesBelow, read } from './source-files';

const headings = [
  'What it sees',
  'Why it matters',
  'How it scores',
  'Evidence',
  'Who trips it innocently',
  'Options',
  'Measured on',
];
const ids = detectors.map(({ meta }) => meta.id).sort();
const scopes = ['account', 'audience', 'campaign'];

function idsOf(folder: string, ending: string): string[] {
  const files = filesBelow(folder, ending).filter((path) =>
    scopes.some((scope) => path.startsWith(`${folder}/${scope}/`)),
  );
  return files.map((path) => basename(path, ending)).sort();
}

describe('the files of detectors', () => {
  it.each([
    ['src/detectors', '.ts'],
    ['src/detectors', '.md'],
    ['test/detectors', '.test.ts'],
  ])('in %s, ending %s: one per detector and none without', (folder, ending) => {
    expect(idsOf(folder, ending)).toEqual(ids);
  });

  it('are at least ten of accounts', () => {
    expect(detectors.filter(({ meta }) => meta.scope === 'account').length).toBeGreaterThanOrEqual(10);
  });
});

describe.each(detectors.map((detector) => [detector.meta.id, detector] as const))('%s', (id, { meta, options }) => {
  const source = `src/detectors/${meta.scope}/${id}.ts`;
  const page = read(`src/detectors/${meta.scope}/${id}.md`);
  const test = read(`test/detectors/${meta.scope}/${id}.test.ts`);

  it('is exported under its name, registered in one import and one entry, and tried by its table', () => {
    const name = constantName(id);
    expect(read(source)).toMatch(new RegExp(`export const ${name} = define(Gauged)?Detector\\(\\{`));
    const registry = read('src/detectors/registry.ts');
    expect(registry).toContain(`import { ${name} } from './${meta.scope}/${id}';`);
    expect(registry).toContain(`\n  ${name},\n`);
    expect(test).toMatch(new RegExp(`\\btest(Audience)?Detector\\(${name}, \\{`));
  });

  it('has a page with its id for a title and the agreed headings', () => {
    expect(/^# (.+)$/m.exec(page)?.[1]).toBe(id);
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(headings);
    const empty = page
      .split(/^## .+$/m)
      .slice(1)
      .filter((section) => section.trim() === '');
    expect(empty).toEqual([]);
  });

  it('has a page that names its options with their defaults, its messages and its false positives', () => {
    const optionLines = Object.entries(options).map(([name, value]) => `| \`${name}\` | ${JSON.stringify(value)} |`);
    const messageLines = Object.keys(meta.messages).map((name) => `- \`${name}\``);
    const innocentLines = meta.falsePositives.map((who) => `- ${who}`);
    // The formatter pads tables.
    const plain = page.replace(/ +/g, ' ');
    const said = [...optionLines, ...messageLines, ...innocentLines];
    expect(said.filter((line) => !plain.includes(line))).toEqual([]);
  });

  it('says nothing that its author has not filled in, and nothing as a fact about an account', () => {
    const all = [read(source), page, test].join('\n');
    expect(all).not.toContain('FILL IN');
    const words = [meta.title, meta.rationale, ...Object.values(meta.messages)].join(' ');
    expect(words).not.toMatch(/\bfakes?\b|\bbought\b|\bfraud/i);
  });

  it('has sentences that evidence can fill', () => {
    const measure: Evidence = { kind: 'measure', message: '', observed: 1, usual: [0, 2], unit: 'count' };
    for (const message of Object.values(meta.messages)) {
      expect(fillMessage(message, measure)).not.toMatch(/[{}]/);
      expect(message).toMatch(/^[A-Z{].*\.$/u);
    }
  });

  it('declares each fact once', () => {
    const declared = [...meta.requires, ...(meta.uses ?? [])];
    expect(new Set(declared).size).toBe(declared.length);
    expect(declared.length).toBeGreaterThan(0);
  });
});
