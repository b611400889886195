/**
 * aloi audit: audits the audience of an account in this process and prints the report as it is stored.
 */
import { openApp } from '../app';
import { loadConfig, withoutStatementTimeout } from '../config';
import { parseCount, parseTarget, type CommandDefinition, type TargetOption } from './command';
import { untilInterrupted } from './until-interrupted';

interface AuditOptions {
  readonly json: boolean;
  readonly sample?: number;
  readonly seed?: number;
}

export const auditAccount: CommandDefinition = (program) => {
  program
    .command('audit')
    .description('audit the audience of an account and print the report')
    .argument('<platform:id>', 'the account they follow, such as x:12345', parseTarget)
    .option('--sample <count>', 'judge so many followers, drawn over the whole list', parseCount(1))
    .option('--seed <number>', 'of every random number in the report', parseCount(0))
    .option('--json', 'print the report as JSON, byte for byte', true)
    .action(async (account: TargetOption, options: AuditOptions) => {
      const config = withoutStatementTimeout(loadConfig());
      const app = await openApp({ ...config, poolSize: Math.max(config.poolSize, 4) });
      try {
        const { sample: sampleSize = null, seed = null } = options;
        const wish = { account, sampleSize, seed, definition: null, population: null, idempotencyKey: null };
        process.stdout.write(`${await untilInterrupted((signal) => app.auditNow(wish, signal))}\n`);
      } finally {
        await app.close();
      }
    });
};
