import type { IncomingMessage } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Answers, Given, Made } from '../cache/answers.ts';
import { askedByGet, type FindDocument, type Question, questionOf } from '../cache/question.ts';
import type { Context } from '../context.ts';
import type { Code } from '../errors.ts';
import { limits } from '../limits.ts';
import type { Answer } from './answer.ts';
import { readBody } from './body.ts';
import { isPreflighted } from './cross-origin.ts';
import { mediaType, namesTag } from './header.ts';
import { targetOf } from './target.ts';

type Request = Parameters<ApolloServer['executeHTTPGraphQLRequest']>[0]['httpGraphQLRequest'];

export interface GraphqlOptions {
  readonly apollo: ApolloServer<Context>;
  /** `onStatement` is told of each statement that is sent. */
  readonly contextOf: (signal: AbortSignal, onStatement: () => void) => Context;
  readonly answers: Answers;
  /** Documents that were sent before. */
  readonly document: FindDocument;
}

/** GraphQL over HTTP: POST with a JSON body, or GET (and HEAD, its answer without the body). */
export function graphqlHandler({ apollo, contextOf, answers, document }: GraphqlOptions) {
  const make = async (request: Request, signal: AbortSignal): Promise<Made> => {
    let statements = 0;
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: request,
      context: async () => contextOf(signal, () => statements++),
    });
    const text = body.kind === 'complete' ? body.string : await whole(body.asyncIterator);
    const isWhole = (status ?? 200) === 200 && text.startsWith('{"data":');
    return {
      status: isWhole ? 200 : statusOf(status ?? 200, mediaType(headers.get('content-type')), text),
      headers: Object.fromEntries(headers),
      body: Buffer.from(text),
      isWhole,
      statements,
    };
  };

  return async (request: IncomingMessage, signal: AbortSignal): Promise<Answer> => {
    const isPost = request.method === 'POST';
    const body = isPost ? await readBody(request, limits.requestBytes) : { json: undefined };
    if ('refused' in body) return body.refused;
    const search = isPost ? '' : targetOf(request).search;
    const question = isPost || isPreflighted(request) ? ask(request, body.json, search) : null;
    const asked = () => requestOf(request, body.json, search);
    if (question === null)
      return answerOf({ from: 'miss', made: await make(asked(), signal), etag: null }, false);
    const tag = request.headers['if-none-match'];
    if (!isPost && tag !== undefined) {
      const etag = await answers.etagOf(question.key);
      if (etag !== null && namesTag(tag, etag)) return unchanged(etag);
    }
    return answerOf(await answers.of(question.key, signal, (shared) => make(asked(), shared)), !isPost);
  };

  function ask({ method, headers }: IncomingMessage, json: unknown, search: string): Question | null {
    return questionOf(method === 'POST' ? json : askedByGet(search), headers.accept ?? '', document);
  }
}

/** What is asked by GET may be kept, and asked for again by its name each time. */
function answerOf({ from, made, etag }: Given, isNamed: boolean): Answer {
  const kept =
    isNamed && etag !== null ? { 'cache-control': 'no-cache', etag } : { 'cache-control': 'no-store' };
  return {
    status: made.status,
    headers: { ...made.headers, ...kept, 'x-kasip-cache': from },
    body: made.body,
  };
}

/** The news that the client has the answer already. */
function unchanged(etag: string): Answer {
  const headers = {
    etag,
    'cache-control': 'no-cache',
    vary: 'accept-encoding, accept',
    'x-kasip-cache': 'hit',
  };
  return { status: 304, headers, body: '' };
}

function requestOf(request: IncomingMessage, body: unknown, search: string): Request {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return { method: request.method === 'POST' ? 'POST' : 'GET', headers, body, search };
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
