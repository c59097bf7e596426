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
import { writeAnswer } from './fairness/answer-text.ts';
import type { HeavyRunner } from './fairness/heavy-runner.ts';
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

export interface ApolloOptions {
  /** How operations are run. */
  readonly execute?: Execute;
  /** Keeps documents that are asked for by their hash; without it none can be. */
  readonly documents?: Documents;
  /** Answers heavy requests; without it they are answered here. */
  readonly heavy?: HeavyRunner | undefined;
}

/** The GraphQL server, which knows nothing of HTTP but its envelope. */
export function createApollo(
  log: Logger,
  { execute = compiledExecution(), documents, heavy }: ApolloOptions = {},
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
    stringifyResult: writeAnswer,
    logger: log,
    plugins: [...nothing, operationLimits({ lane: createLane(heavyLane), heavy: heavy ?? null, log })],
  });
}
