/**
 * aloi new-detector: writes the four things a detector consists of, for its author to fill in.
 */
import type { CommandDefinition } from './command';
import { newDetector } from './new-detector';

export const newDetectorCommand: CommandDefinition = (program) => {
  program
    .command('new-detector')
    .description('write the files of a new detector into this checkout')
    .argument('<id>', 'noun phrase for the suspicious state in kebab-case, such as posting-metronome')
    .action((id: string) => {
      for (const path of newDetector(id, process.cwd())) process.stdout.write(`${path}\n`);
    });
};
