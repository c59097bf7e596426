import type { IncomingMessage } from 'node:http';
import type { Answer } from './answer.ts';
import { mediaType } from './header.ts';

/**
 * Any page may ask: the data are public, nothing can be changed, and no cookie or login is looked at, so that an
 * answer tells a page no more than its author could ask for alone.
 */
const anyone = { 'access-control-allow-origin': '*' };

export function crossOrigin(answer: Answer): Answer {
  return {
    ...answer,
    headers: {
      ...answer.headers,
      ...anyone,
      'access-control-expose-headers': 'etag, x-kasip-cache, x-request-id',
    },
  };
}

/** The answer to a browser that asks whether a page may ask. */
export const preflight: Answer = {
  status: 204,
  headers: {
    ...anyone,
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers':
      'content-type, if-none-match, apollo-require-preflight, x-apollo-operation-name',
    'access-control-max-age': '86400',
  },
  body: '',
};

/** Whether a GET has what no form and no image of another page can send, as Apollo asks for. */
export function isPreflighted({ headers }: IncomingMessage): boolean {
  const type = headers['content-type'];
  if (type !== undefined) return mediaType(type) === 'application/json';
  return Boolean(headers['apollo-require-preflight'] || headers['x-apollo-operation-name']);
}
