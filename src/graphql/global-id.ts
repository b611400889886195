/**
 * Global ids: opaque to callers; inside a version, the type's name and its key, as base64url. Decoding is strict:
 * what we would not have written ourselves is refused, so each object has exactly one id.
 */
import { AloiError } from '../domain/errors';
import { isRowId } from '../store/row-id';

export type NodeName = 'Account' | 'Audit' | 'Detector';

export interface GlobalId {
  readonly type: NodeName;
  /** An account's or an audit's id, or a detector's kebab-case id. */
  readonly key: string;
}

const longestId = 200;

export function encodeGlobalId({ type, key }: GlobalId): string {
  return Buffer.from(`1:${type}:${key}`, 'utf8').toString('base64url');
}

/** @throws AloiError BAD_USER_INPUT for anything that `encodeGlobalId` did not make */
export function decodeGlobalId(id: string): GlobalId {
  const text = id.length <= longestId ? Buffer.from(id, 'base64url').toString('utf8') : '';
  const [, type, key] = /^1:(Account|Audit|Detector):([a-z0-9-]+)$/.exec(text) ?? [];
  if (type === undefined || key === undefined || (type !== 'Detector' && !isRowId(key))) throw malformed();
  const decoded: GlobalId = { type: type as NodeName, key };
  if (encodeGlobalId(decoded) !== id) throw malformed();
  return decoded;
}

/** @throws AloiError BAD_USER_INPUT for anything but the id of such an object */
export function decodeIdOf(wanted: NodeName, id: string): string {
  const { type, key } = decodeGlobalId(id);
  if (type !== wanted) throw new AloiError('BAD_USER_INPUT', `The id is not that of an object of type ${wanted}.`);
  return key;
}

function malformed(): AloiError {
  return new AloiError('BAD_USER_INPUT', 'The id is malformed. Use an id that this API gave.');
}
