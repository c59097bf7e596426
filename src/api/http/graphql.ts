import type { IncomingMessage } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Context } from '../context.ts';
import { limits } from '../limits.ts';
import { type Answer, failed } from './answer.ts';
import { readBody } from './body.ts';

type Request = Parameters<ApolloServer['executeHTTPGraphQLRequest']>[0]['httpGraphQLRequest'];

/** GraphQL over HTTP: POST with a JSON body, or GET for queries. */
export function graphqlHandler(
  apollo: ApolloServer<Context>,
  contextOf: (signal: AbortSignal) => Context,
): (request: IncomingMessage, signal: AbortSignal) => Promise<Answer> {
  return async (request, signal) => {
    const body = await readBody(request, limits.requestBytes);
    if (body === 'too large') {
      const message = `A request may have ${limits.requestBytes} bytes at most.`;
      return failed(413, 'REQUEST_TOO_LARGE', message, { connection: 'close' });
    }
    if (body === 'not JSON') return failed(400, 'BAD_REQUEST', 'The body is not JSON.');
    const {
      status,
      headers,
      body: answer,
    } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: requestOf(request, body),
      context: async () => contextOf(signal),
    });
    const complete = answer.kind === 'complete' ? answer.string : await whole(answer.asyncIterator);
    return { status: status ?? 200, headers: Object.fromEntries(headers), body: complete };
  };
}

function requestOf(request: IncomingMessage, body: unknown): Request {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const search = new URL(request.url ?? '/', 'http://localhost').search;
  return { method: (request.method ?? 'GET').toUpperCase(), headers, body, search };
}

async function whole(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}
