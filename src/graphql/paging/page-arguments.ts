/**
 * The arguments of a page, as the Relay cursor specification has them: exactly one of `first` and `last`,
 * 1 to 100, with `after` or `before` to go on from.
 */
import { AloiError } from '../../domain/errors';

export const largestPage = 100;

/** An explicit null counts as absent. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface Page {
  readonly limit: number;
  /** True for `last`: the page is read from its end, and given in the list's own order all the same. */
  readonly backwards: boolean;
}

/** @throws AloiError BAD_USER_INPUT when neither or both sizes are given, or one is out of range */
export function readPage({ first, last }: PageArguments): Page {
  const size = first ?? last;
  if (size == null || (first != null && last != null)) {
    throw new AloiError('BAD_USER_INPUT', 'Give exactly one of `first` and `last`, from 1 to 100, such as first: 20.');
  }
  if (size < 1 || size > largestPage) {
    const name = first == null ? 'last' : 'first';
    throw new AloiError('BAD_USER_INPUT', `\`${name}\` must be from 1 to 100.`);
  }
  return { limit: size, backwards: first == null };
}
