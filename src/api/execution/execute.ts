import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { inOrder } from './in-order.ts';

/** A validated operation to be run. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** The text that `document` was parsed from. */
  readonly source: string;
  /** A hash of `source`. */
  readonly hash: string;
  readonly operationName: string | null | undefined;
  readonly variables: Record<string, unknown> | undefined;
  readonly context: Context;
}

/** Runs an operation. Every one of them answers the same bytes with the same statements; only time differs. */
export type Execute = (operation: Operation) => Promise<ExecutionResult>;

/** The reference: graphql-js as it is. */
export const executePlainly: Execute = async ({ schema, document, operationName, variables, context }) =>
  inOrder(
    await execute({
      schema,
      document,
      contextValue: context,
      variableValues: variables ?? {},
      ...(operationName && { operationName }),
    }),
  );
