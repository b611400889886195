/**
 * Farms: which blocks of this audience look like deliveries of a stock of accounts that others were delivered from as well.
 */
import type { FoundBlock } from '../../domain/audit/block';
import type { FarmBlock, FarmExplanation, FarmsFound, FoundFarm } from '../../domain/audit/farm';
import { type Section, abstain, told } from '../../domain/audit/section';
import { DisjointSets } from '../../lib/disjoint-sets';
import type { AuditSubject, BlockElsewhere } from '../audit-subject';
import { blockMembers } from '../blocks-of-roll';
import { type SharedDays, sharedDays } from './shared-days';
import { type SharedMembers, sharedMembers } from './shared-members';

export const versions = { farms: 'farms@1' } as const;

const method =
  'Members: bottom-k sketches of 512 (Cohen and Kaplan 2007) of blocks elsewhere against this audience’s blocks and its other followers; binomial tail below 1 in 1,000 over all pairs, three times the usual share, 10 members and 5 % of the smaller block at least. Days: creation windows that coincide by 85 %, more of them than chance gives (Poisson, below 1 in 100).';

/** @param blocks null where they were not looked for */
export function findFarms(subject: AuditSubject, blocks: readonly FoundBlock[] | null): Section<FarmsFound> {
  if (!blocks) return abstain('missing-facts', 'Blocks were not looked for in this list, so none can be compared.');
  if (blocks.length === 0)
    return abstain('not-applicable', 'No block of this audience is known that could be compared.');
  if (subject.blocksElsewhere.length === 0) {
    return abstain('missing-facts', 'No block of another audited account is stored to compare with.');
  }
  const others = inOrder(subject.blocksElsewhere);
  const links = linkBlocks(subject, blocks, others);
  return told({
    farms: farmsOf(links, blocks, others),
    comparedBlocksCount: blocks.length,
    comparedElsewhereCount: others.length,
    comparedAudiencesCount: audiencesOf(others),
    method,
    warnings: warningsOf(links),
  });
}

export interface BlockLinks {
  /** Members of each of our blocks. */
  readonly memberCounts: readonly number[];
  readonly members: readonly SharedMembers[];
  readonly days: readonly SharedDays[];
}

/** Pairs of one of our blocks and one elsewhere, by their places in the lists. */
export function linkBlocks(
  { roll }: Pick<AuditSubject, 'roll'>,
  blocks: readonly FoundBlock[],
  others: readonly BlockElsewhere[],
): BlockLinks {
  const members = blocks.map((block) => blockMembers(roll, block));
  const own = blocks.map(({ createdFrom, createdTo }) =>
    createdFrom === null || createdTo === null
      ? null
      : { from: Date.parse(createdFrom) / 1000, to: Date.parse(createdTo) / 1000 },
  );
  const elsewhere = others.map(({ createdFrom, createdTo }) =>
    createdFrom === null || createdTo === null
      ? null
      : { from: createdFrom.getTime() / 1000, to: createdTo.getTime() / 1000 },
  );
  return {
    memberCounts: members.map(({ length }) => length),
    members: sharedMembers(roll, members, others),
    days: sharedDays(own, elsewhere),
  };
}

