/**
 * Figures and names as a model card writes them: the same characters on every machine.
 */

/** `10.3 %`; what is above nothing never reads as nothing. */
export function percent(share: number): string {
  if (share > 0 && share < 0.0005) return '< 0.1 %';
  if (share < 1 && share >= 0.9995) return '> 99.9 %';
  return `${(share * 100).toFixed(1)} %`;
}

/** `12,403`. */
export function count(value: number): string {
  return value.toFixed(0).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A share as people say it: `about 1 in 10`, `about 97 in 100`, `none`. */
export function oneIn(share: number): string {
  if (share === 0) return 'none';
  if (share > 0.5) return share === 1 ? 'all' : `about ${Math.min(99, Math.round(share * 100))} in 100`;
  return `about 1 in ${count(Math.round(1 / share))}`;
}

/** `+4.2`, `−0.3`, `0.0`. */
export function signed(value: number, digits = 1): string {
  const size = Math.abs(value).toFixed(digits);
  if (Number(size) === 0) return size;
  return value > 0 ? `+${size}` : `−${size}`;
}

/** A name that others chose, so that nothing in it is read as markup. */
export function code(name: string): string {
  return `\`${name.replace(/[`\s]+/g, ' ')}\``;
}

/** `a, b and c`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? 'none';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** Paragraphs, lists and tables with a blank line between; what is empty is left out. */
export function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
