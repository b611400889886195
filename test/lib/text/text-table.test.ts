/**
 * Tables for a terminal.
 */
import { textTable } from '../../../src/lib/text/text-table';

test('columns are as wide as their widest cell, and lines end with their last word', () => {
  const table = textTable([
    ['who', 'how many'],
    ['somebody', '2'],
    ['nobody', ''],
  ]);
  expect(table).toBe('who       how many\nsomebody  2\nnobody');
});

test('nothing makes nothing', () => {
  expect(textTable([])).toBe('');
});
