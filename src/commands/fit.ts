/**
 * aloi fit: learns the weights of a scorecard from labelled profiles and writes it as versioned data.
 */
import { writeFileSync } from 'node:fs';
import { fitScorecard, serialiseScorecard } from '../scoring/fit';
import { defaultFitOptions } from '../scoring/fit-options';
import { formatEvaluation } from '../scoring/format-evaluation';
import { parseCount, type CommandDefinition } from './command';
import { configuredDetectors } from './configured-detectors';
import { columnsOption, dataOption, readLabelledData, tellUnweighed, type DataFlags } from './labelled-data';

export const fit: CommandDefinition = (program) => {
  program
    .command('fit')
    .description('learn a scorecard from labelled profiles')
    .requiredOption(...dataOption)
    .requiredOption('--out <file>', 'where to write the scorecard')
    .option(...columnsOption)
    .option('--version <n>', 'version of the scorecard', parseCount(1), defaultFitOptions.version)
    .action(async ({ out, version, ...flags }: DataFlags & { out: string; version: number }) => {
      const labelled = await readLabelledData(flags);
      const { evaluation, ...fitted } = fitScorecard(labelled, configuredDetectors(), {
        ...defaultFitOptions,
        version,
      });
      writeFileSync(out, serialiseScorecard(fitted.scorecard));
      tellUnweighed(fitted);
      process.stdout.write(formatEvaluation(evaluation, fitted));
    });
};
