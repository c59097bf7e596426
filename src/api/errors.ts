import { GraphQLError } from 'graphql';

/** Every code that an answer can carry in `errors[].extensions.code`. The README says when and what to do. */
export const codes = [
  'BAD_USER_INPUT',
  'BAD_CURSOR',
  'PAGE_TOO_LARGE',
  'BAD_ID',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_LARGE',
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

export function isCode(code: unknown): code is Code {
  return (codes as readonly unknown[]).includes(code);
}
