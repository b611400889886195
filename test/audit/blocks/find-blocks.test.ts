/** What the part on blocks does not say: where it knows too little, it abstains; any seed will do. */
import { auditAudience } from '../../../src/audit/audit-audience';
import { findBlocks } from '../../../src/audit/blocks/find-blocks';
import { foundIn } from '../../../src/domain/audit/section';
import { noFindings } from '../../../src/domain/findings';
import { createRandom } from '../../../src/lib/random';
import { day, rollOf, subjectOf } from '../test-subject';
import { scenarioOf, subjectFrom } from './scenario-subject';

it('abstains of few followers, of dateless ones, and where the order is not known', () => {
  const few = subjectOf(1_000 * day, {
    roll: rollOf(Array.from({ length: 999 }, (_, at) => ({ createdAt: at * day }))),
  });
  expect(findBlocks(few)).toMatchObject({ outcome: 'abstained', because: 'too-little-data' });
  const dateless = subjectOf(1_000 * day, { roll: rollOf(Array.from({ length: 1_500 }, () => ({}))) });
  expect(findBlocks(dateless)).toMatchObject({ outcome: 'abstained', because: 'too-little-data' });
  const subject = subjectFrom(scenarioOf('aged-batch', { seed: 1, followers: 2_000 }));
  const mixed = { ...subject, list: { ...subject.list, isOneList: false } };
  expect(findBlocks(mixed)).toMatchObject({ outcome: 'abstained', because: 'missing-facts' });
});

it('takes any seed, and every one finds the same block', () => {
  const subject = subjectFrom(scenarioOf('aged-batch', { seed: 1, followers: 3_000 }));
  const found = [1, 9_007_199_255, 2 ** 53 - 1].map((seed) => foundIn(findBlocks({ ...subject, seed }))!.blocks);
  for (const blocks of found) expect(blocks.map(({ rankFrom }) => rankFrom)).toEqual([found[0]![0]!.rankFrom]);
});

it('finds a small batch among newcomers, whom nobody deals ages to', () => {
  const random = createRandom(4);
  const created = Array.from({ length: 3_000 }, (_, at) => at - random.uniform());
  for (let at = 0; at < 3_000; at += 40) created[at] = at - 100 - random.uniform() * 900;
  for (let at = 2_000; at < 2_040; at += 1) created[at] = 1_500 + random.uniform();
  const rows = created.map((createdDay) => ({ createdAt: (createdDay + 2_000) * day }));
  const [block] = foundIn(findBlocks(subjectOf(6_000 * day, { roll: rollOf(rows) })))!.blocks;
  expect(block).toMatchObject({ kind: 'aged-batch', rankFrom: 2_000, rankTo: 2_039 });
});

it('says that it was not looked for, where others build on it', () => {
  const subject = subjectOf(1_000 * day, {
    roll: rollOf(Array.from({ length: 500 }, (_, at) => ({ createdAt: at * day }))),
  });
  const report = auditAudience(subject, { findings: noFindings, ruleVersions: {} });
  expect(report.blocks.outcome).toBe('abstained');
  expect(report.farms).toMatchObject({ outcome: 'abstained', because: 'missing-facts' });
  expect(JSON.stringify(report.growth)).not.toContain('explain 0 %');
});
