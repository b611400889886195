/**
 * Rows of words as a table in Markdown, padded so that it reads as plain text too.
 */

/** A column's heading; figures are set to the right. */
export interface Column {
  readonly heading: string;
  readonly figures?: true;
}

const narrowest = 3;

/** @param rows one cell per column; a bar or a line break inside a cell does not end it */
export function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => columns.map((_, index) => inOneCell(row[index] ?? '')));
  const headings = columns.map(({ heading }) => inOneCell(heading));
  const widths = columns.map((_, index) =>
    Math.max(narrowest, ...[headings, ...cells].map((row) => (row[index] ?? '').length)),
  );
  const pad = (text: string, index: number): string => {
    const width = widths[index] ?? 0;
    return columns[index]?.figures ? text.padStart(width) : text.padEnd(width);
  };
  const rules = columns.map(({ figures }, index) => {
    const width = widths[index] ?? 0;
    return figures ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width);
  });
  const lines = [headings.map(pad), rules, ...cells.map((row) => row.map(pad))];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function inOneCell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
}
