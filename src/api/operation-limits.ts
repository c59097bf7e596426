import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from './context.ts';
import { refusal } from './errors.ts';
import { limits } from './limits.ts';
import { type Measure, measure } from './measure.ts';

/** Refuses an operation that asks for too much, or for something else than to read, before anything of it runs. */
export const operationLimits: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (!operation) return;
      refuseAllButQueries(operation);
      const measured = measureOf(schema, document, operation, request.variables ?? {});
      if (measured) refuseTooMuch(measured);
    },
  }),
};

function refuseAllButQueries({ operation }: OperationDefinitionNode): void {
  if (operation === 'query') return;
  throw refusal('OPERATION_RESOLUTION_FAILURE', `The API answers queries only; this is a ${operation}.`);
}

/** Null where the variables do not fit at all: the execution says which. */
function measureOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Measure | null {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) return null;
  try {
    return measure(schema, document, operation, coerced);
  } catch (error) {
    if (error instanceof GraphQLError) throw refusal('BAD_USER_INPUT', error.message);
    throw error;
  }
}

function refuseTooMuch({ width, depth, values }: Measure): void {
  if (depth > limits.depth) {
    throw refusal('QUERY_TOO_DEEP', `The query goes ${depth} fields deep; ${limits.depth} are allowed.`);
  }
  if (width > limits.rootFields) {
    throw refusal(
      'QUERY_TOO_LARGE',
      `The query has ${width} fields at its root, aliases counted; ${limits.rootFields} are allowed.`,
    );
  }
  if (values > limits.values) {
    throw refusal(
      'QUERY_TOO_LARGE',
      `With every page full the answer would have ${values} values; ${limits.values} are allowed. Ask for smaller pages.`,
    );
  }
}
