import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { ClientGone } from '../errors.ts';
import { limits } from '../limits.ts';
import { asRequest } from '../request-id.ts';
import { type Answer, failed, send, sendAtOnce } from './answer.ts';
import { type Body, readBody } from './body.ts';
import { crossOrigin, preflight } from './cross-origin.ts';
import type { Ask, Asked } from './graphql.ts';
import type { Handler } from './listener.ts';
import { type Page, pageAnswer } from './pages.ts';
import { pathOf } from './target.ts';

export interface Routes {
  readonly graphql: Ask;
  readonly health: () => Promise<Answer>;
  /** By path: `/query.html`, `/assets/…`. */
  readonly pages: ReadonlyMap<string, Page>;
  readonly log: Logger;
}

/** Answers every request, whatever happens. A client that goes away ends what runs for it. */
export function router(routes: Routes): Handler {
  return (request, response) => {
    if (isPosted(request)) {
      readBody(request, limits.requestBytes, (body) =>
        reply(routes, request, response, routes.graphql(request, body)),
      );
    } else reply(routes, request, response, isAskedByGet(request) ? routes.graphql(request, nothing) : null);
  };
}

/** The body of a request that has none. */
const nothing: Body = { json: undefined };

/** `asked` is the question of a request where it surely has one. */
function reply(
  routes: Routes,
  request: IncomingMessage,
  response: ServerResponse,
  asked: Asked | null,
): void {
  if (asked?.kept && sendAtOnce(request, response, asked.kept, randomUUID())) return;
  void asRequest(async (requestId) => {
    const give = (answer: Answer) => send(request, response, answer, requestId);
    try {
      await give(await route(routes, request, asked, whenGone(response)));
    } catch (error) {
      routes.log.error({ err: error, requestId }, 'request failed');
      const message = `Something went wrong on our side (request ${requestId}).`;
      if (response.headersSent) response.destroy();
      else await give(failed(500, 'INTERNAL', message));
    }
  });
}

/** A signal that the client has gone, made where somebody wants it. */
function whenGone(response: ServerResponse): () => AbortSignal {
  let gone: AbortController | undefined;
  return () => {
    if (gone) return gone.signal;
    const end = new AbortController();
    gone = end;
    const abort = () => {
      if (!response.writableFinished) end.abort(new ClientGone());
    };
    if (response.closed) abort();
    else response.once('close', abort);
    return end.signal;
  };
}

async function route(
  routes: Routes,
  request: IncomingMessage,
  asked: Asked | null,
  signal: () => AbortSignal,
): Promise<Answer> {
  const path = pathOf(request).pathname;
  if (path === '/graphql') return graphql(routes, request, asked, signal);
  if (!isRead(request))
    return failed(405, 'METHOD_NOT_ALLOWED', 'Only GET is answered here.', { allow: 'GET, HEAD' });
  if (path === '/') return { status: 302, headers: { location: '/graphql' }, body: '' };
  if (path === '/health') return routes.health();
  const page = path.startsWith('/assets/') ? routes.pages.get(path) : undefined;
  return page ? pageAnswer(page, request) : failed(404, 'NOT_FOUND', 'There is nothing at this path.');
}

async function graphql(
  routes: Routes,
  request: IncomingMessage,
  asked: Asked | null,
  signal: () => AbortSignal,
): Promise<Answer> {
  if (request.method === 'OPTIONS') return preflight;
  if (!isRead(request) && request.method !== 'POST') {
    const allow = { allow: 'GET, HEAD, POST, OPTIONS' };
    return crossOrigin(failed(405, 'METHOD_NOT_ALLOWED', 'Only GET and POST are answered here.', allow));
  }
  const page = routes.pages.get('/query.html') ?? routes.pages.get('/index.html');
  if (page && isRead(request) && isBrowser(request)) return pageAnswer(page, request);
  return await (asked ?? routes.graphql(request, nothing)).answer(signal);
}

function isPosted(request: IncomingMessage): boolean {
  return request.method === 'POST' && pathOf(request).pathname === '/graphql';
}

function isAskedByGet(request: IncomingMessage): boolean {
  return isRead(request) && (request.url ?? '').startsWith('/graphql?') && !isBrowser(request);
}

function isRead({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

function isBrowser({ headers }: IncomingMessage): boolean {
  return headers.accept?.includes('text/html') ?? false;
}
