/**
 * aloi worker: does audits as they are asked for, until it is told to stop. `aloi serve` keeps one beside it.
 */
import { openApp } from '../app';
import { loadConfig, withoutStatementTimeout } from '../config';
import type { CommandDefinition } from './command';
import { stopSignal } from './stop-signal';

export const worker: CommandDefinition = (program) => {
  program
    .command('worker')
    .description('do the audits that are asked for (serve keeps a worker beside it)')
    .action(async () => {
      const stopped = Promise.race([stopSignal(), parentGone()]);
      const config = withoutStatementTimeout(loadConfig());
      // An audit reads on one connection while it says on another how far it is.
      const poolSize = Math.max(config.poolSize, 2 * config.auditConcurrency + 2);
      const app = await openApp({ ...config, poolSize });
      try {
        const working = await app.startAuditWorker();
        app.log.info({ concurrency: Math.max(1, config.auditConcurrency) }, 'waiting for audits');
        await stopped;
        await working.close();
      } finally {
        await app.close();
        if (process.connected) process.disconnect();
      }
    });
};

/** Where `serve` started it: it ends with it, however that came to its end. */
function parentGone(): Promise<void> {
  return new Promise((resolve) => {
    process.once('disconnect', () => {
      resolve();
    });
  });
}
