/**
 * aloi new-detector: writes the four things a detector consists of, for its author to fill in.
 */
import { Option } from 'commander';
import type { Scope } from '../domain/facts';
import type { CommandDefinition } from './command';
import { newDetector, scopes } from './new-detector';

export const newDetectorCommand: CommandDefinition = (program) => {
  program
    .command('new-detector')
    .description('write the files of a new detector into this checkout')
    .argument('<id>', 'noun phrase for the suspicious state in kebab-case, such as posting-metronome')
    .addOption(new Option('--scope <scope>', 'what it judges').choices(scopes).default('account'))
    .action((id: string, { scope }: { scope: Scope }) => {
      for (const path of newDetector(id, process.cwd(), scope)) process.stdout.write(`${path}\n`);
    });
};
