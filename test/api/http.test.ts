import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { type Api, createApi } from '../../src/api/create-api.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { GraphUnavailable } from '../../src/graph/graph-failure.ts';
import { releaseState } from '../../src/graph/release.ts';
import { asJson, codeOf, postTo } from './over-http.ts';

/** A graph whose release can be read, as fast as `answer` says. */
let answer: () => Promise<readonly unknown[]> = async () => [{ number: 7 }];
const settled = async () => [{ number: 7, at: null, isSettled: true }];
const graph = {
  read: ({ name }: { name: string }) => (name === releaseState.name ? settled() : answer()),
  write: () => Promise.reject(new Error('The API only reads.')),
  changeSchema: () => Promise.reject(new Error('The API only reads.')),
  close: () => Promise.resolve(),
} as unknown as Graph;

let folder: string;
let api: Api;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  mkdirSync(join(folder, 'explorer', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'explorer', 'query.html'), '<!doctype html><title>kasip</title>');
  writeFileSync(join(folder, 'explorer', 'assets', 'query-1a2b.js'), `// ${'x'.repeat(5_000)}`);
  const log = pino({ enabled: false });
  api = await createApi({ graph, log, version: '1.2.3', pages: join(folder, 'explorer') });
  ({ url } = await api.listen({ host: '127.0.0.1', port: 0 }));
});
afterAll(async () => {
  await api.stop();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  answer = async () => [{ number: 7 }];
});

const post = (body: string) => postTo(url, body);

test('POST asks', async () => {
  const response = await post(JSON.stringify({ query: '{ meta { release } }' }));
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/json/u);
  expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/u);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toMatchObject({ data: { meta: { release: 7 } } });
});

test('GET asks, with a header that no form can send', async () => {
  const query = `${url}graphql?query=${encodeURIComponent('{ meta { apiVersion } }')}`;
  const allowed = await fetch(query, { headers: { 'apollo-require-preflight': 'yes' } });
  expect(await allowed.json()).toMatchObject({ data: { meta: { apiVersion: '1.2.3' } } });
  const head = await fetch(query, { method: 'HEAD', headers: { 'apollo-require-preflight': 'yes' } });
  expect([head.status, await head.text()]).toEqual([200, '']);
  const refused = await fetch(query);
  expect(refused.status).toBe(400);
  expect(await codeOf(refused)).toBe('BAD_REQUEST');
});

test('a document that was sent once is asked for by its hash', async () => {
  const query = '{ meta { version: apiVersion } }';
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const ask = (more: Record<string, string>, hash = sha256Hash) => {
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } });
    const search = new URLSearchParams({ ...more, extensions });
    return fetch(`${url}graphql?${search}`, { headers: { 'apollo-require-preflight': 'yes' } });
  };
  expect(await codeOf(await ask({}))).toBe('PERSISTED_QUERY_NOT_FOUND');
  expect(await codeOf(await ask({ query }, sha256Hash.replaceAll('a', 'b')))).toBe('BAD_REQUEST');
  const sent = await (await ask({ query })).text();
  expect(JSON.parse(sent)).toMatchObject({ data: { meta: { version: '1.2.3' } } });
  const byHash = await ask({});
  expect([byHash.headers.get('x-kasip-cache'), await byHash.text()]).toEqual(['hit', sent]);
});

test('a body may begin with a byte order mark', async () => {
  const response = await post('\uFEFF{"query": "{ meta { release } }"}');
  expect(await response.json()).toMatchObject({ data: { meta: { release: 7 } } });
});

test.each([
  ['gzip', 'gzip'],
  ['gzip, deflate, br', 'br'],
  ['br, gzip;q=0.5', 'br'],
  ['br;q=0.5, gzip', 'gzip'],
  ['*', 'gzip'],
  ['gzip;q=0', null],
  ['gzip ; q=0.0, *', null],
  ['xgzip', null],
  ['identity', null],
])('with accept-encoding: %s the coding is %s', async (accepted, coding) => {
  const response = await fetch(`${url}assets/query-1a2b.js`, { headers: { 'accept-encoding': accepted } });
  expect(response.headers.get('content-encoding')).toBe(coding);
});

