/**
 * aloi import-posts: reads posts of any number of accounts from a file and stores them. It scores nothing: what they
 * change is seen when the accounts are scored next. It can be stopped at any moment and run again.
 */
import { Option, type Command } from 'commander';
import { openApp } from '../app';
import { loadConfig, withoutStatementTimeout } from '../config';
import { platforms, type Platform } from '../domain/account';
import { AloiError } from '../domain/errors';
import type { PostImportProgress, PostImportReport } from '../ingest/import-posts';
import { type PostFormat, postFormats } from '../sources/file/post-format';
import { openPostsFile } from '../sources/file/posts-file';
import { parseCount, parseMoment, type CommandDefinition } from './command';
import { refuseOtherPlatforms } from './file-platform';
import { endProgress, showProgress } from './progress';
import { untilInterrupted } from './until-interrupted';

interface ImportPostsFlags {
  readonly file: string;
  readonly platform: Platform;
  readonly observedAt: Date;
  readonly format: PostFormat | 'auto';
  readonly maxBadRows: number;
  readonly json: boolean;
}

export const importPostsFile: CommandDefinition = (program) => {
  describe(program.command('import-posts')).action(async (flags: ImportPostsFlags) => {
    const { file, format, platform, observedAt, maxBadRows } = flags;
    refuseOtherPlatforms(platform, observedAt);
    const source = await openPostsFile(file, { format, observedAt });
    const app = await openApp(withoutStatementTimeout(loadConfig()));
    try {
      const report = await untilInterrupted((signal) =>
        app.importPosts(source, { platform, maxBadRows, signal }, (progress) => {
          showProgress(progressLine(progress));
        }),
      );
      endProgress();
      process.stdout.write(flags.json ? `${JSON.stringify(report)}\n` : describeReport(report));
      if (report.failure !== null) throw new AloiError(report.failure.code, report.failure.message);
    } finally {
      await app.close();
    }
  });
};

/** Bad rows in the report for people. */
const problemsShown = 20;

function describe(command: Command): Command {
  return command
    .description('import posts of accounts from a file; scores them not: run score afterwards')
    .requiredOption('--file <path>', 'CSV, or X API v1.1 statuses as NDJSON; plain or gzip')
    .addOption(new Option('--platform <platform>', 'where they live').choices(platforms).makeOptionMandatory())
    .requiredOption('--observed-at <time>', 'when the platform was read, ISO 8601', parseMoment)
    .addOption(new Option('--format <format>', 'overrule detection').choices(['auto', ...postFormats]).default('auto'))
    .option('--max-bad-rows <n>', 'unreadable rows up to which the import goes on', parseCount(0), 100)
    .option('--json', 'print the report as JSON', false)
    .addHelpText(
      'after',
      '\nExample:\n  aloi import-posts --file posts.csv.gz --platform x --observed-at 2024-05-01\n  aloi score --target x:12345',
    );
}

function progressLine({ rowsDone, badCount, rowsPerSecond }: PostImportProgress): string {
  const bad = badCount === 0 ? '' : `, ${badCount} bad`;
  return `importing posts: ${rowsDone} rows, ${Math.round(rowsPerSecond)} rows/s${bad}`;
}

function describeReport(report: PostImportReport): string {
  const { status, rowCount, postCount, storedCount, badCount, problems, seconds, rowsPerSecond } = report;
  const lines = [
    `Import of posts: ${status}`,
    `  rows gone through     ${rowCount}`,
    `  posts                 ${postCount}, of them new or newer ${storedCount}`,
    `  bad rows passed over  ${badCount}`,
    ...problems.slice(0, problemsShown).map(({ line, reason }) => `    line ${line}: ${reason}`),
    ...(badCount > problemsShown ? [`    … and ${badCount - problemsShown} more: --json lists them all`] : []),
    `  time                  ${seconds.toFixed(1)} s, ${Math.round(rowsPerSecond)} rows/s`,
    'No score was made: scores follow these posts when the accounts are scored or asked for next.',
  ];
  return `${lines.join('\n')}\n`;
}
