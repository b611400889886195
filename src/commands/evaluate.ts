/**
 * aloi evaluate: how good a scorecard made by these detectors is on data sets that it was not learned on.
 */
import { accountDetectors } from '../detectors/registry';
import { measureBlanking } from '../scoring/blanking';
import { fitScorecard } from '../scoring/fit';
import { formatEvaluation } from '../scoring/format-evaluation';
import type { CommandDefinition } from './command';
import { columnsOption, dataOption, readLabelledData, type DataFlags } from './labelled-data';

export const evaluate: CommandDefinition = (program) => {
  program
    .command('evaluate')
    .description('measure the scorecard on labelled profiles, leaving one data set out at a time')
    .requiredOption(...dataOption)
    .option(...columnsOption)
    .option('--json', 'print the figures as JSON', false)
    .action(async ({ json, ...flags }: DataFlags & { json: boolean }) => {
      const labelled = await readLabelledData(flags);
      const { scorecard, evaluation } = fitScorecard(labelled, accountDetectors);
      const blanking = measureBlanking(labelled.profiles, { scorecard, detectors: accountDetectors });
      process.stdout.write(
        json
          ? `${JSON.stringify({ ...evaluation, blanking })}\n`
          : formatEvaluation(evaluation, { scorecard, blanking }),
      );
    });
};
