/** Who is a member of a block, and of whom that is not known. */
import { blockMembers, memberTest } from '../../src/audit/blocks-of-roll';
import { isoTime } from '../../src/domain/audit/iso-time';
import { blockOf, rollOf } from './test-subject';

const dated = blockOf('block-1', { rankFrom: 2, rankTo: 6, createdFrom: isoTime(100), createdTo: isoTime(200) });

it('takes ranks with both ends, creation with its first moment and without its last', () => {
  const created = [150, 150, 99, 100, 199, 200, 150, 150];
  expect(blockMembers(rollOf(created.map((createdAt) => ({ createdAt }))), dated)).toEqual([3, 4, 6]);
});

it('takes whoever was made in any of several batches', () => {
  const batches = [
    { createdFrom: isoTime(100), createdTo: isoTime(110), count: 2 },
    { createdFrom: isoTime(190), createdTo: isoTime(200), count: 1 },
  ];
  const created = [105, 150, 195, 105];
  expect(blockMembers(rollOf(created.map((createdAt) => ({ createdAt }))), { ...dated, rankFrom: 0, batches })).toEqual(
    [0, 2, 3],
  );
});

it('goes by ranks, which have gaps, not by places', () => {
  const ranks = [0, 3, 6, 7];
  expect(blockMembers(rollOf(ranks.map((rank) => ({ rank, createdAt: 150 }))), dated)).toEqual([1, 2]);
});

it('goes by ranks alone where the ages are mixed', () => {
  const mixed = blockOf('block-1', { rankFrom: 1, rankTo: 3, kind: 'mixed-ages' });
  expect(blockMembers(rollOf([{}, {}, { createdAt: 5 }, {}, {}]), mixed)).toEqual([1, 2, 3]);
});

it('does not say of anyone what is not known', () => {
  expect(memberTest(dated)({ rank: 3, createdAt: NaN })).toBeNull();
  expect(memberTest(dated)({ rank: 30, createdAt: NaN })).toBe(false);
});
