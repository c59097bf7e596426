import type { Answer } from './answer.ts';

/**
 * Any page may ask: the data are public, nothing can be changed, and no cookie or login is looked at, so that an
 * answer tells a page no more than its author could ask for alone.
 */
const anyone = { 'access-control-allow-origin': '*' };

export function crossOrigin(answer: Answer): Answer {
  return {
    ...answer,
    headers: { ...answer.headers, ...anyone, 'access-control-expose-headers': 'x-request-id' },
  };
}

/** The answer to a browser that asks whether a page may ask. */
export const preflight: Answer = {
  status: 204,
  headers: {
    ...anyone,
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': 'content-type, apollo-require-preflight, x-apollo-operation-name',
    'access-control-max-age': '86400',
  },
  body: '',
};
