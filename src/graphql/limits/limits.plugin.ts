/**
 * Refuses operations that are too large before they run, and remembers the cost of those that do.
 */
import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { GraphQLError, type OperationDefinitionNode, OperationTypeNode, getVariableValues } from 'graphql';
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
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw notByHttp();
  const definitions = operation.variableDefinitions ?? [];
  const { coerced } = getVariableValues(schema, definitions, request.variables ?? {}, { maxErrors: maxCoercionErrors });
  // Variables that cannot be read are reported by the execution, before any resolver runs.
  if (!coerced) return;
  const measure = measureOperation(schema, document, operation, coerced);
  contextValue.record.cost = measure.cost;
  checkLimits(measure, maxCost);
}

/** GraphQL would execute it once, as if it were a query. */
function notByHttp(): GraphQLError {
  const extensions = { code: 'OPERATION_RESOLUTION_FAILURE' };
  return new GraphQLError('Subscriptions are asked for over a WebSocket, by graphql-transport-ws.', { extensions });
}
