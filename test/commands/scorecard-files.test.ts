/**
 * Model card and plot are emitted for every scorecard that kept its evaluation, and for no other.
 */
import { scorecardFiles } from '../../src/commands/scorecard-files';
import { evaluatedScorecard } from '../scoring/example-evaluation';
import { exampleDetectors, exampleScorecard } from '../scoring/example-scorecard';

test('a card and a plot, and the card shows the plot', () => {
  const files = scorecardFiles([exampleScorecard, evaluatedScorecard], exampleDetectors);
  expect(files.map(({ name }) => name)).toEqual(['example-4.md', 'example-4-reliability.svg']);
  const [card, plot] = files;
  expect(card!.content).toContain(`](${plot!.name})`);
  expect(plot!.content).toMatch(/^<svg [^]*<\/svg>\n$/);
});