test('a body that grows too large without saying so is refused', async () => {
  const status = await new Promise((resolve, reject) => {
    const request = httpRequest(`${url}graphql`, { method: 'POST', headers: asJson }, (response) => {
      resolve(response.statusCode);
      response.resume();
    });
    request.on('error', reject);
    for (let index = 0; index < 20; index++) request.write(' '.repeat(100_000));
    request.end();
  });
  expect(status).toBe(413);
});

test('a browser gets the query page', async () => {
  const response = await fetch(`${url}graphql?query=x`, { headers: { accept: 'text/html,*/*;q=0.8' } });
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'/u);
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(await response.text()).toMatch(/kasip/u);
  const etag = response.headers.get('etag') ?? '';
  const again = await fetch(`${url}graphql`, { headers: { accept: 'text/html', 'if-none-match': etag } });
  expect(again.status).toBe(304);
  expect((await fetch(url, { redirect: 'manual' })).headers.get('location')).toBe('/graphql');
});

test('assets are kept for ever, and compressed', async () => {
  const response = await fetch(`${url}assets/query-1a2b.js`);
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(response.headers.get('cache-control')).toMatch(/immutable/u);
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(await response.text()).toHaveLength(5_003);
});

test.each([
  '/assets/../../secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/assets/%2e%2e/secret.txt',
  '/assets//etc/passwd',
  '//',
  '//x',
  'http://[',
  '/query.html',
  '/x',
])('%s leads nowhere', async (path) => {
  const status = await new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    httpRequest({ hostname, port, path }, (response) => resolve(response.statusCode)).end();
  });
  expect(status).toBe(404);
});

test('other methods are refused', async () => {
  expect(await codeOf(await fetch(`${url}health`, { method: 'DELETE' }))).toBe('METHOD_NOT_ALLOWED');
  const put = await fetch(`${url}graphql`, { method: 'PUT', headers: asJson });
  expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
  expect(await codeOf(put)).toBe('METHOD_NOT_ALLOWED');
  const preflight = await fetch(`${url}graphql`, { method: 'OPTIONS' });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, POST, OPTIONS');
});

test('health tells whether the database answers', async () => {
  const well = await fetch(`${url}health`);
  expect([well.status, await well.json()]).toEqual([200, { status: 'ok', release: 7 }]);
  answer = () => Promise.reject(new GraphUnavailable('away', ''));
  expect((await fetch(`${url}health`)).status).toBe(503);
});

test('a client that goes away ends what runs for it', async () => {
  let aborted: Promise<unknown> = Promise.reject(new Error('not asked'));
  aborted.catch(() => {});
  const read = graph.read;
  const asked = new Promise<void>((resolve) => {
    graph.read = (query, _parameters, options) => {
      if (query.name === releaseState.name) return settled() as Promise<never>;
      aborted = new Promise((done) => options?.signal?.addEventListener('abort', done));
      resolve();
      return new Promise(() => {});
    };
  });
  const client = new AbortController();
  const going = fetch(`${url}graphql`, {
    method: 'POST',
    headers: asJson,
    body: '{"query": "{ gone: meta { release } }"}',
    signal: client.signal,
  });
  await asked;
  client.abort();
  await expect(going).rejects.toThrow();
  await aborted;
  graph.read = read;
});

test('stop lets a running request finish and takes no new one', async () => {
  const log = pino({ enabled: false });
  const other = await createApi({ graph, log, version: '1.2.3' });
  const { url: address, port } = await other.listen({ host: '127.0.0.1', port: 0 });
  await expect(
    createApi({ graph, log, version: '1' }).then((third) => third.listen({ host: '127.0.0.1', port })),
  ).rejects.toMatchObject({ code: 'EADDRINUSE' });
  let finish: () => void = () => {};
  const running = new Promise<void>((resolve) => {
    answer = () => {
      resolve();
      return new Promise((done) => {
        finish = () => done([{ number: 9 }]);
      });
    };
  });
  const request = fetch(`${address}graphql`, {
    method: 'POST',
    headers: asJson,
    body: '{"query": "{ meta { release } }"}',
  });
  await running;
  const stopped = other.stop();
  await expect(fetch(`${address}health`)).rejects.toThrow();
  finish();
  expect(await (await request).json()).toMatchObject({ data: { meta: { release: 9 } } });
  await stopped;
});
