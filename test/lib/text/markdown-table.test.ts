/**
 * Tables in Markdown.
 */
import { markdownTable } from '../../../src/lib/text/markdown-table';

test('words are set left and figures right, under a rule that says so', () => {
  const columns = [{ heading: 'who' }, { heading: 'n', figures: true }] as const;
  const rows = [
    ['somebody', '12,000'],
    ['nobody', '0'],
  ];
  expect(markdownTable(columns, rows).split('\n')).toEqual([
    '| who      |      n |',
    '| -------- | -----: |',
    '| somebody | 12,000 |',
    '| nobody   |      0 |',
  ]);
});

test('what a cell holds does not end it', () => {
  const table = markdownTable([{ heading: 'a' }, { heading: 'b' }], [['one | two\nthree']]);
  expect(table.split('\n').at(-1)).toBe('| one \\| two three |     |');
});
