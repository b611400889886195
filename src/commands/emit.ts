/**
 * aloi emit: writes what the outside may rely on (the schema, the catalogue of detectors, the model cards, the README's
 * table of detectors) from the code, or with --check says whether the files in the checkout are what it would write.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { AloiError } from '../domain/errors';
import { projectRoot } from '../lib/project-root';
import type { CommandDefinition } from './command';
import { emittedFiles } from './emitted-files';

export const emit: CommandDefinition = (program) => {
  program
    .command('emit')
    .description('write schema/ and the README’s table of detectors from the code')
    .option('--check', 'write nothing; fail where a file is not current', false)
    .action(({ check }: { check: boolean }) => {
      const stale = emittedFiles().filter(
        ({ path, content }) => !existsSync(path) || readFileSync(path, 'utf8') !== content,
      );
      const names = stale.map(({ path }) => relative(projectRoot, path)).join(', ');
      if (check && stale.length > 0) throw new AloiError('CONFLICT', `Not current: ${names}. Run aloi emit.`);
      for (const { path, content } of stale) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, content);
      }
      process.stdout.write(stale.length === 0 ? 'All current.\n' : `Written: ${names}\n`);
    });
};
