#!/usr/bin/env node
/**
 * aloi: arguments → command. A known error is one line on standard error and exit code 1; a mistake in the
 * arguments is exit code 2; anything else is a fault of ours and shows its stack.
 */
import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { commands } from './commands/registry';
import { AloiError } from './domain/errors';
import { version } from './lib/project-root';

const program = new Command('aloi')
  .description('How much of a social account’s audience is real? A GraphQL API and the tools around it.')
  .version(version)
  .showHelpAfterError('Run aloi --help, or aloi help <command>.')
  .configureHelp({ showGlobalOptions: false })
  .exitOverride();
for (const define of commands) define(program);

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    return;
  }
  const known = error instanceof AloiError || isPortTaken(error);
  process.stderr.write(known ? `aloi: ${error.message} [${error.code}]\n` : `${stackOf(error)}\n`);
  process.exitCode = 1;
});

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Node's own words name address and port. */
function isPortTaken(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
