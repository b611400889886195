/** How blocks are read: no innocent story may be passed over, and no profile speaks twice. */
import type { Corroboration } from '../../../src/domain/audit/block';
import { type BlockEvidence, attributionsOf, readBlock } from '../../../src/audit/blocks/read-block';

const alike: Corroboration = {
  membersFlaggedShare: 0.1,
  neighboursFlaggedShare: 0.1,
  membersJudgedCount: 100,
  neighboursJudgedCount: 100,
  membersMedianLogOdds: -2,
  neighboursMedianLogOdds: -2,
  membersMedianFollowers: 150,
  neighboursMedianFollowers: 150,
  pValue: 0.4,
};
const thin: Corroboration = { ...alike, membersMedianFollowers: 9, pValue: 1e-12 };

const batch: BlockEvidence = {
  kind: 'aged-batch',
  observedCount: 500,
  expectedCount: 20,
  createdWithinDays: 14,
  youngestDays: 300,
  isByProfiles: false,
  corroboration: null,
};

it.each<[string, Partial<BlockEvidence>, string]>([
  ['far more than expected, profiles not known', {}, 'purchase-like'],
  ['far more than expected, profiles like the neighbours’', { corroboration: alike }, 'undecided'],
  ['thin profiles', { expectedCount: 300, corroboration: thin }, 'purchase-like'],
  ['little more than expected, profiles not known', { expectedCount: 300 }, 'undecided'],
  ['found by the profiles themselves', { corroboration: thin, isByProfiles: true }, 'undecided'],
  ['newcomers, profiles not known', { kind: 'fresh-signup-burst' }, 'undecided'],
  ['newcomers like others', { kind: 'fresh-signup-burst', corroboration: alike }, 'innocent-like'],
  ['thin newcomers', { kind: 'fresh-signup-burst', corroboration: thin }, 'undecided'],
  ['thin profiles of any age', { kind: 'mixed-ages', createdWithinDays: null, corroboration: thin }, 'purchase-like'],
])('%s', (_, more, reading) => {
  expect(readBlock({ ...batch, ...more })).toBe(reading);
});

it('tells every story of every block, and calls no purchase more than possible', () => {
  for (const kind of ['aged-batch', 'fresh-signup-burst', 'mixed-ages'] as const) {
    const evidence = { ...batch, kind, corroboration: thin };
    const told = attributionsOf(evidence, readBlock(evidence));
    expect(told).toHaveLength(6);
    const purchases = told.filter(({ story }) => story.includes('purchase'));
    expect(purchases.map(({ support }) => support)).toEqual(['possible', 'possible']);
  }
});
