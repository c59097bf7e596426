import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { limits } from './limits.ts';

/** Every code that an answer can carry in `errors[].extensions.code`. The README says when and what to do. */
export const codes = [
  'BAD_USER_INPUT',
  'BAD_CURSOR',
  'PAGE_TOO_LARGE',
  'BAD_ID',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_LARGE',
  'QUERY_TOO_COSTLY',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
  'NOT_FOUND',
  'METHOD_NOT_ALLOWED',
  'REQUEST_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'DATABASE_UNAVAILABLE',
  'OVERLOADED',
  'TIMEOUT',
  'SEARCH_GIVEN_UP',
  'INTERNAL',
] as const;
export type Code = (typeof codes)[number];

/** A failure that the caller can act on, in one field of an answer. */
export function failure(code: Code, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** A failure for which nothing of the question is run. */
export function refusal(code: Code, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}

/** The limits that are numbers of something asked for, by the names that `meta { limits }` has for them. */
export type LimitName = keyof typeof limits;

/**
 * A refusal because of a limit. `extensions` say which (`measure`), what was asked for and what is allowed; of costs also
 * `cost`. `what` completes "The query has 7 …".
 */
export function tooMuch(code: Code, measure: LimitName, asked: number, what: string): GraphQLError {
  const limit = limits[measure];
  return new GraphQLError(`The query has ${asked} ${what}; ${limit} are allowed.`, {
    extensions: {
      code,
      measure,
      asked,
      limit,
      ...(measure === 'cost' && { cost: asked }),
      http: { status: 400 },
    },
  });
}

/** The request took too long as a whole; whatever still runs for it is ended. */
export function timeUp(): GraphQLError {
  const seconds = limits.time / 1_000;
  return new GraphQLError(`The answer took longer than ${seconds} seconds. Ask for less at once.`, {
    extensions: { code: 'TIMEOUT', measure: 'time', limit: limits.time, retryable: false },
  });
}

/** Too many heavy requests wait already, or this one waited too long. Seconds until it is worth trying again. */
export function overloaded(message: string, retryAfter: number): GraphQLError {
  const headers = new HeaderMap([['retry-after', String(retryAfter)]]);
  return new GraphQLError(message, {
    extensions: { code: 'OVERLOADED', retryable: true, retryAfter, http: { status: 503, headers } },
  });
}

/** Why what ran for a client was ended: nobody is there to be told. */
export class ClientGone extends Error {
  constructor() {
    super('The client went away.');
  }
}

export function isCode(code: unknown): code is Code {
  return (codes as readonly unknown[]).includes(code);
}
