/**
 * A subscription made ready, or refused: parsed, validated and measured as operations over HTTP are by Apollo Server and
 * the limits plugin.
 */
import {
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { maxCoercionErrors } from './limits.plugin';
import { measureOperation } from './measure-operation';
import { checkLimits, maxTokens } from './operation-limits';

export interface AskedSubscription {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface SubscriptionLimits {
  readonly maxCost: number;
  readonly introspection: boolean;
}

const maxErrors = 5;

export function prepareSubscription(
  schema: GraphQLSchema,
  asked: AskedSubscription,
  limits: SubscriptionLimits,
): ExecutionArgs | GraphQLError[] {
  try {
    return prepared(schema, asked, limits);
  } catch (error) {
    if (error instanceof GraphQLError) return [withCode(error, 'GRAPHQL_PARSE_FAILED')];
    return [new GraphQLError('refused', { originalError: error as Error })];
  }
}

function prepared(
  schema: GraphQLSchema,
  { query, operationName, variables }: AskedSubscription,
  { maxCost, introspection }: SubscriptionLimits,
): ExecutionArgs | GraphQLError[] {
  const document = parse(query, { maxTokens });
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const faults = validate(schema, document, rules, { maxErrors });
  if (faults.length > 0) return faults.map((fault) => withCode(fault, 'GRAPHQL_VALIDATION_FAILED'));
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) {
    const message = 'Ask for one subscription, by its name where there are several; queries and mutations go by POST.';
    return [withCode(new GraphQLError(message), 'OPERATION_RESOLUTION_FAILURE')];
  }
  const definitions = operation.variableDefinitions ?? [];
  const { coerced, errors } = getVariableValues(schema, definitions, variables, { maxErrors: maxCoercionErrors });
  if (!coerced) return errors.map((error) => withCode(error, 'BAD_USER_INPUT'));
  checkLimits(measureOperation(schema, document, operation, coerced), maxCost);
  return { schema, document, operationName: operationName ?? null, variableValues: variables };
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  if (error.extensions.code !== undefined) return error;
  const { nodes, source, positions } = error;
  return new GraphQLError(error.message, { nodes, source, positions, extensions: { code } });
}
