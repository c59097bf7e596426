import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { GraphOverloaded, GraphTimeout, GraphUnavailable } from '../graph/graph-failure.ts';
import { ClientGone, type Code, isCode } from './errors.ts';
import { limits } from './limits.ts';
import { currentRequestId } from './request-id.ts';

/** What the outside sees of an error: always a code of the catalogue, and nothing of the inside. */
export function formatError(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const requestId = currentRequestId();
    if (cause instanceof GraphUnavailable) {
      log.error({ err: cause, requestId }, 'database unavailable');
      return coded(formatted, 'DATABASE_UNAVAILABLE', 'The database cannot be reached at the moment.', {
        retryable: true,
      });
    }
    if (cause instanceof GraphOverloaded) {
      log.warn({ err: cause, requestId, path: formatted.path }, 'database overloaded');
      return coded(
        formatted,
        'OVERLOADED',
        'The database has too much to do at the moment. Ask again later.',
        {
          retryable: true,
        },
      );
    }
    if (cause instanceof GraphTimeout) {
      log.warn({ err: cause, requestId, path: formatted.path }, 'statement timed out');
      return coded(formatted, 'TIMEOUT', 'The answer took too long. Ask for less at once.', {
        retryable: false,
      });
    }
    if (formatted.extensions?.code === 'GRAPHQL_PARSE_FAILED') return unread(formatted);
    if (isCode(formatted.extensions?.code))
      return coded(formatted, formatted.extensions.code, formatted.message, facts(formatted.extensions));
    if (!(cause instanceof ClientGone)) {
      log.error({ err: cause, requestId, path: formatted.path }, 'request failed');
    }
    return coded(formatted, 'INTERNAL', `Something went wrong on our side (request ${requestId}).`, {
      requestId,
    });
  };
}

/** What an error says beside its code. */
const told = ['measure', 'asked', 'limit', 'cost', 'retryable', 'retryAfter'] as const;

function facts(extensions: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(told.flatMap((name) => (name in extensions ? [[name, extensions[name]]] : [])));
}

/** A query that is not GraphQL, or too much of it to be read. */
function unread(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { message } = formatted;
  if (/call stack/u.test(message)) {
    const nested = `The query has more brackets within brackets than can be read; ${limits.nesting} are allowed.`;
    return coded(formatted, 'QUERY_TOO_DEEP', nested, { measure: 'nesting', limit: limits.nesting });
  }
  const more = /more tha[tn] \d+ tokens/u.test(message) ? { measure: 'tokens', limit: limits.tokens } : {};
  return coded(formatted, 'GRAPHQL_PARSE_FAILED', message, more);
}

function coded(
  { locations, path }: GraphQLFormattedError,
  code: Code,
  message: string,
  more: Record<string, unknown> = {},
): GraphQLFormattedError {
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code, ...more },
  };
}
