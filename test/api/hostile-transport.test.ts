import { request as httpRequest } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { asJson, codeOf, postTo } from './over-http.ts';
import { watchedApi } from './watched-api.ts';

let url: string;
let port: number;
let sent: string[];
let close: () => Promise<void>;

beforeAll(async () => {
  ({ port, sent, url, close } = await watchedApi());
}, 180_000);
afterAll(() => close?.());
beforeEach(() => {
  sent.length = 0;
});

const question = JSON.stringify({ query: '{ meta { release } }' });

test.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
  ['no body', '', 'BAD_REQUEST'],
  ['a body that is no JSON', '{"query": ', 'BAD_REQUEST'],
  ['a body that is a number', '7', 'BAD_REQUEST'],
  ['a body that is null', 'null', 'BAD_REQUEST'],
  ['bytes that are no UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), 'BAD_REQUEST'],
  ['UTF-8 that is cut off', new TextEncoder().encode('{"query": "ё').slice(0, -1), 'BAD_REQUEST'],
  ['a batch', `[${question},${question}]`, 'BAD_REQUEST'],
  ['a batch of 10,000', `[${Array.from({ length: 10_000 }, () => question).join()}]`, 'BAD_REQUEST'],
  ['an empty batch', '[]', 'BAD_REQUEST'],
  ['JSON 100,000 deep', '['.repeat(100_000) + ']'.repeat(100_000), 'BAD_REQUEST'],
  ['JSON that is never closed', '['.repeat(1_000_000), 'BAD_REQUEST'],
  ['a query that is an object', '{"query": {"kind": "Document"}}', 'BAD_REQUEST'],
  ['a query that is a list', '{"query": ["{ meta { release } }"]}', 'BAD_REQUEST'],
  ['variables that are a text', `{"query": "{ meta { release } }", "variables": "{"}`, 'BAD_REQUEST'],
  [
    'an operation name that is a list',
    `{"query": "{ meta { release } }", "operationName": ["a"]}`,
    'BAD_REQUEST',
  ],
  [
    'a persisted query of no one',
    '{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "0"}}}',
    'PERSISTED_QUERY_NOT_FOUND',
  ],
  ['a key called __proto__', '{"__proto__": {"query": "{ meta { release } }"}}', 'BAD_REQUEST'],
  ['nothing but blanks, 1 MiB', ' '.repeat(1_048_576), 'BAD_REQUEST'],
  ['a byte more than 1 MiB', ' '.repeat(1_048_577), 'REQUEST_TOO_LARGE'],
])('%s is refused', async (_, body, code) => {
  expect(await codeOf(await postTo(url, body))).toBe(code);
  expect(sent).toEqual([]);
});

test.each([
  ['text', 'text/plain'],
  ['a form', 'application/x-www-form-urlencoded'],
  ['files', 'multipart/form-data; boundary=x'],
  ['nothing', ''],
])('a body of %s is refused', async (_, type) => {
  const response = await postTo(url, question, { 'content-type': type });
  expect([response.status, await codeOf(response)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
});

test('a body that would be large when it is unpacked is refused packed', async () => {
  const response = await postTo(url, question, { ...asJson, 'content-encoding': 'gzip' });
  expect([response.status, await codeOf(response)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
});

/** What a server answers to these bytes until it closes the connection or has answered. */
async function raw(bytes: string, client: { end?: boolean } = {}): Promise<string> {
  const socket: Socket = connect(port, '127.0.0.1');
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
  });
  const closed = new Promise<void>((resolve) => {
    socket.on('close', () => resolve());
    socket.on('error', () => resolve());
  });
  socket.write(bytes);
  if (client.end) socket.end();
  await Promise.race([closed, answered(() => text)]);
  socket.destroy();
  return text;
}

async function answered(text: () => string): Promise<void> {
  while (!text().includes('\r\n\r\n')) await sleep(20);
  await sleep(50);
}

const post = 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n';

test('a URL of 100,000 characters is refused', async () => {
  const path = `/graphql?query=${'x'.repeat(100_000)}`;
  const status = await new Promise((resolve, reject) => {
    const sending = httpRequest({ port, path, headers: { 'apollo-require-preflight': '1' } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sending.on('error', reject);
    sending.end();
  });
  expect(status).toBe(431);
});

test.each([
  ['headers without end', `${post}${'x: y\r\n'.repeat(10_000)}\r\n`, /^HTTP\/1.1 431/u],
  ['a length that is no number', `${post}content-length: -5\r\n\r\n`, /^HTTP\/1.1 400/u],
  ['two lengths', `${post}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`, /^HTTP\/1.1 400/u],
  [
    'a length beside chunks',
    `${post}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
    /^HTTP\/1.1 400/u,
  ],
  ['chunks that are none', `${post}transfer-encoding: chunked\r\n\r\nzz\r\n`, /^HTTP\/1.1 400/u],
  [
    'a length of a gigabyte',
    `${post}content-length: 1000000000\r\n\r\n{`,
    /^HTTP\/1.1 413.*REQUEST_TOO_LARGE/su,
  ],
  ['no HTTP at all', '\u0016\u0003\u0001\u0002\r\n\r\n', /^HTTP\/1.1 400/u],
])('%s: refused', async (_, bytes, expected) => {
  expect(await raw(bytes)).toMatch(expected);
  expect(sent).toEqual([]);
});

test('a body that never ends costs one connection, and others are answered', async () => {
  const slow = Array.from({ length: 50 }, () => connect(port, '127.0.0.1'));
  for (const socket of slow)
    socket.on('error', () => {}).write(`${post}content-length: 1000\r\n\r\n{"query"`);
  await sleep(100);
  const response = await postTo(url, question);
  expect(await response.json()).toMatchObject({ data: { meta: { release: 0 } } });
  for (const socket of slow) socket.destroy();
});

test('a client that leaves before its body ends leaves nothing behind', async () => {
  await raw(`${post}content-length: 1000\r\n\r\n{"query"`, { end: true });
  expect(sent).toEqual([]);
  expect(await (await postTo(url, question)).json()).toMatchObject({ data: { meta: { release: 0 } } });
});

test('GET asks nothing that changes, nothing twice, and no batch', async () => {
  const get = (search: string) =>
    fetch(`${url}graphql?${search}`, { headers: { 'apollo-require-preflight': '1' } });
  expect(await codeOf(await get('query=mutation{x}'))).not.toBe('none');
  expect(await codeOf(await get('query={__typename}&query={__typename}'))).toBe('BAD_REQUEST');
  expect(await codeOf(await get('query={__typename}&variables=['))).toBe('BAD_REQUEST');
  expect(await codeOf(await get(''))).toBe('BAD_REQUEST');
  expect(sent).toEqual([]);
});
