/**
 * Arguments as the execution will read them, before it does: what it would stumble over is refused here, before
 * anything is asked of the database.
 */
import {
  type FieldNode,
  type GraphQLField,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type SelectionNode,
  getArgumentValues,
  getDirectiveValues,
} from 'graphql';
import { AloiError } from '../../domain/errors';
import { isStorable } from '../../store/storable-text';

type Values = Readonly<Record<string, unknown>>;

/** @throws AloiError BAD_USER_INPUT where an argument is null that may not be, or holds text no database can store */
export function readArguments(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Values): Values {
  const values = asUserInput(() => getArgumentValues(field, node, variables));
  for (const [name, value] of Object.entries(values)) {
    if (!holdsStorableText(value)) {
      throw new AloiError('BAD_USER_INPUT', `Argument "${name}" holds a NUL character or broken Unicode.`);
    }
  }
  return values;
}

/** @throws AloiError BAD_USER_INPUT where @skip or @include is told null */
export function readDirectives(node: SelectionNode, variables: Values): void {
  if (!node.directives?.length) return;
  asUserInput(() => getDirectiveValues(GraphQLSkipDirective, node, variables));
  asUserInput(() => getDirectiveValues(GraphQLIncludeDirective, node, variables));
}

function asUserInput<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof GraphQLError) throw new AloiError('BAD_USER_INPUT', error.message, { cause: error });
    throw error;
  }
}

function holdsStorableText(value: unknown): boolean {
  if (typeof value === 'string') return isStorable(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(holdsStorableText);
}
