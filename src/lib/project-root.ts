/**
 * The folder that holds package.json: the same whether the code runs from src/ or from dist/src/.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const projectRoot = findUpwards(__dirname);

/** The version in package.json. */
export const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };

function findUpwards(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (dirname(folder) === folder) throw new Error('No package.json above the code.');
  return findUpwards(dirname(folder));
}
