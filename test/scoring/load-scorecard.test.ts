/**
 * Loading scorecards: the newest, well formed, and learned with the detectors at hand.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountDetectors } from '../../src/detectors/registry';
import { assertAgreement, loadScorecard, loadScorecardFile, parseScorecard } from '../../src/scoring/load-scorecard';
import { exampleDetectors, exampleScorecard } from './example-scorecard';

function folderWith(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'scorecards-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content));
  return folder;
}

test('the committed scorecard agrees with the registry and is the default', () => {
  const scorecard = loadScorecard(accountDetectors);
  expect(scorecard.id).toBe('profile');
  expect(scorecard.measures.some(({ coefficient }) => coefficient > 0)).toBe(true);
});

test('the highest version is taken, by number', () => {
  const folder = folderWith({
    'example-9.json': { ...exampleScorecard, version: 9 },
    'example-10.json': { ...exampleScorecard, version: 10 },
    'other-11.json': exampleScorecard,
    'example-12.json.orig': {},
  });
  expect(loadScorecard(exampleDetectors, { id: 'example', folder }).version).toBe(10);
});

test('none, one that is no JSON and a malformed one are named', () => {
  expect(() => loadScorecard(exampleDetectors, { id: 'example', folder: folderWith({}) })).toThrow(
    /no scorecard "example"/,
  );
  expect(() => parseScorecard('{', 'broken.json')).toThrow(/broken\.json is no JSON/);
  expect(() => parseScorecard('{"id":"x"}', 'poor.json')).toThrow(/poor\.json is malformed[^]*version/);
});

test('detectors that were removed or raised in version are named', () => {
  const raised = exampleDetectors.map((each, index) =>
    index === 0 ? { ...each, meta: { ...each.meta, version: 2 } } : each,
  );
  expect(() => {
    assertAgreement(exampleScorecard, raised);
  }).toThrow(/knows lonely-account@1, which is not registered\. Learn it again/);
  expect(() => {
    assertAgreement(exampleScorecard, exampleDetectors.slice(1));
  }).toThrow(/example@3 knows lonely-account@1[^]*ALOI_DETECTORS[^]*aloi fit/);
});

test('detectors that it does not know may stand beside its own, and are told of', () => {
  const newcomer = { ...exampleDetectors[0]!, meta: { ...exampleDetectors[0]!.meta, id: 'newcomer' } };
  const onUnweighed = jest.fn();
  const path = join(folderWith({ 'mine.json': exampleScorecard }), 'mine.json');
  expect(loadScorecardFile(path, [...exampleDetectors, newcomer], { onUnweighed })).toEqual(exampleScorecard);
  expect(onUnweighed.mock.calls).toEqual([[['newcomer@1']]]);
  onUnweighed.mockClear();
  loadScorecardFile(path, exampleDetectors, { onUnweighed });
  expect(onUnweighed).not.toHaveBeenCalled();
  expect(() => loadScorecardFile(join(path, 'absent.json'), exampleDetectors)).toThrow(/absent\.json cannot be read/);
});

test('other options of the same detectors are refused, another order is not', () => {
  const changed = exampleDetectors.map((each, index) => (index === 2 ? { ...each, options: { middle: 2 } } : each));
  expect(() => {
    assertAgreement(exampleScorecard, changed);
  }).toThrow(/other options/);
  expect(() => {
    assertAgreement(exampleScorecard, [...exampleDetectors].reverse());
  }).not.toThrow();
});
