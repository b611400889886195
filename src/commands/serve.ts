/**
 * aloi serve: the API, until it is told to stop. With --demo it first loads a synthetic audience, then asks
 * itself a first question and shows the answer.
 */
import { openApp, type App } from '../app';
import { loadConfig } from '../config';
import { AloiError } from '../domain/errors';
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
      try {
        // Until the API is up, a signal ends the process at once: what is committed stays, the rest is done next time.
        if (demo) await loadDemo(app);
        const stopped = stopSignal();
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

/** Imported once, and scored where that has not been done by the rules of now. */
async function loadDemo(app: App): Promise<void> {
  const audience = demoAudience();
  const { target, order, observedAt } = audience;
  try {
    const options = { target, order, observedAt, complete: true, maxBadRows: 0 };
    const report = await app.importFollowers(audienceSource(audience), options);
    const { scoredCount } = await app.scoreAudience(report.targetId);
    app.log.info({ followers: report.rowCount, scored: scoredCount }, 'demo audience is loaded');
  } catch (error) {
    if (!(error instanceof AloiError) || error.code !== 'CONFLICT') throw error;
    app.log.info('another process is loading the demo audience');
  }
}

/** There are no keys yet: who reaches the port reads everything. */
function warnIfOpen(app: App, host: string): void {
  if (['127.0.0.1', '::1', 'localhost'].includes(host)) return;
  app.log.warn({ host }, 'the API asks for no key: let nobody reach this address whom you would not show the data');
}
