/**
 * aloi serve: the API, until it is told to stop. With --demo it first loads a synthetic audience, then asks
 * itself a first question and shows the answer.
 */
import { openApp, type App } from '../app';
import { loadConfig } from '../config';
import { importFollowers } from '../ingest/import-followers';
import { audienceSource } from '../sources/synthetic/audience-source';
import { demoAudience } from '../sources/synthetic/demo-audience';
import type { CommandDefinition } from './command';
import { firstAnswer, firstQuery } from './first-query';

export const serve: CommandDefinition = (program) => {
  program
    .command('serve')
    .description('start the API')
    .option('--demo', 'load a synthetic audience first and show a query with its answer', false)
    .action(async ({ demo }: { demo: boolean }) => {
      const config = loadConfig();
      const app = await openApp(config);
      const stopped = stopSignal();
      try {
        if (demo) await loadDemo(app);
        const api = await app.createApi(firstQuery);
        try {
          const { url } = await api.listen();
          warnIfOpen(app, config.host);
          process.stdout.write(`Aloi answers at ${url}/graphql\n`);
          if (config.mode === 'development') process.stdout.write(`Try it in a browser: ${url}/\n`);
          if (demo) process.stdout.write(await firstAnswer(url));
          await stopped;
        } finally {
          await api.close();
        }
      } finally {
        await app.close();
      }
    });
};

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process as it always would. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      resolve();
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
  });
}

/** Imported and scored once; afterwards both find nothing to do. */
async function loadDemo(app: App): Promise<void> {
  const audience = demoAudience();
  const { target, order, observedAt } = audience;
  const report = await importFollowers(app.store.imports, audienceSource(audience), {
    ...{ target, order, observedAt },
    complete: true,
    maxBadRows: 0,
  });
  const { scoredCount } = await app.scoreAudience(report.targetId);
  app.log.info({ followers: report.rowCount, scored: scoredCount }, 'demo audience is loaded');
}

/** There are no keys yet: who reaches the port reads everything. */
function warnIfOpen(app: App, host: string): void {
  if (['127.0.0.1', '::1', 'localhost'].includes(host)) return;
  app.log.warn({ host }, 'the API asks for no key: let nobody reach this address whom you would not show the data');
}
