import { askingMany } from './many-graph.ts';
import { dataOf } from './served.ts';
import { walk } from './walk.ts';

// Filters in any combination and order find what holds of each entry of the whole list: a statement begins elsewhere for each.

const ask = askingMany();

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Node = any;

/** A value of a filter, and whether it holds of an entry of the list. */
type Value = readonly [given: string, fits: (node: Node) => boolean];

interface List {
  readonly name: string;
  /** What the conditions look at, of every entry. */
  readonly fields: string;
  readonly orders: readonly string[];
  readonly filters: Readonly<Record<string, readonly Value[]>>;
  /** How many combinations are tried, by chance. */
  readonly tries: number;
}

const cites = (act: string) => (node: Node) =>
  node.legalActs.nodes.some((entry: Node) => entry.act.id === act);
const acts = 'legalActs(first: 100) { nodes { act { id } } }';
const inStandard = (code: string) => (node: Node) =>
  node.cards.some((card: Node) => card.edition.standard.code === code);
const isAt =
  (...levels: readonly number[]) =>
  (node: Node) =>
    levels.includes(node.level?.level ?? 0);
const begins = (code: string) => (node: Node) => node.code?.startsWith(code) ?? false;
const levels = ['[4]', '[5, 3]', '[0, 7, 4]', '[8]', '[4, 4]'].map(
  (given): Value => [given, isAt(...JSON.parse(given))],
);
const orderBy = (...fields: readonly string[]) =>
  fields.flatMap((field) => ['ASC', 'DESC'].map((direction) => `{field: ${field}, direction: ${direction}}`));

const lists: readonly List[] = [
  {
    name: 'professions',
    fields: `code level { level } name { text } ${acts} cards { edition { standard { code } } }`,
    orders: orderBy('NAME', 'CODE', 'LEVEL'),
    tries: 60,
    filters: {
      legalAct: ['T001', 'T003', 'T007', 'T999'].map((act): Value => [`"act:${act}"`, cites(`act:${act}`)]),
      levels,
      standard: [['"standard:T20000000"', inStandard('T20000000')]],
      occupation: [['"2610-1-1"', ({ code }) => code === '2610-1-001']],
      group: ['2610-1', '2612', '26', '2', '25', '2610-'].map(
        (group): Value => [`"${group}"`, group.endsWith('-') ? () => false : begins(group)],
      ),
      code: [
        ['"261"', begins('261')],
        ['"2611–2-2"', (node) => begins('2611-2-2')(node) || begins('2611-2-002')(node)],
        ['"2612-3-0"', begins('2612-3-0')],
      ],
      name: [['"маман"', ({ name }) => name.text.includes('маман')]],
    },
  },
  {
    name: 'standards',
    fields: `code name { text } ${acts} activities { code } professions(first: 100) { nodes { code } }`,
    orders: orderBy('NAME', 'CODE'),
    tries: 20,
    filters: {
      legalAct: ['T001', 'T003', 'T011'].map((act): Value => [`"act:${act}"`, cites(`act:${act}`)]),
      code: [
        ['"t3"', begins('T3')],
        ['"T"', begins('T')],
      ],
      name: [['"стандарт"', () => true]],
      activity: [
        ['"87.9"', ({ activities }) => activities.some(({ code }: Node) => code === '87.9')],
        ['"1"', ({ activities }) => activities.some(({ code }: Node) => code === '1')],
      ],
    },
  },
  {
    name: 'skills',
    fields: `name { text } ${acts} statements(first: 100) { nodes { card { edition { standard { code } } } } }`,
    orders: orderBy('NAME', 'PROFESSION_COUNT'),
    tries: 20,
    filters: {
      legalAct: ['T001', 'T003', 'T999'].map((act): Value => [`"act:${act}"`, cites(`act:${act}`)]),
      standard: [
        [
          '"standard:T20000000"',
          ({ statements }) =>
            statements.nodes.some(({ card }: Node) => card.edition.standard.code === 'T20000000'),
        ],
      ],
      text: [['"дағды"', () => true]],
    },
  },
  {
    name: 'legalActs',
    fields: 'kind number isListed citations(first: 1) { nodes { id } }',
    orders: orderBy('TITLE', 'CITATIONS', 'ADOPTED'),
    tries: 25,
    filters: {
      kinds: [
        ['[LAW]', ({ kind }) => kind === 'LAW'],
        ['[LAW, CODE]', ({ kind }) => ['LAW', 'CODE'].includes(kind)],
      ],
      cited: [
        ['true', ({ citations }) => citations.nodes.length > 0],
        ['false', ({ citations }) => citations.nodes.length === 0],
      ],
      listed: [['true', ({ isListed }) => isListed]],
      number: [['"№ 5"', ({ number }) => number === '5']],
    },
  },
  {
    name: 'occupations',
    fields: 'code professions { level { level } }',
    orders: [''],
    tries: 20,
    filters: {
      code: [
        ['"261"', begins('261')],
        ['"2611-2-0"', begins('2611-2-0')],
      ],
      group: ['2610-1', '26', '27'].map((group): Value => [`"${group}"`, begins(group)]),
      levels: ['[4]', '[5, 3, 4]', '[0]'].map(
        (given): Value => [given, ({ professions }) => professions.some(isAt(...JSON.parse(given)))],
      ),
    },
  },
  {
    name: 'findings',
    fields: 'rule severity edition { standard { code } }',
    orders: [''],
    tries: 15,
    filters: {
      rules: [
        ['[KNOWLEDGE_MISSING]', ({ rule }) => rule === 'KNOWLEDGE_MISSING'],
        ['[KNOWLEDGE_MISSING, OCCUPATION_CODE_MISSING, KNOWLEDGE_MISSING]', () => true],
      ],
      severities: [
        ['[WARNING]', ({ severity }) => severity === 'WARNING'],
        ['[ERROR, WARNING, INFO]', () => true],
      ],
      standard: [['"standard:T20000000"', ({ edition }) => edition.standard.code === 'T20000000']],
    },
  },
];

/** The same numbers from 0 to 1 for the same seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const seed = Number(process.env.SEED ?? 1);

for (const { name, fields, orders, filters, tries } of lists) {
  test(`${name} by filters in any combination, seed ${seed}`, async () => {
    const facts = new Map<string, Node>();
    const whole = new Map<string, readonly string[]>();
    for (const order of orders) {
      const list = order ? `${name}(orderBy: ${order})` : name;
      whole.set(order, (await walk(ask, [list], 100)).ids);
    }
    const answer = await dataOf(ask(`{ ${name}(first: 100) { nodes { id ${fields} } } }`));
    for (const node of answer[name].nodes) facts.set(JSON.stringify({ id: node.id }), node);
    const next = chance(seed);
    const one = <Entry>(entries: readonly Entry[]) => entries[Math.floor(next() * entries.length)] as Entry;
    for (let index = 0; index < tries; index++) {
      const order = one(orders);
      const given = Object.keys(filters).filter(() => next() < 0.35);
      const values = given.map((filter) => [filter, one(filters[filter] ?? [])] as const);
      const filter = values.map(([name, [text]]) => `${name}: ${text}`).join(', ');
      const expected = (whole.get(order) ?? []).filter((id) =>
        values.every(([, [, fits]]) => fits(facts.get(id))),
      );
      const list = `${name}(filter: {${filter}}${order && `, orderBy: ${order}`})`;
      const found = await walk(ask, [list], 3);
      expect({ list, ...found }).toEqual({
        list,
        ids: expected,
        totals: found.totals.map(() => expected.length),
      });
    }
  }, 600_000);
}
