/**
 * What a search costs as the graph grows: 1,000, 10,000 and 100,000 cards, of which only what is searched is written, ten
 * concepts a card, of words that are as common as words are. Through the API without HTTP, against the floor: one
 * hand-written statement over an index of the plain texts, with none of what is done to words. An argument gives another
 * largest number of cards.
 */

import envPaths from 'env-paths';
import neo4j from 'neo4j-driver';
import pino from 'pino';
import { createApollo } from '../dist/api/apollo.js';
import { createContext } from '../dist/api/context.js';
import { randomOf } from '../dist/generate/random.js';
import { connect } from '../dist/graph/connect.js';
import { migrate } from '../dist/graph/migrate.js';
import { entryOf, searchIndex } from '../dist/graph/search/entry.js';
import { lease, remove } from '../dist/neo4j/index.js';
import { readTranslations } from '../dist/registry/translations.js';

const largest = Number(process.argv[2] ?? 100_000);
const own = {
  home: process.env.KASIP_HOME ?? envPaths('kasip', { suffix: '' }).data,
  store: `bench-search-${process.pid}`,
  report: console.error,
};
const { bolt, release } = await lease(own);
const graph = connect(bolt);
const driver = neo4j.driver(bolt.uri, neo4j.auth.basic(bolt.user, bolt.password), {
  disableLosslessIntegers: true,
});
const asked = [];
const watched = {
  ...graph,
  read: (query, parameters, options) => {
    asked.push({ text: query.text, parameters });
    return graph.read(query, parameters, options);
  },
};
const apollo = createApollo(pino({ level: 'silent' }));
const random = randomOf(7);

/** Real stems, then made ones, each rarer than the one before: the hundredth is in one text of a hundred or so. */
const stems = [...new Set(readTranslations().map(({ kk }) => [kk].flat()[0]))].filter((stem) =>
  /^\p{L}{3,}$/u.test(stem),
);
const syllables = ['ба', 'қы', 'тө', 'рі', 'мен', 'жас', 'лық', 'сек', 'нұр', 'дар', 'ғын', 'шы'];
function word(rank) {
  if (rank < stems.length) return stems[rank];
  let made = '';
  for (let left = rank; left > 0; left = Math.floor(left / syllables.length))
    made += syllables[left % syllables.length];
  return made;
}
const endings = ['', '', '', 'ды', 'ның', 'лар', 'ын', 'мен'];
const text = (words) =>
  Array.from(
    { length: words },
    () => word(random.skewedBelow(60_000)) + endings[random.below(endings.length)],
  ).join(' ');

const kinds = [
  'labour-function',
  'skill',
  'ability',
  'ability',
  'ability',
  'ability',
  'knowledge',
  'knowledge',
  'knowledge',
  'skill',
];
function* sources(from, to) {
  for (let card = from; card < to; card++) {
    const code = `${1000 + (card % 9000)}-${card % 9}-${String(card % 997).padStart(3, '0')}`;
    const common = {
      ru: [],
      en: [],
      levels: [1 + (card % 8)],
      standards: [`standard:G${card % 7000}`],
      stored: null,
    };
    yield {
      ...common,
      id: `profession:${card}`,
      kind: 'profession',
      kk: [`${text(3)} маманы`],
      codes: [code],
      uses: 1,
    };
    for (const [index, kind] of kinds.entries())
      yield {
        ...common,
        id: `${kind}:${card}/${index}`,
        kind,
        kk: [text(6 + random.below(8))],
        codes: [],
        uses: random.skewedBelow(3_000),
      };
  }
}

const indexes = {
  [searchIndex]: ['n.tokens', 'whitespace'],
  floor: ['n.textsKk, n.codes', 'standard-no-stop-words'],
};

const rare = {
  name: 'Құмбел сағатшысы маманы',
  word: 'құмбел',
  prefix: 'құмб',
  slip: 'құмбкл',
  code: '9999-9-999',
};
const questions = {
  'an exact name': rare.name,
  'a rare word': rare.word,
  'a code': rare.code,
  'a rare prefix': rare.prefix,
  'a misprint': rare.slip,
  'a common word': word(0),
  'two common words': `${word(0)} ${word(1)}`,
  'a prefix of one letter': word(0).slice(0, 1),
};

try {
  await migrate(graph);
  await write([
    {
      id: 'profession:rare',
      kind: 'profession',
      kk: [rare.name],
      ru: [],
      en: [],
      codes: [rare.code],
      levels: [4],
      standards: [],
      uses: 1,
      stored: null,
    },
  ]);
  let before = 0;
  for (const cards of [largest / 100, largest / 10, largest]) {
    for (const name of Object.keys(indexes)) await run(`DROP INDEX ${name} IF EXISTS`);
    await grow(before, cards);
    before = cards;
    await index();
    await measure(cards);
  }
} finally {
  await driver.close();
  await graph.close();
  await release();
  await remove(own);
}

