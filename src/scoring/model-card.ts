/**
 * The model card of a scorecard, in Markdown: what it was learned on, how good it is, whom it wrongs, what it cannot do.
 * Its sections are those of Mitchell et al., "Model Cards for Model Reporting" (FAT* 2019).
 */
import type { Detector } from '../detectors/detector';
import { caveats, ethicalConsiderations } from './card/considerations';
import { evaluationData, metrics, trainingData } from './card/data';
import { factors, intendedUse, modelDetails } from './card/details';
import { setFigures, whatIsMissed, whoIsWronged } from './card/left-out';
import { measures } from './card/measures';
import { blankedFields, errorRates, reliability } from './card/probabilities';
import { blocks, code } from './card/words';
import { type Scorecard, scorecardRef } from './scorecard';

/** File name of the card as it is emitted. */
export function modelCardName({ id, version }: Pick<Scorecard, 'id' | 'version'>): string {
  return `${id}-${version}.md`;
}

/**
 * Made from nothing else: the same scorecard and detectors give the same bytes.
 * @param registered detectors of now; of those that the scorecard names, titles and facts are told. Those of audiences are
 *   no affair of a scorecard's.
 */
export function modelCard(scorecard: Scorecard, registered: readonly Detector[]): string {
  const detectors = registered.filter(({ meta }) => meta.scope === 'account');
  const card = blocks(
    `# Model card: ${code(scorecardRef(scorecard))}`,
    'This scorecard says how likely a social account is not to be authentic, from what the account shows: an estimate, never a fact about anybody. Unless a figure says otherwise, it was measured on accounts of data sets that had no part in the weights that judged them. Made by `aloi emit`; its sections follow Mitchell and others, Model Cards for Model Reporting (FAT* 2019).',
    modelDetails(scorecard),
    intendedUse(scorecard),
    factors(scorecard, detectors),
    metrics(scorecard),
    evaluationData(scorecard),
    trainingData(scorecard),
    '## Quantitative analyses',
    ...analyses(scorecard),
    errorRates(scorecard),
    measures(scorecard, detectors),
    ethicalConsiderations(),
    caveats(scorecard, detectors),
  );
  return `${card}\n`;
}

function analyses(scorecard: Scorecard): string[] {
  const { evaluation } = scorecard;
  if (evaluation === undefined) return [];
  return [
    setFigures(scorecard, evaluation),
    whoIsWronged(evaluation),
    whatIsMissed(evaluation),
    reliability(scorecard, evaluation),
    blankedFields(evaluation),
  ];
}
