import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import type { Context } from './context.ts';
import { createLane } from './fairness/lane.ts';
import { formatError } from './format-error.ts';
import { heavyLane, limits } from './limits.ts';
import { operationLimits } from './operation-limits.ts';
import { schema } from './schema.ts';

/** Nothing is loaded from or reported to elsewhere; cache control would cost half of the server's own time. */
const nothing = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

/** The GraphQL server, which knows nothing of HTTP but its envelope. */
export function createApollo(log: Logger): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    parseOptions: { maxTokens: limits.tokens },
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    formatError: formatError(log),
    logger: log,
    plugins: [...nothing, operationLimits(createLane(heavyLane))],
  });
}
