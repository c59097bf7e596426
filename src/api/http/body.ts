import type { IncomingMessage } from 'node:http';

/** The JSON of a POST, or what is wrong with it. Other bodies, and none, are left to the server to judge. */
export async function readBody(request: IncomingMessage, limit: number): Promise<unknown> {
  if (request.method !== 'POST') return undefined;
  if (Number(request.headers['content-length'] ?? 0) > limit) return 'too large';
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) return 'too large';
    chunks.push(chunk);
  }
  if (!request.headers['content-type']?.toLowerCase().startsWith('application/json')) return {};
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return 'not JSON';
  }
}
