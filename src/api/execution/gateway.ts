import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { sendsOf } from '../sends.ts';
import type { Execute } from './execute.ts';

/**
 * Lets Apollo run operations by `execute`. Apollo knows one way to be told how: as a gateway to other servers, of which
 * there are none here. Plugins, limits and the form of errors stay as they are.
 */
export function gatewayBy(
  schema: GraphQLSchema,
  execute: Execute,
): ApolloServerOptionsWithGateway<Context>['gateway'] {
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, source, queryHash, request, context }) => {
        (context as Context).send(sendsOf(schema, document));
        return await execute({
          schema,
          document,
          source,
          hash: queryHash,
          operationName: request.operationName,
          variables: request.variables,
          context: context as Context,
        });
      },
    }),
    stop: async () => {},
  };
}
