import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import type { Logger } from 'pino';
import type { Context } from './context.ts';
import { type Measure, measure } from './cost/measure.ts';
import { refusedShape } from './cost/shape.ts';
import { refusedVariables } from './cost/variables.ts';
import { refusal, tooMuch } from './errors.ts';
import { isWritten } from './fairness/answer-text.ts';
import { heavyAnswer } from './fairness/heavy-answer.ts';
import type { HeavyRunner } from './fairness/heavy-runner.ts';
import type { Lane } from './fairness/lane.ts';
import { limits } from './limits.ts';

/** Documents that stand for others, which were refused before they were held against the schema. */
const refused = new WeakMap<DocumentNode, GraphQLError>();

interface Options {
  readonly lane: Lane;
  /** Answers heavy requests; null: they are answered here. */
  readonly heavy: HeavyRunner | null;
  readonly log: Logger;
}

/**
 * Refuses an operation that asks for too much, or for something else than to read, before anything of it runs; lets heavy
 * ones wait for their turn; says in every answer what it cost. Errors beyond `limits.errors` are left out.
 */
export function operationLimits({ lane, heavy, log }: Options): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async ({ contextValue }) => {
      let measured: Measure | null = null;
      let endTurn = () => {};
      return {
        validationDidStart: async (request) => {
          const error = refusedShape(request.document);
          // Validation is what takes long: a document that is refused is not validated, and a short one kept for it.
          if (error) (request as { document: DocumentNode }).document = standIn(error);
        },
        didResolveOperation: async ({ schema, document, operation, request }) => {
          const error = refused.get(document) ?? refusedVariables(request.variables ?? {});
          if (error) throw error;
          if (!operation) return;
          refuseAllButQueries(operation);
          measured = measureOf(schema, document, operation, request.variables ?? {});
          if (measured === null) return;
          refuseTooMuch(measured);
          if (measured.cost < limits.heavyFrom) return;
          endTurn = await lane.enter(contextValue.client, contextValue.signal);
        },
        responseForOperation: async ({ request, source }) => {
          if (!heavy || !measured || measured.cost < limits.heavyFrom) return null;
          const { operationName = null, variables = {} } = request;
          return heavyAnswer(heavy, { query: source, operationName, variables }, contextValue, log);
        },
        willSendResponse: async ({ response: { body } }) => {
          endTurn();
          contextValue.end();
          if (body.kind !== 'single' || isWritten(body.singleResult)) return;
          const { singleResult: result } = body;
          if (result.errors) result.errors = firstOf(result.errors);
          if (measured) result.extensions = { ...result.extensions, cost: told(measured) };
        },
      };
    },
  };
}

function standIn(error: GraphQLError): DocumentNode {
  const document = parse('{ __typename }');
  refused.set(document, error);
  return document;
}

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

function refuseTooMuch({ width, depth, schemaDepth, values, cost }: Measure): void {
  if (depth > limits.depth) throw tooMuch('QUERY_TOO_DEEP', 'depth', depth, 'fields within fields');
  if (schemaDepth > limits.schemaDepth) {
    throw tooMuch('QUERY_TOO_DEEP', 'schemaDepth', schemaDepth, 'fields of the schema within each other');
  }
  if (width > limits.rootFields) {
    throw tooMuch('QUERY_TOO_LARGE', 'rootFields', width, 'fields at its root, aliases counted');
  }
  if (values > limits.values) {
    throw tooMuch('QUERY_TOO_LARGE', 'values', values, 'values in its answer, were every page full');
  }
  if (cost > limits.cost) {
    throw tooMuch('QUERY_TOO_COSTLY', 'cost', cost, 'as its cost, were every page full');
  }
}

/** `extensions.cost` of an answer. */
function told({ cost, depth, values }: Measure) {
  return { requested: cost, limit: limits.cost, isHeavy: cost >= limits.heavyFrom, depth, values };
}

function firstOf<Item>(errors: readonly Item[]): readonly Item[] {
  return errors.length > limits.errors ? errors.slice(0, limits.errors) : errors;
}
