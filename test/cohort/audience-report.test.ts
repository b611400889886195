/**
 * The whole report of one fixed population: whatever changes a figure shows it here as a difference. `npx jest test/cohort -u`
 * accepts one that is meant.
 */
import { foundIn } from '../../src/domain/audit/section';
import { fixedReport, fixedSubject } from './fixed-population';

const report = fixedReport();

it('is the same as ever', () => {
  expect(report).toMatchSnapshot();
});

it('is the same to the byte when it is made again', () => {
  expect(JSON.stringify(fixedReport())).toBe(JSON.stringify(report));
});

it('is what JSON can hold', () => {
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

it('tells of everything but farms, for which there is no second audience', () => {
  const { share, blocks, growth, retention, engagement, digitLaw, money } = report;
  const outcomes = { share, blocks, growth, retention, engagement, digitLaw, money };
  expect(Object.entries(outcomes).filter(([, { outcome }]) => outcome !== 'told')).toEqual([]);
});

it('finds what was planted, and a share that the truth lies in', () => {
  const subject = fixedSubject();
  const blocks = foundIn(report.blocks)!.blocks;
  expect(blocks.filter(({ kind }) => kind === 'aged-batch').length).toBeGreaterThanOrEqual(2);
  const { low, high } = foundIn(report.share)!.headline;
  const boughtShare = 0.13;
  expect(subject.roll.size).toBeGreaterThan(2_000);
  expect(low).toBeLessThanOrEqual(boughtShare);
  expect(high).toBeGreaterThanOrEqual(boughtShare);
});

it('accuses nobody', () => {
  expect(JSON.stringify(report)).not.toMatch(/\b(cheat|fraud|guilty|has bought|have bought|was bought|were bought)/i);
});
