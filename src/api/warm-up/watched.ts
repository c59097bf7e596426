import type { ApolloServer } from '@apollo/server';
import type { Context } from '../context.ts';

/** What answers requests over HTTP. */
export type Answering = Pick<ApolloServer<Context>, 'executeHTTPGraphQLRequest'>;

/** The same, which knows whether somebody waits for an answer at the moment. */
export function watched(answering: Answering): Answering & { isAsked(): boolean } {
  let running = 0;
  return {
    executeHTTPGraphQLRequest: async (request) => {
      running += 1;
      try {
        return await answering.executeHTTPGraphQLRequest(request);
      } finally {
        running -= 1;
      }
    },
    isAsked: () => running > 0,
  };
}
