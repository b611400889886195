/**
 * aloi serve: the API, until it is told to stop. With --demo it first loads a synthetic audience, then asks
 * itself a first question and shows the answer.
 */
import { openApp, type App } from '../app';
import { loadConfig } from '../config';
import { AloiError } from '../domain/errors';
import { audienceSource } from '../sources/synthetic/audience-source';
import { demoAudience } from '../sources/synthetic/demo-audience';
import type { ImportTarget } from '../store/import-run';
import type { CommandDefinition } from './command';
import { firstAnswer, firstQuery } from './first-query';
import { stopSignal } from './stop-signal';
import { keepWorker, type WorkerProcess } from './worker-process';

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
        const loaded = demo ? await loadDemo(app) : undefined;
        const stopped = stopSignal();
        const api = await app.createApi(firstQuery);
        let worker: WorkerProcess | undefined;
        try {
          const { url } = await api.listen();
          warnIfOpen(app, config.host);
          process.stdout.write(`Aloi answers at ${url}/graphql\n`);
          if (config.mode === 'development') process.stdout.write(`Try it in a browser: ${url}/\n`);
          if (demo) process.stdout.write(await firstAnswer(url));
          // Last: neither a request for an audit nor the worker that does it must keep the first question waiting.
          if (loaded) await requestDemoAudit(app, loaded);
          if (config.auditConcurrency > 0) worker = keepWorker(process.argv[1]!, app.log);
          await stopped;
        } finally {
          await Promise.all([worker?.close(), api.close()]);
        }
      } finally {
        await app.close();
      }
    });
};

interface LoadedDemo {
  readonly target: ImportTarget;
  readonly observedAt: Date;
  readonly ruleset: string;
}

/** Imported once, and scored where that has not been done by the rules of now. */
async function loadDemo(app: App): Promise<LoadedDemo | undefined> {
  const audience = demoAudience();
  const { target, order, observedAt } = audience;
  try {
    const options = { target, order, observedAt, complete: true, maxBadRows: 0 };
    const report = await app.importFollowers(audienceSource(audience), options);
    const { scoredCount, ruleset } = await app.scoreAudience(report.targetId);
    app.log.info({ followers: report.rowCount, scored: scoredCount }, 'demo audience is loaded');
    return { target, observedAt, ruleset };
  } catch (error) {
    if (!(error instanceof AloiError) || error.code !== 'CONFLICT') throw error;
    app.log.info('another process is loading the demo audience');
    return undefined;
  }
}

/** Not anew by every start: the key names the list and the rules it is judged by. */
async function requestDemoAudit(app: App, { target, observedAt, ruleset }: LoadedDemo): Promise<void> {
  const account = { platform: target.platform, nativeId: target.nativeId };
  const wish = { account, definition: null, population: null, sampleSize: null, seed: null };
  await app.audits.request({ ...wish, idempotencyKey: `demo ${observedAt.toISOString()} ${ruleset}` });
}

/** There are no keys yet: who reaches the port reads everything. */
function warnIfOpen(app: App, host: string): void {
  if (['127.0.0.1', '::1', 'localhost'].includes(host)) return;
  app.log.warn({ host }, 'the API asks for no key: let nobody reach this address whom you would not show the data');
}
