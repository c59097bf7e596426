import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import type { Context } from './context.ts';
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

/** The GraphQL server, which knows nothing of HTTP but its envelope. Heavy requests are answered here, or by `heavy`. */
export function createApollo(log: Logger, heavy: HeavyRunner | null = null): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    parseOptions: { maxTokens: limits.tokens },
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    formatError: formatError(log),
    stringifyResult: writeAnswer,
    logger: log,
    plugins: [...nothing, operationLimits({ lane: createLane(heavyLane), heavy, log })],
  });
}
