import type { IncomingMessage } from 'node:http';

/** What a request asks for. Whatever is no whole address is taken for a path, also `//`, so that every one is known. */
export function targetOf({ url = '/' }: IncomingMessage): URL {
  if (URL.canParse(url)) return new URL(url);
  return new URL(`http://localhost${url.startsWith('/') ? url : `/${url}`}`);
}
