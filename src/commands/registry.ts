/**
 * Every command of `aloi`, in the order of its help: one line each.
 */
import { auditAccount } from './audit-account';
import type { CommandDefinition } from './command';
import { emit } from './emit';
import { evaluate } from './evaluate';
import { fit } from './fit';
import { importFile } from './import';
import { importPostsFile } from './import-posts';
import { migrate } from './migrate';
import { newDetectorCommand } from './new-detector-command';
import { scenario } from './scenario';
import { score } from './score';
import { serve } from './serve';
import { worker } from './worker';

export const commands: readonly CommandDefinition[] = [
  serve,
  worker,
  importFile,
  importPostsFile,
  score,
  scenario,
  auditAccount,
  migrate,
  fit,
  evaluate,
  emit,
  newDetectorCommand,
];
