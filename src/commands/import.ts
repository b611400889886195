/**
 * aloi import: reads the followers of an account from a file, stores and scores them. It can be stopped at any
 * moment and run again: what was committed stays, and the same file twice changes nothing.
 */
import { Option, type Command } from 'commander';
import { openApp, type App } from '../app';
import { loadConfig, withoutStatementTimeout } from '../config';
import { AloiError } from '../domain/errors';
import { listOrders, type ListOrder } from '../domain/follow';
import type { ImportReport } from '../ingest/import-followers';
import type { ScoringReport } from '../scoring/score-audience';
import { fileFormats, type FileFormat } from '../sources/file/file-format';
import { openFollowerFile } from '../sources/file/follower-file';
import {
  parseCount,
  parseHandle,
  parseMoment,
  parseTarget,
  type CommandDefinition,
  type TargetOption,
} from './command';
import { refuseOtherPlatforms } from './file-platform';
import { endProgress, importLine, scoringLine, showProgress } from './progress';
import { untilInterrupted } from './until-interrupted';

interface ImportFlags {
  readonly target: TargetOption;
  readonly handle?: string;
  readonly order: ListOrder;
  readonly observedAt: Date;
  readonly format: FileFormat | 'auto';
  readonly maxBadRows: number;
  readonly partial: boolean;
  readonly score: boolean;
  readonly json: boolean;
}

export const importFile: CommandDefinition = (program) => {
  describe(program.command('import')).action(async (file: string, flags: ImportFlags) => {
    const app = await openApp(withoutStatementTimeout(loadConfig()));
    try {
      const report = await importOne(app, file, flags);
      endProgress();
      process.stdout.write(flags.json ? `${JSON.stringify(report)}\n` : describeReport(report));
      if (report.failure !== null) throw new AloiError(report.failure.code, report.failure.message);
      if (!flags.score) return;
      const scored = await app.scoreAudience(report.targetId, (progress) => {
        showProgress(scoringLine(progress));
      });
      endProgress();
      process.stderr.write(describeScoring(scored));
    } finally {
      await app.close();
    }
  });
};

/** Bad rows in the report for people. */
const problemsShown = 20;

function describe(command: Command): Command {
  return command
    .description('import the followers of an account from a file, and score them')
    .argument('<file>', 'X API v1.1 or v2 JSON, NDJSON, pages, or CSV; plain or gzip')
    .requiredOption('--target <platform:id>', 'the account they follow, such as x:12345', parseTarget)
    .addOption(new Option('--order <order>', 'how the file lists them').choices(listOrders).makeOptionMandatory())
    .requiredOption('--observed-at <time>', 'when the platform was read, ISO 8601', parseMoment)
    .option('--handle <handle>', 'the handle of the target, if you know it', parseHandle)
    .addOption(new Option('--format <format>', 'overrule detection').choices(['auto', ...fileFormats]).default('auto'))
    .option('--max-bad-rows <n>', 'unreadable rows up to which the import goes on', parseCount(0), 100)
    .option('--partial', 'the file is not the whole list: nobody missing from it is taken for gone', false)
    .option('--no-score', 'store them only')
    .option('--json', 'print the report as JSON', false)
    .addHelpText(
      'after',
      '\nExample:\n  aloi import followers.ndjson.gz --target x:12345 --order newest-first --observed-at 2024-05-01',
    );
}

async function importOne(app: App, file: string, flags: ImportFlags): Promise<ImportReport> {
  const { observedAt, order, maxBadRows, format, handle, partial } = flags;
  refuseOtherPlatforms(flags.target.platform, observedAt);
  showProgress(`counting the rows of ${file}`);
  const source = await openFollowerFile(file, { format, observedAt });
  const target = { ...flags.target, ...(handle === undefined ? {} : { handle }) };
  return untilInterrupted((signal) =>
    app.importFollowers(source, { target, order, observedAt, complete: !partial, maxBadRows, signal }, (progress) => {
      showProgress(importLine(progress));
    }),
  );
}

function describeScoring({ scoredCount, currentCount, withoutFactsCount }: ScoringReport): string {
  return `Scored ${scoredCount} followers; ${currentCount} were up to date, ${withoutFactsCount} are known by id alone.\n`;
}

function describeReport(report: ImportReport): string {
  const { rowCount, importedCount, idOnlyCount, duplicateCount, badCount, problems, seconds, rowsPerSecond } = report;
  const resumed = report.resumedFrom > 0 ? `, resumed at row ${report.resumedFrom}` : '';
  const lines = [
    `Import ${report.importId}: ${report.status}${resumed}`,
    `  rows in the file      ${rowCount}`,
    `  followers imported    ${importedCount}, of them id only ${idOnlyCount}`,
    `  duplicates ignored    ${duplicateCount}`,
    `  bad rows passed over  ${badCount}`,
    ...problems.slice(0, problemsShown).map(({ line, reason }) => `    line ${line}: ${reason}`),
    ...(badCount > problemsShown ? [`    … and ${badCount - problemsShown} more: --json lists them all`] : []),
    `  time                  ${seconds.toFixed(1)} s, ${Math.round(rowsPerSecond)} rows/s`,
  ];
  return `${lines.join('\n')}\n`;
}
