import type { Graph } from '../../src/graph/graph.ts';
import { namedQuery } from '../../src/graph/read/search-query.ts';
import { conceptKinds } from '../../src/model/concept.ts';
import { askerOf, dataOf } from './served.ts';
import { openShipped } from './shipped-graph.ts';

// A filter by the words of a name begins where an index of words does, and finds the same as if each name were looked at.

let graph: Graph;
let sent: string[] = [];
let data: (query: string) => ReturnType<typeof dataOf>;

beforeAll(async () => {
  graph = await openShipped((name) => sent.push(name));
  const ask = askerOf(graph);
  data = (query) => dataOf(ask(query));
}, 120_000);
afterAll(() => graph?.close());

interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const lists = {
  labourFunctions: ['name', 'text'],
  skills: ['name', 'text'],
  abilities: ['name', 'text'],
  knowledgeItems: ['name', 'text'],
  professions: ['name', 'name'],
  legalActs: ['title', 'title'],
} as const;

/** Everything in a list, in its order, with its names in each language. */
async function all(list: keyof typeof lists): Promise<readonly Named[]> {
  const [field] = lists[list];
  const found: Named[] = [];
  for (let after: string | null = null; ; ) {
    const languages = ['KK', 'RU', 'EN']
      .map((one) => `${one}: ${field}(language: ${one}) { text isFallback }`)
      .join(' ');
    const page: Page = (
      await data(
        `{ ${list}(first: 100${after ? `, after: "${after}"` : ''}) { nodes { id ${languages} } pageInfo { hasNextPage endCursor } } }`,
      )
    )[list];
    for (const { id, ...texts } of page.nodes) {
      const own = Object.values(texts as Record<string, { text: string; isFallback: boolean } | null>);
      found.push({ id, names: own.flatMap((one) => (one && !one.isFallback ? [one.text] : [])) });
    }
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}

/** Whether each word begins a word of one of the names. */
const begins = ({ names }: Named, words: readonly string[]) =>
  names.some((name) => {
    const text = ` ${name.toLowerCase()}`;
    return words.every((word) => [...' "«“(-/,'].some((before) => text.includes(before + word)));
  });

/** Beginnings of words of the names: of every seventh name one word, cut off somewhere, and sometimes one more. */
function wordsOf(things: readonly Named[]): readonly (readonly string[])[] {
  return things.flatMap(({ names }, index) => {
    const words = (names[index % 2] ?? names[0] ?? '').toLowerCase().split(/\s+/u);
    const cut = (at: number) => (words[at % words.length] ?? '').slice(0, 1 + ((index * 3) % 9));
    return index % 7 === 0 ? [[cut(index)], [cut(index + 1), cut(index + 3)]] : [];
  });
}

const listNames = Object.keys(lists) as (keyof typeof lists)[];

test.each(listNames)(
  '%s by words of their names',
  async (list) => {
    const [, filter] = lists[list];
    const things = await all(list);
    expect(things.length).toBeGreaterThan(5);
    sent = [];
    const asked = wordsOf(things).filter((words) => words.join('') !== '');
    for (const words of asked) {
      const text = JSON.stringify(words.join(' '));
      const { totalCount, nodes } = (
        await data(`{ ${list}(first: 100, filter: {${filter}: ${text}}) { totalCount nodes { id } } }`)
      )[list];
      const expected = things
        .filter((one) =>
          begins(
            one,
            words.filter((word) => word !== ''),
          ),
        )
        .map(({ id }) => id);
      expect({ words, ids: nodes.map(({ id }: Named) => id), totalCount }).toEqual({
        words,
        ids: expected.slice(0, 100),
        totalCount: expected.length,
      });
    }
    expect(sent.filter((name) => name.endsWith(' from named')).length).toBeGreaterThan(asked.length / 2);
  },
  60_000,
);

test('page by page they are the same as at once', async () => {
  const of = (page: string) =>
    `{ legalActs(filter: {title: "туралы"}, ${page}) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
  const { nodes } = (await data(of('first: 100'))).legalActs as Page;
  const walked: string[] = [];
  for (let after = ''; ; ) {
    const page = (await data(of(`first: 7${after}`))).legalActs as Page;
    walked.push(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage || walked.length >= 100) break;
    after = `, after: "${page.pageInfo.endCursor}"`;
  }
  expect(nodes.length).toBeGreaterThan(20);
  expect(walked.slice(0, 100)).toEqual(nodes.map(({ id }) => id));
});

test('what begins with a figure is no word of the index; quotes and brackets before a word are none of it', () => {
  for (const kind of conceptKinds) {
    expect(namedQuery(['87.90', '12'], kind)).toBeNull();
    expect(namedQuery(['«заң'], kind)).toBe(namedQuery(['заң'], kind));
    expect(namedQuery(['заң', '12'], kind)).toBe(namedQuery(['ЗАН'], kind));
  }
});

test('no sign of the language of the index gets into it', () => {
  for (const word of ['а* OR б', 'x~2', 'a:b', '+(', 'a"b', 'a\\b', 'a^9'])
    expect(namedQuery(word.split(' '), 'skill') ?? '').toMatch(/^(?:\+[A-Z]?\p{L}*_?\*\^0(?: |$))*$/u);
});
