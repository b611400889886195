/**
 * aloi score: judges the followers of an account by the current scorecard, where that has not been done.
 */
import { openApp } from '../app';
import { loadConfig, withoutStatementTimeout } from '../config';
import { AloiError } from '../domain/errors';
import { parseTarget, type CommandDefinition, type TargetOption } from './command';
import { endProgress, scoringLine, showProgress } from './progress';

export const score: CommandDefinition = (program) => {
  program
    .command('score')
    .description('score the followers of an account again, after a change of detectors or scorecard')
    .requiredOption('--target <platform:id>', 'the account they follow, such as x:12345', parseTarget)
    .action(async ({ target }: { target: TargetOption }) => {
      const app = await openApp(withoutStatementTimeout(loadConfig()));
      try {
        const [account] = await app.store.accounts.byRefs([target]);
        if (!account) throw new AloiError('NOT_FOUND', `No account ${target.platform}:${target.nativeId} is known.`);
        const report = await app.scoreAudience(account.id, (progress) => {
          showProgress(scoringLine(progress));
        });
        endProgress();
        process.stdout.write(`${JSON.stringify(report)}\n`);
      } finally {
        await app.close();
      }
    });
};
