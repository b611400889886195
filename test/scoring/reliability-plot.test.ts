/**
 * The reliability plot: well-formed, small, the same bytes each time, and its figures in words.
 */
import { reliabilityPlot, reliabilityPlotName } from '../../src/scoring/reliability-plot';
import { exampleEvaluation } from './example-evaluation';

const name = { id: 'example', version: 4 };
const svg = reliabilityPlot(name, exampleEvaluation.reliability);

/** Names of the elements that are opened, each closed where it must be. */
function elements(xml: string): string[] {
  const open: string[] = [];
  const seen: string[] = [];
  for (const [, end, element = '', attributes = '', closed] of xml.matchAll(
    /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<>]*")*)(\/?)>/g,
  )) {
    if (end) expect(open.pop()).toBe(element);
    else seen.push(element);
    if (!end && !closed) open.push(element);
    expect(attributes.match(/NaN|undefined|Infinity/)).toBeNull();
  }
  expect(open).toEqual([]);
  return seen;
}

test('it is well-formed, and nothing in it is outside of an element it may be in', () => {
  const seen = elements(svg);
  expect(seen[0]).toBe('svg');
  expect(seen.filter((element) => element === 'circle')).toHaveLength(2);
  expect(svg.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]|NaN|undefined/);
  expect(Buffer.byteLength(svg)).toBeLessThan(10_000);
});

test('a circle stands where its bin was said and was so', () => {
  // The square begins at 70, 56 and is 380 wide: 0.93 is 423.4 along, 0.825 is 122.5 down.
  expect(svg).toContain('<circle class="mark" cx="423.4" cy="122.5"');
});

test('its description tells the figures of every bin that somebody is in', () => {
  const said = /<desc id="[^"]*">([^<]*)<\/desc>/.exec(svg)?.[1];
  expect(said).toContain('10.0 % said, 8.0 % so (75.0 % of the weight)');
  expect(said).toContain('93.0 % said, 82.5 % so (25.0 % of the weight)');
  expect(said?.match(/said,/g)).toHaveLength(2);
  expect(svg).toContain('aria-labelledby="reliability-title reliability-desc"');
});

test('it is drawn for light and dark, takes nothing from elsewhere, and is the same each time', () => {
  expect(svg).toContain('prefers-color-scheme:dark');
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|url\(|@import/);
  expect(reliabilityPlot(name, exampleEvaluation.reliability)).toBe(svg);
  expect(reliabilityPlotName(name)).toBe('example-4-reliability.svg');
});

test('with nobody in any bin there is a plot without marks', () => {
  const empty = exampleEvaluation.reliability.map((bin) => ({ ...bin, weight: 0, predicted: null, observed: null }));
  expect(elements(reliabilityPlot(name, empty))).not.toContain('circle');
});
