import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { ClientGone } from '../errors.ts';
import { asRequest } from '../request-id.ts';
import { type Answer, failed, send } from './answer.ts';
import { crossOrigin, preflight } from './cross-origin.ts';
import type { Handler } from './listener.ts';
import { type Page, pageAnswer } from './pages.ts';
import { targetOf } from './target.ts';

export interface Routes {
  readonly graphql: (request: IncomingMessage, signal: AbortSignal) => Promise<Answer>;
  readonly health: () => Promise<Answer>;
  /** By path: `/query.html`, `/assets/…`. */
  readonly pages: ReadonlyMap<string, Page>;
  readonly log: Logger;
}

/** Answers every request, whatever happens. A client that goes away ends what runs for it. */
export function router(routes: Routes): Handler {
  return (request, response) => {
    const gone = new AbortController();
    response.once('close', () => gone.abort(new ClientGone()));
    void asRequest(async (requestId) => {
      response.setHeader('X-Request-Id', requestId);
      try {
        await send(request, response, await route(routes, request, gone.signal));
      } catch (error) {
        routes.log.error({ err: error, requestId }, 'request failed');
        if (response.headersSent) response.destroy();
        else
          await send(
            request,
            response,
            failed(500, 'INTERNAL', `Something went wrong on our side (request ${requestId}).`),
          );
      }
    });
  };
}

async function route(routes: Routes, request: IncomingMessage, signal: AbortSignal): Promise<Answer> {
  const path = targetOf(request).pathname;
  if (path === '/graphql') return graphql(routes, request, signal);
  if (!isRead(request))
    return failed(405, 'METHOD_NOT_ALLOWED', 'Only GET is answered here.', { allow: 'GET, HEAD' });
  if (path === '/') return { status: 302, headers: { location: '/graphql' }, body: '' };
  if (path === '/health') return routes.health();
  const page = path.startsWith('/assets/') ? routes.pages.get(path) : undefined;
  return page ? pageAnswer(page, request) : failed(404, 'NOT_FOUND', 'There is nothing at this path.');
}

async function graphql(routes: Routes, request: IncomingMessage, signal: AbortSignal): Promise<Answer> {
  if (request.method === 'OPTIONS') return preflight;
  if (!isRead(request) && request.method !== 'POST') {
    const allow = { allow: 'GET, HEAD, POST, OPTIONS' };
    return crossOrigin(failed(405, 'METHOD_NOT_ALLOWED', 'Only GET and POST are answered here.', allow));
  }
  const page = routes.pages.get('/query.html') ?? routes.pages.get('/index.html');
  if (page && isRead(request) && isBrowser(request)) return pageAnswer(page, request);
  return crossOrigin(await routes.graphql(request, signal));
}

function isRead({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

function isBrowser({ headers }: IncomingMessage): boolean {
  return headers.accept?.includes('text/html') ?? false;
}
