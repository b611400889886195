/**
 * What to mind when a share is quoted, in sentences with the figures.
 */
import type { ListTruncation, ShareFound, ShareFrame, UnjudgedReason } from '../../domain/audit/share';
import { percent } from '../../scoring/share-estimate';

/** Fewer judged followers than this give a figure that is little more than its interval. */
const fewJudged = 200;
/** A list shorter than the shown count by more than this is another population than "the followers". */
const muchUnlisted = 0.05;
/** Silent accounts matter where they are so much of the flags and the share moves by a point. */
const manySilent = 0.1;
const muchMoved = 0.01;
/** Accounts of no class that are so much of the judged may move the share by a point. */
const manyUnclassed = 0.01;

const reasons: Readonly<Record<UnjudgedReason, string>> = {
  'id-only': 'without a profile',
  'too-little-known': 'with too little in their profile',
  'not-scored': 'not scored',
};

export function shareWarnings(found: Omit<ShareFound, 'warnings'>): string[] {
  const { frame } = found;
  return [
    ...frameWarnings(frame),
    ...truncationWarnings(frame.truncation, frame.listedCount),
    ...agreementWarnings(found),
    ...silentWarnings(found),
    ...unclassedWarnings(found),
  ];
}

function frameWarnings({ strata, sampledCount, judgedCount }: ShareFrame): string[] {
  const unjudged = sampledCount - judgedCount;
  const byReason = (Object.keys(reasons) as UnjudgedReason[])
    .map((reason) => ({ reason, count: strata.reduce((total, each) => total + each.unjudged[reason], 0) }))
    .filter(({ count }) => count > 0);
  const unheard = strata.filter((each) => each.judgedCount === 0).length;
  return said([
    [
      unjudged > 0,
      `${unjudged} of ${sampledCount} followers have no verdict (` +
        `${byReason.map(({ reason, count }) => `${count} ${reasons[reason]}`).join(', ')}): the share is of the others, ` +
        'as if those of the same ranks were alike.',
    ],
    [unheard > 0, `In ${unheard} of ${strata.length} strata nobody has a verdict: their neighbours speak for them.`],
    [judgedCount < fewJudged, `Only ${judgedCount} followers have a verdict: read the interval, not the point.`],
  ]);
}

function truncationWarnings(truncation: ListTruncation, listedCount: number): string[] {
  const { complete, shownCount, unlistedShare, badRowCount } = truncation;
  return said([
    [!complete, 'The list is not said to be complete: those missing from it may differ.'],
    [
      unlistedShare !== null && unlistedShare > muchUnlisted,
      `The account shows ${shownCount} followers and the list holds ${listedCount}: the share is of those listed.`,
    ],
    [badRowCount > 0, `${badRowCount} rows of the list could not be read.`],
  ]);
}

function agreementWarnings({ agreement, recalibrated, corrected }: Omit<ShareFound, 'warnings'>): string[] {
  if (!agreement || !recalibrated || !corrected || agreement.agrees) return [];
  return [
    `Two estimates disagree beyond their errors: ${percent(corrected.point)} by what was flagged, ` +
      `${percent(recalibrated.share.point)} by how the scores are spread. The audience is unlike those labelled.`,
  ];
}

function silentWarnings({ silent, headline, frame }: Omit<ShareFound, 'warnings'>): string[] {
  const flagged = frame.strata.reduce((total, { flaggedCount }) => total + flaggedCount, 0);
  const isMany = silent.flaggedCount >= manySilent * flagged && flagged > 0;
  if (!isMany || headline.point - silent.ifPeople.point < muchMoved) return [];
  return [
    `${silent.flaggedCount} of ${flagged} flagged followers never posted and have no known like: they cannot be told from ` +
      `people who only read. Were all of them people, the share would be ${percent(silent.ifPeople.point)}.`,
  ];
}

function unclassedWarnings({ unclassedCount, frame }: Omit<ShareFound, 'warnings'>): string[] {
  if (unclassedCount < manyUnclassed * frame.judgedCount) return [];
  return [
    `${unclassedCount} of ${frame.judgedCount} followers look not authentic but of no class: they are not counted, ` +
      'though the error rates count such accounts, so that the share is rather too low.',
  ];
}

function said(warnings: readonly [boolean, string][]): string[] {
  return warnings.filter(([holds]) => holds).map(([, text]) => text);
}
