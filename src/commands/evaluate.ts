/**
 * aloi evaluate: how good a scorecard made by these detectors is on data sets that it was not learned on; with --frozen,
 * how good a scorecard is as it stands, on a file of one's own.
 */
import { fitScorecard } from '../scoring/fit';
import { formatEvaluation } from '../scoring/format-evaluation';
import { formatJudgement } from '../scoring/format-judgement';
import { judgeScorecard } from '../scoring/judge-scorecard';
import type { LabelledProfiles } from '../scoring/labelled-profiles';
import { loadScorecard, loadScorecardFile } from '../scoring/load-scorecard';
import type { CommandDefinition } from './command';
import { configuredDetectors } from './configured-detectors';
import { columnsOption, dataOption, readLabelledData, tellUnweighed, type DataFlags } from './labelled-data';

interface EvaluateFlags extends DataFlags {
  readonly json: boolean;
  /** True for the committed scorecard, else the file of another. */
  readonly frozen?: true | string;
}

export const evaluate: CommandDefinition = (program) => {
  program
    .command('evaluate')
    .description('measure the scorecard on labelled profiles, leaving one data set out at a time')
    .requiredOption(...dataOption)
    .option(...columnsOption)
    .option(
      '--frozen [scorecard]',
      'learn nothing: judge the committed scorecard, or that of a file, as it is; one kind of accounts is enough',
    )
    .option('--json', 'print the figures as JSON', false)
    .action(async ({ json, frozen, ...flags }: EvaluateFlags) => {
      const labelled = await readLabelledData(flags);
      process.stdout.write(frozen === undefined ? leaveOut(labelled, json) : judge(labelled, frozen, json));
    });
};

function leaveOut(labelled: LabelledProfiles, json: boolean): string {
  const { evaluation, ...fitted } = fitScorecard(labelled, configuredDetectors());
  tellUnweighed(fitted);
  return json
    ? `${JSON.stringify({ ...evaluation, blanking: fitted.blanking })}\n`
    : formatEvaluation(evaluation, fitted);
}

function judge({ profiles }: LabelledProfiles, frozen: true | string, json: boolean): string {
  const detectors = configuredDetectors();
  const scorecard = frozen === true ? loadScorecard(detectors) : loadScorecardFile(frozen, detectors);
  const judgement = judgeScorecard(profiles, { scorecard, detectors });
  return json ? `${JSON.stringify(judgement)}\n` : formatJudgement(judgement);
}
