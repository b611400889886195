/**
 * aloi migrate: brings the database's schema up to date, or takes it down again.
 */
import { loadConfig } from '../config';
import { openDatabase } from '../app';
import type { CommandDefinition } from './command';

export const migrate: CommandDefinition = (program) => {
  program
    .command('migrate')
    .description('bring the database schema up to date (serve and import do so by themselves)')
    .option('--down', 'revert every migration: all data is lost', false)
    .action(async ({ down }: { down: boolean }) => {
      const database = await openDatabase(loadConfig());
      try {
        if (down) await database.store.revertAll();
        else await database.store.migrate();
        process.stdout.write(`Migrations still to run: ${await database.store.pendingMigrations()}\n`);
      } finally {
        await database.close();
      }
    });
};
