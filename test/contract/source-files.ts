/**
 * The project's own files as the inspectors read them: paths relative to the root, and the imports of each.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';

export const root = join(__dirname, '..', '..');

/** Every file below a folder of the project, sorted, as a path from the root with forward slashes. */
export function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

export interface Import {
  /** What the statement names: a package, `node:…`, or a path from the root without its ending. */
  readonly from: string;
  readonly isOwn: boolean;
}

/** Every module a file names in an import, export-from, require or dynamic import; type imports count. */
export function importsOf(path: string): Import[] {
  const statements = /(?:from|import|require\()\s*\(?\s*'([^']+)'/g;
  return [...read(path).matchAll(statements)].map(([, specifier = '']) =>
    specifier.startsWith('.')
      ? { from: posix.normalize(posix.join(dirname(path), specifier)), isOwn: true }
      : { from: specifier, isOwn: false },
  );
}
