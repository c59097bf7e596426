import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, type OperationDefinitionNode } from 'graphql';
import type { Context } from './context.ts';
import { refusal } from './errors.ts';
import { limits } from './limits.ts';
import { type Measure, measure } from './measure.ts';

/**
 * Refuses an operation that asks for too much, or for something else than to read, before anything of it runs.
 * Variables that do not fit are left to the execution to refuse.
 */
export const operationLimits: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (!operation) return;
      refuseAllButQueries(operation);
      const { coerced } = getVariableValues(
        schema,
        operation.variableDefinitions ?? [],
        request.variables ?? {},
      );
      if (coerced) refuseTooMuch(measure(schema, document, operation, coerced));
    },
  }),
};

function refuseAllButQueries({ operation }: OperationDefinitionNode): void {
  if (operation === 'query') return;
  throw refusal('OPERATION_RESOLUTION_FAILURE', `The API answers queries only; this is a ${operation}.`);
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