/** An index is made anew after each step, which is quicker than to let it grow. */
async function index() {
  const begun = performance.now();
  for (const [name, [properties, analyzer]] of Object.entries(indexes))
    await run(
      `CREATE FULLTEXT INDEX ${name} FOR (n:SearchEntry) ON EACH [${properties}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}'}}`,
    );
  while ((await run("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN state")).rows.length > 0)
    await new Promise((resolve) => setTimeout(resolve, 500));
  console.log(`  indexed in ${Math.round((performance.now() - begun) / 1000)} s`);
}

async function run(statement, parameters = {}) {
  const session = driver.session();
  const { records, summary } = await session.run(statement, parameters);
  await session.close();
  return { rows: records, summary };
}

async function write(rows) {
  await run(
    'UNWIND $rows AS row CREATE (entry:SearchEntry) SET entry = row, entry.uses = toInteger(row.uses)',
    { rows: rows.map(entryOf) },
  );
}

async function grow(from, to) {
  const begun = performance.now();
  let rows = [];
  for (const source of sources(from, to)) {
    rows.push(source);
    if (rows.length < 5_000) continue;
    await write(rows);
    rows = [];
  }
  await write(rows);
  console.log(
    `${to} cards, ${11 * to + 1} entries; ${Math.round((11 * (to - from)) / ((performance.now() - begun) / 1000))} entries a second`,
  );
}

async function ask(query, variables) {
  const contextValue = createContext({ graph: watched, version: '0', today: '2026-11-30' });
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
  if (body.singleResult.errors) throw new Error(JSON.stringify(body.singleResult.errors));
  return body.singleResult.data.search;
}

async function measure(cards) {
  const page =
    'query ($text: String!, $after: String) { search(text: $text, first: 25, after: $after) { nodes { id text highlights { start end } } pageInfo { endCursor } } }';
  const facets =
    'query ($text: String!) { search(text: $text, first: 25) { totalCount isTotalCapped kinds { kind count } levels { level count } } }';
  for (const [name, text] of Object.entries(questions)) {
    const floor = () =>
      run(
        `CALL db.index.fulltext.queryNodes('floor', $text, {limit: 25}) YIELD node, score RETURN node.id AS id, node.textsKk AS texts, score`,
        {
          text: text
            .split(' ')
            .map((one) => `+"${one}"`)
            .join(' '),
        },
      );
    await compare(`${cards}: ${name}`, floor, () => ask(page, { text }));
  }
  const text = questions['a common word'];
  let after = null;
  for (let skipped = 0; skipped < 40; skipped++)
    after = (await ask(page.replace('25', '100'), { text, after })).pageInfo.endCursor;
  await compare(`${cards}: a common word, after 4,000`, null, () => ask(page, { text, after }));
  await compare(`${cards}: counts of a rare word`, null, () => ask(facets, { text: rare.word }));
  await compare(`${cards}: counts of a common word`, null, () => ask(facets, { text }));
}

/** Taken in turn; the database hits of all statements of one question. */
async function compare(title, floor, ours) {
  const times = { floor: [], ours: [] };
  for (let turn = -5; turn < 25; turn++) {
    for (const [name, contender] of Object.entries({ floor, ours })) {
      if (contender === null) continue;
      const begun = performance.now();
      await contender();
      if (turn >= 0) times[name].push(performance.now() - begun);
    }
  }
  asked.length = 0;
  await ours();
  let hits = 0;
  const statements = [...asked];
  for (const { text, parameters } of statements) hits += await hitsOf(text, parameters);
  const [low, high] = [median(times.floor), median(times.ours)];
  const ratio = low === undefined ? '' : `${(high / low).toFixed(2)} × floor`;
  console.log(
    `  ${title.padEnd(46)} ${high.toFixed(2).padStart(8)} ms  ${ratio.padEnd(14)} ${hits} hits, ${statements.length} statements`,
  );
}

async function hitsOf(text, parameters) {
  const integers = Object.fromEntries(
    Object.entries(parameters).map(([key, value]) => [
      key,
      Number.isInteger(value) ? neo4j.int(value) : value,
    ]),
  );
  const { summary } = await run(`PROFILE ${text}`, integers);
  const sum = (step) => (step.dbHits ?? 0) + step.children.reduce((total, child) => total + sum(child), 0);
  return sum(summary.profile);
}

function median(numbers) {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
}
