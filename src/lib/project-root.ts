/**
 * The folder that holds package.json: the same whether the code runs from src/ or from dist/src/.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const projectRoot = findUpwards(__dirname);

function findUpwards(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (dirname(folder) === folder) throw new Error('No package.json above the code.');
  return findUpwards(dirname(folder));
}
