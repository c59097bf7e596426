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
const known: Readonly<Record<Coding, WeakMap<Buffer, Buffer>>> = { gzip: new WeakMap(), br: new WeakMap() };

async function compressed(body: Buffer, coding: Coding): Promise<Buffer> {
  const done = await compress[coding](body);
  known[coding].set(body, done);
  return done;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** Below this many bytes an answer is not worth compressing. */
const worthCompressing = 1_400;

/** Sends an answer, compressed where the client accepts it and it is text; at once where that was done before. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  requestId: string,
): Promise<void> {
  if (sendAtOnce(request, response, answer, requestId)) return;
  const coding = codingOf(request, answer);
  const body = bytesOf(answer);
  write(request, response, answer, requestId, coding ? await compressed(body, coding) : body, coding);
}

/** Sends an answer that has not to be compressed, or was compressed before. False where it is to be waited for. */
export function sendAtOnce(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  requestId: string,
): boolean {
  const coding = codingOf(request, answer);
  const body = coding === null ? bytesOf(answer) : known[coding].get(bytesOf(answer));
  if (body === undefined) return false;
  write(request, response, answer, requestId, body, coding);
  return true;
}

function bytesOf({ body }: Answer): Buffer {
  return typeof body === 'string' ? Buffer.from(body) : body;
}

function codingOf({ headers }: IncomingMessage, answer: Answer): Coding | null {
  const isWorth = written(answer).isText && answer.body.length > worthCompressing;
  return isWorth ? codingFor(headers['accept-encoding'] as string | undefined) : null;
}

function write(
  { method }: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  requestId: string,
  body: Buffer,
  coding: Coding | null,
): void {
  const { headers } = written(answer);
  const more = ['x-request-id', requestId, 'content-length', String(body.length)];
  response.writeHead(answer.status, [...headers, ...more, ...(coding ? ['content-encoding', coding] : [])]);
  response.end(method === 'HEAD' ? undefined : body);
}

interface Written {
  readonly isText: boolean;
  /** Names and values in turn. */
  readonly headers: readonly string[];
}

/** Answers that are kept are the same objects every time: their headers are written once. */
const headersOf = new WeakMap<Answer, Written>();

function written(answer: Answer): Written {
  const known = headersOf.get(answer);
  if (known) return known;
  const isText = /json|text|javascript|svg/u.test(answer.headers['content-type'] ?? '');
  const { 'content-length': _, ...others } = answer.headers;
  const all = {
    ...others,
    'x-content-type-options': 'nosniff',
    ...(isText && { vary: 'accept-encoding, accept' }),
  };
  const headers = { isText, headers: Object.entries(all).flat() };
  headersOf.set(answer, headers);
  return headers;
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
