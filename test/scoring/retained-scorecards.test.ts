/**
 * Which scorecards can be asked for: the one in use, and the committed versions of its name.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { committedScorecards, retainedScorecards } from '../../src/scoring/retained-scorecards';
import { exampleScorecard } from './example-scorecard';

function folderWith(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'scorecards-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content));
  return folder;
}

const folder = folderWith({
  'example-10.json': { ...exampleScorecard, version: 10 },
  'example-2.json': { ...exampleScorecard, version: 2 },
  'example-3.json': { ...exampleScorecard, intercept: -9 },
  'another-7.json': { ...exampleScorecard, id: 'another', version: 7 },
  'notes.json': {},
});

test('versions of the name in use are found, others are not', () => {
  const retained = retainedScorecards(exampleScorecard, folder);
  expect(retained.current).toBe(exampleScorecard);
  expect(retained.byVersion(10)).toEqual({ ...exampleScorecard, version: 10 });
  expect([retained.byVersion(7), retained.byVersion(0), retained.byVersion(-1)]).toEqual([null, null, null]);
});

test('the one in use goes before a committed one of its version', () => {
  expect(retainedScorecards(exampleScorecard, folder).byVersion(3)).toBe(exampleScorecard);
});

test('all are listed by name and version, by number', () => {
  const names = committedScorecards(folder).map(({ id, version }) => `${id}@${version}`);
  expect(names).toEqual(['another@7', 'example@2', 'example@3', 'example@10']);
});

test('a malformed one is named, and every committed one is well formed', () => {
  expect(() => committedScorecards(folderWith({ 'poor-1.json': {} }))).toThrow(/poor-1\.json is malformed/);
  expect(committedScorecards().map(({ id }) => id)).toContain('profile');
});
