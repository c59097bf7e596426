import type { IncomingMessage } from 'node:http';

const graphqlPath = /^\/graphql(?:\?([^#]*))?$/u;

/** The path and the search of a request; that of GraphQL, which most ask for, without looking at the whole address. */
export function pathOf(request: IncomingMessage): { readonly pathname: string; readonly search: string } {
  const known = graphqlPath.exec(request.url ?? '');
  return known ? { pathname: '/graphql', search: known[1] ? `?${known[1]}` : '' } : targetOf(request);
}

/** What a request asks for. Whatever is no whole address is taken for a path, also `//`, so that every one is known. */
function targetOf({ url = '/' }: IncomingMessage): URL {
  if (URL.canParse(url)) return new URL(url);
  return new URL(`http://localhost${url.startsWith('/') ? url : `/${url}`}`);
}
