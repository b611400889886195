/**
 * Every command of `aloi`, in the order of its help: one line each.
 */
import type { CommandDefinition } from './command';
import { emit } from './emit';
import { evaluate } from './evaluate';
import { fit } from './fit';
import { importFile } from './import';
import { importPostsFile } from './import-posts';
import { migrate } from './migrate';
import { newDetectorCommand } from './new-detector-command';
import { score } from './score';
import { serve } from './serve';

export const commands: readonly CommandDefinition[] = [
  serve,
  importFile,
  importPostsFile,
  score,
  migrate,
  fit,
  evaluate,
  emit,
  newDetectorCommand,
];
