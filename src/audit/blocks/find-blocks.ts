/**
 * Blocks of an audience: accounts made together that came together, bursts of newcomers, and stretches of thin profiles of all
 * ages. "Where in the follow order", which no share tells.
 */
import type { BlockTotals, BlocksFound } from '../../domain/audit/block';
import { type Section, abstain, told } from '../../domain/audit/section';
import type { AuditSubject } from '../audit-subject';
import { followBounds } from '../follow-times';
import { agedBatches } from './aged-batches';
import type { BlockDraft } from './block-draft';
import { type DatedFollowers, datedFollowers } from './dated-followers';
import { describeBlock } from './describe-block';
import { blockTotals } from './block-totals';
import { detectionPower } from './detection-power';
import { freshFollowers } from './follower-marks';
import { freshBursts } from './fresh-bursts';
import { mixedAges } from './mixed-ages';
import { catalogueSizes } from './tables/catalogue-sizes';

export const versions = { blocks: 'block-scan@1', 'catalogue-sizes': catalogueSizes.version } as const;

/** In a shorter list a block is not told from chance. */
const fewestDated = 1_000;

const method =
  'scan over follow order and creation date; an excess must stand against the usual ages of followers and against the ' +
  'calendar of the ranks around (log likelihood ratios, the lower one counts); chances from the same list with its ages ' +
  'dealt out anew; newcomers within 7 days of creation apart; follow times bounded by the newest creation date so far ' +
  '(Meeder et al. 2011)';

export function findBlocks(subject: AuditSubject): Section<BlocksFound> {
  const { roll, list, observedAt, seed } = subject;
  const observed = observedAt.getTime() / 1000;
  const dated = datedFollowers(roll, observed);
  if (!list.isOneList) {
    return abstain('missing-facts', 'the order in which they followed: the ranks come of several lists');
  }
  if (dated.size < fewestDated) {
    const detail = `creation dates of ${dated.size} followers are known; below ${fewestDated} a block is not told from chance`;
    return abstain('too-little-data', detail);
  }
  const drafts = draftsOf(subject, dated);
  const isMember = membersOf(dated, drafts);
  const isFresh = freshFollowers(dated);
  const surroundings = { roll, dated, isFresh, followed: followBounds(roll, observed), isMember };
  const blocks = drafts.map((draft, index) => describeBlock(draft, `block-${index + 1}`, surroundings));
  const totals = blockTotals(blocks, roll.size);
  return told({
    blocks,
    totals,
    method,
    seed,
    datedCount: dated.size,
    power: detectionPower(dated, isMember, seed),
    warnings: warningsOf(subject, dated, totals),
  });
}

/** In the order of ranks. */
function draftsOf({ roll, seed }: AuditSubject, dated: DatedFollowers): BlockDraft[] {
  const aged = agedBatches(dated, roll, seed);
  const fresh = freshBursts(dated, membersOf(dated, aged), seed);
  const mixed = mixedAges(dated, roll, membersOf(dated, [...aged, ...fresh]), seed);
  return [...aged, ...fresh, ...mixed].sort((one, other) => one.from - other.from || one.to - other.to);
}

function membersOf({ size }: DatedFollowers, drafts: readonly BlockDraft[]): Uint8Array {
  const isMember = new Uint8Array(size);
  for (const { members } of drafts) for (const at of members) isMember[at] = 1;
  return isMember;
}

function warningsOf({ roll, list }: AuditSubject, dated: DatedFollowers, totals: BlockTotals): string[] {
  const undated = roll.size - dated.size;
  const { flaggedMembersShare: flagged, purchaseLikeShare } = totals;
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  const warnings: [boolean, string][] = [
    [
      flagged !== null && flagged < 0.5,
      `Of the members of purchase-like blocks ${percent(flagged ?? 0)} look not authentic by their profiles: the share of the ` +
        `audience, which counts profiles, leaves out most of these ${percent(purchaseLikeShare.point)} of the list.`,
    ],
    [undated > 0, `${undated} of ${roll.size} followers have no known creation date and were not looked at.`],
    [!list.complete, 'The list is not said to be whole: blocks outside it are not seen.'],
    [
      true,
      'Followers are taken to be listed in the order in which they followed; a source that lists otherwise hides blocks.',
    ],
  ];
  return warnings.filter(([holds]) => holds).map(([, text]) => text);
}
