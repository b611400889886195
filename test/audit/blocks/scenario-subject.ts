/** Subjects of audits from scenarios: the columns that the scan reads, profiles where they are asked for. */
import type { AuditSubject } from '../../../src/audit/audit-subject';
import type { FoundBlock } from '../../../src/domain/audit/block';
import { foundIn } from '../../../src/domain/audit/section';
import { findBlocks } from '../../../src/audit/blocks/find-blocks';
import type { OrganicOptions } from '../../../src/sources/synthetic/organic-growth';
import type { Scenario } from '../../../src/sources/synthetic/scenario';
import { generateScenario } from '../../../src/sources/synthetic/generate-scenario';
import { type PresetName, scenarioPresets } from '../../../src/sources/synthetic/scenario-presets';
import { rollOf, subjectOf } from '../test-subject';

export interface Told {
  readonly scenario: Scenario;
  readonly blocks: readonly FoundBlock[];
}

export function scenarioOf(
  preset: PresetName,
  { seed, followers, organic }: { seed: number; followers: number; organic?: Partial<OrganicOptions> },
): Scenario {
  return generateScenario(scenarioPresets[preset].options(seed, followers, organic));
}

export function subjectFrom(scenario: Scenario, withProfiles = false): AuditSubject {
  const rows = Array.from({ length: scenario.size }, (_, rank) => ({
    createdAt: scenario.createdAt[rank]!,
    followersCount: withProfiles ? (scenario.follower(rank).profile?.followersCount ?? null) : null,
  }));
  return subjectOf(scenario.observedAt.getTime() / 1000, { roll: rollOf(rows) });
}

export function blocksOf(scenario: Scenario, withProfiles = false): readonly FoundBlock[] {
  return foundIn(findBlocks(subjectFrom(scenario, withProfiles)))!.blocks;
}

/** Members by rank and creation against who was purchased, all blocks of a kind together. */
export function rates(scenario: Scenario, blocks: readonly FoundBlock[]): { precision: number; recall: number } {
  const windows = blocks.map((block) => ({
    ...block,
    batches: block.batches.map(
      ({ createdFrom, createdTo }) => [Date.parse(createdFrom), Date.parse(createdTo)] as const,
    ),
  }));
  let [members, hits, purchased] = [0, 0, 0];
  for (let rank = 0; rank < scenario.size; rank += 1) {
    const created = scenario.createdAt[rank]! * 1000;
    const isMember = windows.some(
      ({ rankFrom, rankTo, batches }) =>
        rank >= rankFrom &&
        rank <= rankTo &&
        (batches.length === 0 || batches.some(([from, to]) => created >= from && created < to)),
    );
    const isPurchased = scenario.truthOf(rank).event?.kind === 'purchase';
    if (isMember) members += 1;
    if (isPurchased) purchased += 1;
    if (isMember && isPurchased) hits += 1;
  }
  return { precision: members === 0 ? 0 : hits / members, recall: purchased === 0 ? 0 : hits / purchased };
}
