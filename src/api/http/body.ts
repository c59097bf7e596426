import type { IncomingMessage } from 'node:http';
import { type Answer, failed } from './answer.ts';
import { mediaType } from './header.ts';

/** The JSON of a body, or what is answered where there is none. */
export type Body = { readonly json: unknown } | { readonly refused: Answer };

/**
 * Reads the JSON of a POST of at most `limit` bytes, in UTF-8 with or without a byte order mark, and hands it to `take`;
 * never where the client goes away before.
 */
export function readBody(request: IncomingMessage, limit: number, take: (body: Body) => void): void {
  const unread = refusedUnread(request, limit);
  if (unread !== null) {
    take(unread);
    return;
  }
  const chunks: Buffer[] = [];
  let length = 0;
  const read = (chunk: Buffer) => {
    length += chunk.length;
    chunks.push(chunk);
    if (length <= limit) return;
    request.off('data', read).off('end', end).pause();
    take(tooLarge(limit));
  };
  const end = () => take(parsed(Buffer.concat(chunks)));
  // Whoever goes away is not answered.
  request
    .on('data', read)
    .on('end', end)
    .on('error', () => {});
}

/** What is answered where the headers say already that the body is not to be read. */
function refusedUnread({ headers }: IncomingMessage, limit: number): Body | null {
  const type = mediaType(headers['content-type']);
  if (type !== 'application/json')
    return unsupported(`A body is application/json, not ${type === '' ? 'without a content-type' : type}.`);
  const coding = headers['content-encoding'] ?? 'identity';
  if (coding !== 'identity') return unsupported(`A body is sent as it is, not in the encoding ${coding}.`);
  return Number(headers['content-length'] ?? 0) > limit ? tooLarge(limit) : null;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parsed(bytes: Buffer): Body {
  try {
    return { json: JSON.parse(utf8.decode(bytes)) };
  } catch {
    return { refused: failed(400, 'BAD_REQUEST', 'The body is not JSON in UTF-8.') };
  }
}

function tooLarge(limit: number): Body {
  const message = `A request may have ${limit} bytes at most.`;
  return { refused: failed(413, 'REQUEST_TOO_LARGE', message, { connection: 'close' }) };
}

/** The body is not read, so that the connection cannot be used again. */
function unsupported(message: string): Body {
  return { refused: failed(415, 'UNSUPPORTED_MEDIA_TYPE', message, { connection: 'close' }) };
}
