/**
 * Loads the detectors that the configuration names: npm packages, or files and folders. They are code that the operator
 * trusts as much as Aloi's own: plain JavaScript can read files and call out, whatever the contract says.
 */
import { createRequire } from 'node:module';
import { isAbsolute, join, resolve } from 'node:path';
import { AloiError } from '../domain/errors';
import type { Detector } from './detector';
import { readExternalDetector } from './external-detector';
import { detectors as ours } from './registry';

/**
 * @param modules package names, or paths: absolute, or relative to `folder` and beginning with a dot
 * @param folder where packages are looked for: its node_modules, and those above it
 * @returns every detector that the modules export, in their order, frozen
 * @throws AloiError CONFIGURATION naming the module and what is wrong with it
 */
export function loadExternalDetectors(modules: readonly string[], folder = process.cwd()): readonly Detector[] {
  const homes = new Map(ours.map(({ meta }) => [meta.id, 'Aloi itself']));
  return modules.flatMap((name) => {
    try {
      const exported = exportedBy(loadModule(name, folder));
      if (exported.length === 0) throw fault(name, 'exports no detector, no list of them and no `detectors`');
      return exported.map((candidate) => readDetector(candidate, name, homes));
    } catch (error) {
      throw error instanceof AloiError ? error : fault(name, reasonOf(error, isPath(name)), error);
    }
  });
}

/** @param homes where each id taken so far comes from; the detector's is added */
function readDetector(candidate: unknown, module: string, homes: Map<string, string>): Detector {
  const detector = readExternalDetector(candidate);
  if (typeof detector === 'string')
    throw fault(module, `has a detector ${idOf(candidate)} that cannot be: ${detector}`);
  const home = homes.get(detector.meta.id);
  if (home !== undefined) throw fault(module, `has a detector "${detector.meta.id}", and so has ${home}`);
  homes.set(detector.meta.id, module);
  return detector;
}

/** CommonJS and ES modules alike: since Node 20.19 `require` loads both. */
function loadModule(name: string, folder: string): unknown {
  // The file need not exist: it stands for "from within this folder".
  const requireFrom = createRequire(join(folder, 'aloi.js'));
  return requireFrom(isPath(name) ? resolve(folder, name) : name) as unknown;
}

function isPath(name: string): boolean {
  return name.startsWith('.') || isAbsolute(name);
}

/** What a module offers as its detectors, unread. */
function exportedBy(module: unknown): readonly unknown[] {
  if (Array.isArray(module)) return module;
  if (!isObject(module)) return [];
  if ('detectors' in module) return Array.isArray(module.detectors) ? module.detectors : [module.detectors];
  if ('meta' in module || 'evaluate' in module) return [module];
  // An ES module, or one that was compiled from one.
  return 'default' in module && module.default !== module ? exportedBy(module.default) : [];
}

function reasonOf(error: unknown, isFile: boolean): string {
  const code = isObject(error) ? error.code : undefined;
  const [said = ''] = isObject(error) && typeof error.message === 'string' ? error.message.split('\n') : [];
  if (code === 'ERR_REQUIRE_ASYNC_MODULE') return 'cannot be loaded: it awaits something at its top level';
  if (code === 'ERR_PACKAGE_PATH_NOT_EXPORTED') return 'cannot be loaded: its exports name no entry for `default`';
  const hint = code === 'MODULE_NOT_FOUND' && !isFile ? ' (a path begins with "./" or "/")' : '';
  return `cannot be loaded: ${said === '' ? 'it throws' : said.replace(/\.$/, '')}${hint}`;
}

function idOf(candidate: unknown): string {
  const meta = isObject(candidate) ? candidate.meta : undefined;
  return isObject(meta) && typeof meta.id === 'string' ? `"${meta.id.slice(0, 60)}"` : 'without an id';
}

function fault(module: string, what: string, cause?: unknown): AloiError {
  return new AloiError('CONFIGURATION', `Detector module "${module}" ${what}.`, { cause });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
