import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Code } from '../errors.ts';
import { acceptsCoding } from './header.ts';

const compress = promisify(gzip);

/** Pages are the same buffers every time: each is compressed once. */
const compressedPages = new WeakMap<Buffer, Promise<Buffer>>();

function compressed(body: string | Buffer): Promise<Buffer> {
  if (typeof body === 'string') return compress(body);
  const known = compressedPages.get(body) ?? compress(body);
  compressedPages.set(body, known);
  return known;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** Below this many bytes an answer is not worth compressing. */
const worthCompressing = 1_400;

/** Sends an answer, compressed where the client accepts it and it is text. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): Promise<void> {
  const body = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body;
  const headers = { ...answer.headers, 'x-content-type-options': 'nosniff' };
  const isText = /json|text|javascript|svg/u.test(answer.headers['content-type'] ?? '');
  const accepts = acceptsCoding(String(request.headers['accept-encoding'] ?? ''), 'gzip');
  const sent =
    isText && accepts && body.length > worthCompressing
      ? { body: await compressed(answer.body), headers: { ...headers, 'content-encoding': 'gzip' } }
      : { body, headers };
  response.writeHead(answer.status, {
    ...sent.headers,
    ...(isText && { vary: 'accept-encoding, accept' }),
    'content-length': sent.body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : sent.body);
}

/** A failure outside of GraphQL, in the form that GraphQL has for them. */
export function failed(
  status: number,
  code: Code,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return json(status, { errors: [{ message, extensions: { code } }] }, headers);
}

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  const type = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  return { status, headers: { ...type, ...headers }, body: JSON.stringify(value) };
}
