import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import type { Documents } from './cache/documents.ts';
import type { Context } from './context.ts';
import type { Execute } from './execution/execute.ts';
import { compiledExecution } from './execution/execute-compiled.ts';
import { gatewayBy } from './execution/gateway.ts';
import { formatError } from './format-error.ts';
import { limits } from './limits.ts';
import { operationLimits } from './operation-limits.ts';
import { schema } from './schema.ts';

/** Nothing is loaded from or reported to elsewhere; cache control would cost half of the server's own time. */
const nothing = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

export interface ApolloOptions {
  /** How operations are run. */
  readonly execute?: Execute;
  /** Keeps documents that are asked for by their hash; without it none can be. */
  readonly documents?: Documents;
}

/** The GraphQL server, which knows nothing of HTTP but its envelope. */
export function createApollo(
  log: Logger,
  { execute = compiledExecution(), documents }: ApolloOptions = {},
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: gatewayBy(schema, execute),
    parseOptions: { maxTokens: limits.tokens },
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: documents ? { cache: documents.store, ttl: null } : false,
    stopOnTerminationSignals: false,
    formatError: formatError(log),
    logger: log,
    plugins: [...nothing, operationLimits],
  });
}
