import type { IncomingMessage } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Answers, Given, Made } from '../cache/answers.ts';
import { askedByGet, type FindDocument, persistedFault, questionOf } from '../cache/question.ts';
import type { Context } from '../context.ts';
import type { Code } from '../errors.ts';
import { type Answer, failed } from './answer.ts';
import type { Body } from './body.ts';
import { crossOrigin, isPreflighted } from './cross-origin.ts';
import { mediaType, namesTag } from './header.ts';
import { pathOf } from './target.ts';

type Request = Parameters<ApolloServer['executeHTTPGraphQLRequest']>[0]['httpGraphQLRequest'];

/** A question that was read. */
export interface Asked {
  /** The answer where it is kept: nobody has to wait for it. */
  readonly kept: Answer | null;
  /** `signal` is made where somebody wants it. */
  answer(signal: () => AbortSignal): Promise<Answer>;
}
export type Ask = (request: IncomingMessage, body: Body) => Asked;

export interface GraphqlOptions {
  readonly apollo: Pick<ApolloServer<Context>, 'executeHTTPGraphQLRequest'>;
  /** `onState` as of `Graph.read`. */
  readonly contextOf: (signal: AbortSignal, client: string, onState: (state: string) => void) => Context;
  readonly answers: Answers;
  /** Documents that were sent before. */
  readonly document: FindDocument;
}

/** GraphQL over HTTP: POST with a JSON body, or GET (and HEAD, its answer without the body). */
export function graphqlHandler({ apollo, contextOf, answers, document }: GraphqlOptions): Ask {
  const make = async (request: Request, client: string, signal: AbortSignal): Promise<Made> => {
    const states = new Set<string>();
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: request,
      context: async () => contextOf(signal, client, (state) => states.add(state)),
    });
    const text = body.kind === 'complete' ? body.string : await whole(body.asyncIterator);
    const isRefused = (status ?? 200) !== 200;
    const isWhole = !isRefused && text.startsWith('{"data":');
    return {
      status: isWhole ? 200 : statusOf(status ?? 200, mediaType(headers.get('content-type')), text),
      headers: Object.fromEntries(headers),
      body: Buffer.from(text),
      isWhole,
      isRefused,
      state: states.size === 1 ? ([...states][0] ?? null) : null,
    };
  };

  return (request, body) => {
    if ('refused' in body) return { kept: null, answer: async () => crossOrigin(body.refused) };
    const isPost = request.method === 'POST';
    const search = isPost ? '' : pathOf(request).search;
    const json = isPost ? body.json : askedByGet(search);
    const isOpen = isPost || isPreflighted(request);
    const question = isOpen ? questionOf(json, request.headers.accept ?? '', document) : null;
    const tag = isPost ? undefined : request.headers['if-none-match'];
    const found = question && answers.find(question.key);
    const kept =
      found && (isKnown(tag, found.etag) ? unchangedOf(found, found.etag) : answerOf(found, isPost));
    const answer = async (signal: () => AbortSignal): Promise<Answer> => {
      if (kept) return kept;
      const fault = isOpen && question === null ? persistedFault(json) : null;
      if (fault !== null) return crossOrigin(failed(400, 'BAD_REQUEST', fault));
      const client = request.socket.remoteAddress ?? '';
      const asked = () => requestOf(request, body.json, search);
      if (question === null)
        return answerOf({ from: 'miss', made: await make(asked(), client, signal()), etag: null }, isPost);
      const etag = tag === undefined ? null : await answers.etagOf(question.key);
      if (isKnown(tag, etag)) return unchanged(etag);
      return answerOf(
        await answers.of(question.key, signal(), (shared) => make(asked(), client, shared)),
        isPost,
      );
    };
    return { kept, answer };
  };
}

/** Whether a client says that it has the answer of this name. */
function isKnown(tag: string | undefined, etag: string | null): etag is string {
  return tag !== undefined && etag !== null && namesTag(tag, etag);
}

/** Answers to GET and to POST, and to clients that have them; of what is kept the same objects every time. */
const known = {
  get: new WeakMap<Given, Answer>(),
  post: new WeakMap<Given, Answer>(),
  unchanged: new WeakMap<Given, Answer>(),
};

/** What is asked by GET may be kept, and asked for again by its name each time. */
function answerOf(given: Given, isPost: boolean): Answer {
  const before = known[isPost ? 'post' : 'get'];
  const found = before.get(given);
  if (found) return found;
  const { from, made, etag } = given;
  const kept =
    isPost || etag === null ? { 'cache-control': 'no-store' } : { 'cache-control': 'no-cache', etag };
  const headers = { ...made.headers, ...kept, 'x-kasip-cache': from };
  const answer = crossOrigin({ status: made.status, headers, body: made.body });
  before.set(given, answer);
  return answer;
}

function unchangedOf(given: Given, etag: string): Answer {
  const answer = known.unchanged.get(given) ?? unchanged(etag);
  known.unchanged.set(given, answer);
  return answer;
}

/** The news that the client has the answer already. */
function unchanged(etag: string): Answer {
  const headers = {
    etag,
    'cache-control': 'no-cache',
    vary: 'accept-encoding, accept',
    'x-kasip-cache': 'hit',
  };
  return crossOrigin({ status: 304, headers, body: '' });
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