/** The report must not hang on the order in which a store tells blocks. */
function inOrder(blocks: readonly BlockElsewhere[]): BlockElsewhere[] {
  const key = ({ audience, blockId }: BlockElsewhere): string => `${audience}\n${blockId}`;
  return [...blocks].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

function farmsOf(links: BlockLinks, blocks: readonly FoundBlock[], others: readonly BlockElsewhere[]): FoundFarm[] {
  const sets = new DisjointSets(blocks.length + others.length);
  for (const { own, other } of [...links.members, ...links.days]) sets.unite(own, blocks.length + other);
  return sets.groups().map((places, index) => {
    const ours = places.filter((place) => place < blocks.length);
    const theirs = places.filter((place) => place >= blocks.length).map((place) => others[place - blocks.length]!);
    const farmBlocks = ours.map((own) => farmBlock(own, links, blocks, others));
    return {
      id: `farm-${index + 1}`,
      blocks: farmBlocks,
      otherAudiencesCount: audiencesOf(theirs),
      otherBlocksCount: theirs.length,
      explanations: explanationsOf(
        ours.map((own) => blocks[own]!),
        farmBlocks,
      ),
    };
  });
}

function farmBlock(
  own: number,
  { memberCounts, members, days }: BlockLinks,
  blocks: readonly FoundBlock[],
  others: readonly BlockElsewhere[],
): FarmBlock {
  const shared = members.filter((link) => link.own === own);
  const largest = shared.reduce<SharedMembers | null>(
    (most, link) => (most === null || link.share.point > most.share.point ? link : most),
    null,
  );
  return {
    blockId: blocks[own]!.id,
    memberCount: memberCounts[own]!,
    sharedAudiencesCount: audiencesOf(shared.map(({ other }) => others[other]!)),
    sameDaysAudiencesCount: audiencesOf(days.filter((link) => link.own === own).map(({ other }) => others[other]!)),
    largestShare: largest?.share ?? null,
    usualShare: largest?.usualShare ?? null,
  };
}

function audiencesOf(blocks: readonly BlockElsewhere[]): number {
  return new Set(blocks.map(({ audience }) => audience)).size;
}

/** Newcomers that a platform sends to several accounts at once share members and days as well as a purchased lot does. */
function explanationsOf(blocks: readonly FoundBlock[], farmBlocks: readonly FarmBlock[]): FarmExplanation[] {
  const fresh = blocks.filter(({ kind }) => kind === 'fresh-signup-burst').length;
  const aged = blocks.filter(({ kind }) => kind === 'aged-batch').length;
  const innocent = blocks.filter(({ reading }) => reading === 'innocent-like').length;
  const perhapsInnocent = blocks.filter(
    ({ kind, reading }) => kind === 'fresh-signup-burst' || reading === 'innocent-like',
  ).length;
  const isShared = farmBlocks.some(({ sharedAudiencesCount }) => sharedAudiencesCount > 0);
  const ofAll = `of the ${blocks.length} block${blocks.length === 1 ? '' : 's'} of this audience in it`;
  const many = Math.max(...farmBlocks.map(({ sharedAudiencesCount }) => sharedAudiencesCount));
  return [
    {
      story: 'one-supplier',
      support: perhapsInnocent === 0 && isShared ? 'supported' : innocent === blocks.length ? 'unlikely' : 'possible',
      because: isShared
        ? `Members of one block follow ${many} other audited account${many === 1 ? '' : 's'} in blocks, beyond what other followers do; ${perhapsInnocent} ${ofAll} read as innocent or as newcomers. Two accounts of one owner, or one list under two names, look the same; who ordered anything is not known.`
        : 'Only the days in which members were made coincide; members are not seen to be shared.',
    },
    {
      story: 'one-suggestion',
      support: fresh === blocks.length ? 'supported' : fresh > 0 ? 'possible' : 'unlikely',
      because: `${fresh} ${ofAll} followed soon after sign-up, as a platform’s suggestions and starter packs make people do.`,
    },
    {
      story: 'joint-giveaway',
      support: aged === blocks.length || !isShared ? 'unlikely' : 'possible',
      because: `Who must follow several accounts to win follows them all in the same days; ${aged} ${ofAll} were made within one stretch of time long before, as players are not.`,
    },
    {
      story: 'one-public',
      support: 'possible',
      because: isShared
        ? 'Of other audiences only the blocks are compared: whether they share their other followers too is not looked at.'
        : 'Followers of one event were perhaps made in the same days.',
    },
  ];
}

function warningsOf({ members, days }: BlockLinks): string[] {
  const shared = new Set(members.map(({ own, other }) => `${own} ${other}`));
  const daysOnly = days.filter(({ own, other }) => !shared.has(`${own} ${other}`)).length;
  return [
    'Only accounts audited here are compared with: that a block is in no farm says nothing about accounts not audited.',
    ...(daysOnly > 0
      ? [
          `${daysOnly} link${daysOnly === 1 ? '' : 's'} between blocks rest${daysOnly === 1 ? 's' : ''} on creation days alone, which is weaker than shared members.`,
        ]
      : []),
  ];
}
