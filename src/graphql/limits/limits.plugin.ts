/**
 * Refuses operations that are too large before they run, and remembers the cost of those that do.
 */
import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { GraphQLError, type OperationDefinitionNode, getVariableValues } from 'graphql';
import type { ApiContext } from '../context';
import { measureOperation } from './measure-operation';
import { checkLimits } from './operation-limits';

export const maxCoercionErrors = 5;

export function limitsPlugin(maxCost: number): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation(resolved) {
          // Where `operationName` names none there is no operation; Apollo says so itself afterwards.
          if (resolved.operation) measureAndCheck(resolved, resolved.operation, maxCost);
          return Promise.resolve();
        },
      }),
  };
}

function measureAndCheck(
  { schema, document, request, contextValue }: GraphQLRequestContextDidResolveOperation<ApiContext>,
  operation: OperationDefinitionNode,
  maxCost: number,
): void {
  if (!schema.getRootType(operation.operation)) throw noSuchOperations(operation.operation);
  const definitions = operation.variableDefinitions ?? [];
  const { coerced } = getVariableValues(schema, definitions, request.variables ?? {}, { maxErrors: maxCoercionErrors });
  // Variables that cannot be read are reported by the execution, before any resolver runs.
  if (!coerced) return;
  const measure = measureOperation(schema, document, operation, coerced);
  contextValue.record.cost = measure.cost;
  checkLimits(measure, maxCost);
}

/** GraphQL would let such an operation through to the execution, which then finds nothing to execute. */
function noSuchOperations(type: string): GraphQLError {
  const extensions = { code: 'OPERATION_RESOLUTION_FAILURE' };
  return new GraphQLError(`There is nothing to ask for by ${type}.`, { extensions });
}
