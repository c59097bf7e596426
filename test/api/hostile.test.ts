import { limits } from '../../src/api/limits.ts';
import { bounded } from './hostile/bounded.ts';
import { bodyOf, type Refused, refused } from './hostile/refused.ts';
import { postTo } from './over-http.ts';
import type { Answered } from './served.ts';
import { watchedApi } from './watched-api.ts';

let url: string;
let sent: string[];
let close: () => Promise<void>;

beforeAll(async () => {
  ({ sent, url, close } = await watchedApi());
}, 180_000);
afterAll(() => close?.());
beforeEach(() => {
  sent.length = 0;
});

async function ask(asked: Partial<Refused>): Promise<{ readonly status: number } & Answered> {
  const response = await postTo(url, bodyOf(asked), {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json',
  });
  return { status: response.status, ...((await response.json()) as Answered) };
}

test.each(Object.entries(refused))('%s: refused with the limit named', async (_, asked) => {
  const { code, measure, says, ...question } = asked;
  const { status, data, errors } = await ask(question);
  const [error] = errors ?? [];
  expect([status, data]).toEqual([400, undefined]);
  expect(error?.extensions.code).toBe(code);
  if (measure) {
    expect(error?.message).toContain(String(limits[measure]));
    expect(error?.extensions).toMatchObject({ measure, limit: limits[measure] });
  }
  expect(error?.message).toMatch(says ?? /\d/u);
  expect(JSON.stringify(errors).length).toBeLessThan(50_000);
  expect(sent).toEqual([]);
});

test.each(Object.entries(bounded))('%s: bounded', async (_, asked) => {
  const { code, statements, says, ...question } = asked;
  const { errors } = await ask(question);
  expect([...new Set(errors?.map(({ extensions }) => extensions.code))]).toEqual(code ? [code] : []);
  if (says) expect(errors?.[0]?.message).toMatch(says);
  expect(sent.length).toBeLessThanOrEqual(statements);
});

test('what is refused for its cost says the cost and the limit', async () => {
  const { errors } = await ask(refused['costly questions side by side'] as Refused);
  const { cost, limit, asked } = errors?.[0]?.extensions ?? ({} as Record<string, unknown>);
  expect([limit, asked]).toEqual([limits.cost, cost]);
  expect(cost).toBeGreaterThan(limits.cost);
});

test('after all of this, nothing has got into the prototype of objects', () => {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('what was refused once is refused again, and what is like it is not', async () => {
  const { query } = refused['one field 60 times'] as Refused;
  for (const _ of [1, 2, 3]) {
    expect((await ask({ query })).errors?.[0]?.extensions.measure).toBe('sameField');
    expect((await ask({ query: '{ __typename }' })).data).toEqual({ __typename: 'Query' });
  }
});
