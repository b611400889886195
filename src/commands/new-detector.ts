/**
 * Writes the four things a detector consists of (source, page, test, registry line) from templates that compile and
 * pass their own table. The contract test stays red until its author has filled in what it means.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AloiError } from '../domain/errors';
import { detectorIdPattern } from '../detectors/register';
import type { Scope } from '../domain/facts';
import { audienceTemplates } from './new-audience-detector-templates';
import { accountTemplates, constantName, type DetectorTemplates } from './new-detector-templates';

const registryPath = 'src/detectors/registry.ts';
const importAnchor = "import type { Detector } from './detector';";
const entryAnchor = '\n]);';

const templates: Readonly<Record<Scope, DetectorTemplates>> = {
  account: accountTemplates,
  audience: audienceTemplates,
};

/** What a detector can judge. */
export const scopes = Object.keys(templates) as readonly Scope[];

/**
 * @param id kebab-case noun phrase of at least two words, such as `posting-metronome`
 * @param root folder of a checkout
 * @returns the paths written or changed, relative to the root
 * @throws AloiError BAD_USER_INPUT for a malformed id or a folder that is no checkout, CONFLICT for an id that is taken
 */
export function newDetector(id: string, root: string, scope: Scope = 'account'): string[] {
  if (!detectorIdPattern.test(id) || !id.includes('-')) {
    const example = 'such as posting-metronome';
    throw new AloiError('BAD_USER_INPUT', `"${id}" is not a kebab-case phrase of two words or more, ${example}.`);
  }
  if (!existsSync(join(root, registryPath))) {
    throw new AloiError('BAD_USER_INPUT', `${root} is not a checkout: it has no ${registryPath}.`);
  }
  const files: Readonly<Record<string, string>> = {
    [`src/detectors/${scope}/${id}.ts`]: templates[scope].source(id),
    [`src/detectors/${scope}/${id}.md`]: templates[scope].page(id),
    [`test/detectors/${scope}/${id}.test.ts`]: templates[scope].test(id),
  };
  const taken = scopes
    .map((each) => `src/detectors/${each}/${id}.ts`)
    .concat(Object.keys(files))
    .find((path) => existsSync(join(root, path)));
  if (taken !== undefined) throw new AloiError('CONFLICT', `The id "${id}" is taken: ${taken} exists.`);
  const registry = withDetector(readFileSync(join(root, registryPath), 'utf8'), id, scope);

  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: 'wx' });
  }
  writeFileSync(join(root, registryPath), registry);
  return [...Object.keys(files), registryPath];
}

/** The registry's source with one detector more, at the end. */
function withDetector(registry: string, id: string, scope: Scope): string {
  const name = constantName(id);
  if (new RegExp(String.raw`\b${name}\b`).test(registry)) {
    throw new AloiError('CONFLICT', `The id "${id}" is taken: the registry has ${name}.`);
  }
  if (!registry.includes(importAnchor) || !registry.includes(entryAnchor)) {
    throw new AloiError('BAD_USER_INPUT', `${registryPath} is not written as expected; add the detector by hand.`);
  }
  return registry
    .replace(importAnchor, `import { ${name} } from './${scope}/${id}';\n${importAnchor}`)
    .replace(entryAnchor, `\n  ${name},${entryAnchor}`);
}
