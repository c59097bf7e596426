import type { IncomingMessage } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Context } from '../context.ts';
import type { Code } from '../errors.ts';
import { limits } from '../limits.ts';
import type { Answer } from './answer.ts';
import { readBody } from './body.ts';
import { mediaType } from './header.ts';
import { targetOf } from './target.ts';

type Request = Parameters<ApolloServer['executeHTTPGraphQLRequest']>[0]['httpGraphQLRequest'];

/** GraphQL over HTTP: POST with a JSON body, or GET (and HEAD, its answer without the body). */
export function graphqlHandler(
  apollo: ApolloServer<Context>,
  contextOf: (signal: AbortSignal, client: string) => Context,
): (request: IncomingMessage, signal: AbortSignal) => Promise<Answer> {
  return async (request, signal) => {
    const body =
      request.method === 'POST' ? await readBody(request, limits.requestBytes) : { json: undefined };
    if ('refused' in body) return body.refused;
    const {
      status,
      headers,
      body: answer,
    } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: requestOf(request, body.json),
      context: async () => contextOf(signal, request.socket.remoteAddress ?? ''),
    });
    const complete = answer.kind === 'complete' ? answer.string : await whole(answer.asyncIterator);
    return {
      status: statusOf(status ?? 200, mediaType(headers.get('content-type')), complete),
      headers: { ...Object.fromEntries(headers), 'cache-control': 'no-store' },
      body: complete,
    };
  };
}

function requestOf(request: IncomingMessage, body: unknown): Request {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const method = request.method === 'POST' ? 'POST' : 'GET';
  return { method, headers, body, search: targetOf(request).search };
}

/**
 * In `application/json` a well-formed request is answered with 200 whatever becomes of it, as GraphQL over HTTP asks:
 * there a client cannot tell a refusal of ours from one of a proxy. In `application/graphql-response+json` it can.
 */
function statusOf(status: number, type: string, body: string): number {
  if (status !== 400 || type !== 'application/json') return status;
  const { errors } = JSON.parse(body) as { errors: readonly { extensions: { code: Code } }[] };
  return errors.some(({ extensions }) => extensions.code === 'BAD_REQUEST') ? status : 200;
}

async function whole(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}
