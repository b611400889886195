/** Audit subjects for tests: a roll from a few columns, and nothing else known unless it is said. */
import type { AuditSubject } from '../../src/audit/audit-subject';
import { type Roll, RollBuilder, type RollRow } from '../../src/audit/roll';
import type { FoundBlock } from '../../src/domain/audit/block';
import { unknownProfile } from '../../src/domain/account';

export const day = 86_400;

export function rollOf(rows: readonly Partial<RollRow>[]): Roll {
  const builder = new RollBuilder();
  rows.forEach((row, place) => {
    builder.add({
      followerId: BigInt(place + 1),
      rank: place,
      createdAt: null,
      followedAt: null,
      firstSeenAt: 0,
      verdict: null,
      class: null,
      logOdds: null,
      followersCount: null,
      followingCount: null,
      postsCount: null,
      likesCount: null,
      ...row,
    });
  });
  return builder.build();
}

/** @param observedAt Unix seconds */
export function subjectOf(observedAt: number, known: Partial<AuditSubject>): AuditSubject {
  return {
    target: { id: '1', platform: 'synthetic', nativeId: 'target', profile: unknownProfile, observedAt: null },
    observedAt: new Date(observedAt * 1000),
    list: { complete: true, badCount: 0, duplicateCount: 0, isOneList: true },
    sample: { kind: 'whole-list' },
    roll: rollOf([]),
    listsReadAt: [],
    departures: [],
    counts: [],
    posts: [],
    blocksElsewhere: [],
    // No part under test reads the scorecard.
    scorecard: {} as AuditSubject['scorecard'],
    definition: undefined,
    population: undefined,
    seed: 1,
    ...known,
  };
}

/** A block of ranks, created and followed in the given Unix seconds. */
export function blockOf(id: string, known: Partial<FoundBlock> = {}): FoundBlock {
  const { createdFrom, createdTo } = known;
  const count = (known.rankTo ?? 0) - (known.rankFrom ?? 0) + 1;
  return {
    id,
    kind: 'aged-batch',
    reading: 'purchase-like',
    rankFrom: 0,
    rankTo: 0,
    createdFrom: null,
    createdTo: null,
    batches: createdFrom && createdTo ? [{ createdFrom, createdTo, count }] : [],
    followedNotBefore: '2020-01-01T00:00:00.000Z',
    followedNotAfter: '2020-01-02T00:00:00.000Z',
    observedCount: count,
    expectedCount: 0,
    excess: { point: count, low: count, high: count, level: 0.95 },
    pValue: 0.001,
    statistic: 100,
    corroboration: null,
    catalogueSize: null,
    attributions: [],
    ...known,
  };
}
