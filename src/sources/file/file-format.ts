/**
 * The formats a follower file may have, and how its first bytes tell which one it is.
 */
import { AloiError } from '../../domain/errors';

export const fileFormats = [
  'x-v1-ndjson',
  'x-v1-array',
  'x-v1-pages',
  'x-v2-ndjson',
  'x-v2-array',
  'x-v2-pages',
  'x-csv',
] as const;
export type FileFormat = (typeof fileFormats)[number];

const keysOfV2: readonly string[] = ['username', 'public_metrics'];
const keysOfV1: readonly string[] = ['id_str', 'screen_name', 'statuses_count'];

/**
 * @param head the first bytes of the unpacked file, as readHead gives them
 * @throws AloiError BAD_USER_INPUT where nothing that is read here begins like this
 */
export function detectFormat(head: Buffer): FileFormat {
  const text = head.toString('utf8').trimStart();
  if (text === '') throw new AloiError('BAD_USER_INPUT', 'The file is empty.');
  if (!text.startsWith('{') && !text.startsWith('[')) return detectCsv(text);
  const isInArray = text.startsWith('[');
  const first = readKeys(isInArray ? text.slice(1).trimStart() : text);
  const page = pageDialect(first);
  if (page !== null) return `x-${page}-pages`;
  return `x-${rowDialect(first)}-${isInArray ? 'array' : 'ndjson'}`;
}

function detectCsv(text: string): FileFormat {
  const header = text.slice(0, text.search(/[\r\n]|$/)).split(',');
  if (header.some((name) => /^"?id(_str)?"?$/.test(name.trim()))) return 'x-csv';
  throw new AloiError(
    'BAD_USER_INPUT',
    `The file does not begin like X API v1.1 or v2 users (NDJSON, array, pages) or like a CSV header with the column id or id_str. If it is one of them, name it: ${fileFormats.join(', ')}.`,
  );
}

/** A page holds a list under `users` (v1.1) or `data` (v2); an empty page of v2 has nothing but its `meta`. */
function pageDialect(keys: ReadonlyMap<string, string>): 'v1' | 'v2' | null {
  if (keys.get('users') === '[') return 'v1';
  if (keys.get('data') === '[') return 'v2';
  return keys.size === 1 && keys.get('meta') === '{' ? 'v2' : null;
}

/** Where the row has an id alone, v2 gives it as text and v1.1 as a number. */
function rowDialect(keys: ReadonlyMap<string, string>): 'v1' | 'v2' {
  if (keysOfV1.some((key) => keys.has(key))) return 'v1';
  if (keysOfV2.some((key) => keys.has(key))) return 'v2';
  return keys.get('id') === '"' ? 'v2' : 'v1';
}

/**
 * The keys directly inside the first object, each with the sign its value begins with. The text may end anywhere;
 * what it holds until then is returned.
 */
function readKeys(text: string): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const tokens = /"((?:[^"\\]|\\.)*)"(\s*:\s*([^\s]))?|[[\]{}]/gs;
  let depth = 0;
  for (let token = tokens.exec(text); token !== null; token = tokens.exec(text)) {
    const [whole, name = '', hasValue, value = ''] = token;
    if (whole === '{' || whole === '[') depth++;
    else if (whole === '}' || whole === ']') depth--;
    else if (hasValue !== undefined && depth === 1) keys.set(name, value);
    // The value's own first sign is the next token: step back so that it is seen.
    if (hasValue !== undefined) tokens.lastIndex--;
    if (depth === 0) break;
  }
  return keys;
}

/** Whether the format keeps its rows in pages, in an array, in lines or in a table. */
export function layoutOf(format: FileFormat): 'ndjson' | 'array' | 'pages' | 'csv' {
  if (format === 'x-csv') return 'csv';
  if (format.endsWith('ndjson')) return 'ndjson';
  return format.endsWith('array') ? 'array' : 'pages';
}
