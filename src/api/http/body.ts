import type { IncomingMessage } from 'node:http';
import { type Answer, failed } from './answer.ts';
import { mediaType } from './header.ts';

/** The JSON of a body, or what is answered where there is none. */
export type Body = { readonly json: unknown } | { readonly refused: Answer };

/** Reads the JSON of a POST of at most `limit` bytes, in UTF-8 with or without a byte order mark. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  const type = mediaType(request.headers['content-type']);
  if (type !== 'application/json') {
    return unsupported(`A body is application/json, not ${type === '' ? 'without a content-type' : type}.`);
  }
  const coding = request.headers['content-encoding'] ?? 'identity';
  if (coding !== 'identity') return unsupported(`A body is sent as it is, not in the encoding ${coding}.`);
  const bytes = await bytesOf(request, limit);
  if (bytes === null) {
    const message = `A request may have ${limit} bytes at most.`;
    return { refused: failed(413, 'REQUEST_TOO_LARGE', message, { connection: 'close' }) };
  }
  try {
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { refused: failed(400, 'BAD_REQUEST', 'The body is not JSON in UTF-8.') };
  }
}

/** Null where there are more than `limit`. */
async function bytesOf(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The body is not read, so that the connection cannot be used again. */
function unsupported(message: string): Body {
  return { refused: failed(415, 'UNSUPPORTED_MEDIA_TYPE', message, { connection: 'close' }) };
}
