import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Code } from '../errors.ts';
import { type Coding, codingFor } from './header.ts';

const compress: Readonly<Record<Coding, (body: Buffer) => Promise<Buffer>>> = {
  gzip: promisify(gzip),
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
};

/** Pages and answers that are kept are the same buffers every time: each is compressed once. */
const known: Readonly<Record<Coding, WeakMap<Buffer, Promise<Buffer>>>> = {
  gzip: new WeakMap(),
  br: new WeakMap(),
};

function compressed(body: Buffer, coding: Coding): Promise<Buffer> {
  const found = known[coding].get(body) ?? compress[coding](body);
  known[coding].set(body, found);
  return found;
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
  const coding =
    isText && body.length > worthCompressing ? codingFor(request.headers['accept-encoding'] as string) : null;
  const sent = coding
    ? { body: await compressed(body, coding), headers: { ...headers, 'content-encoding': coding } }
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
