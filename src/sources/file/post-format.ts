/**
 * The formats a file of posts may have, and how its first bytes tell which one it is.
 */
import { AloiError } from '../../domain/errors';

export const postFormats = ['x-posts-csv', 'x-v1-statuses'] as const;
export type PostFormat = (typeof postFormats)[number];

/**
 * @param head the first bytes of the unpacked file, as readHead gives them
 * @throws AloiError BAD_USER_INPUT where nothing that is read here begins like this
 */
export function detectPostFormat(head: Buffer): PostFormat {
  const text = head.toString('utf8').trimStart();
  if (text === '') throw new AloiError('BAD_USER_INPUT', 'The file is empty.');
  if (text.startsWith('{')) return 'x-v1-statuses';
  const header = text.slice(0, text.search(/[\r\n]|$/)).split(',');
  if (header.some((name) => /^"?user_id"?$/i.test(name.trim()))) return 'x-posts-csv';
  throw new AloiError(
    'BAD_USER_INPUT',
    `The file does not begin like X API v1.1 statuses, one a line, or like a CSV header with the column user_id. If it is one of them, name it: ${postFormats.join(', ')}.`,
  );
}
