/**
 * Asks kasip, the floor and, where it is installed, the peer the same questions over the same graph; writes what it
 * measured to `results/`, as JSON. See `--help`.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { cold } from './cold.mjs';
import { checkAgreement, isPeerInstalled, startContender } from './contenders.mjs';
import { costs } from './costs.mjs';
import { cursorOf } from './cursor.mjs';
import { driverOf, readerOf } from './driver.mjs';
import { rising } from './load.mjs';
import { questions } from './questions/all.mjs';
import { referenceGraph } from './reference-graph.mjs';
import { subjectsIn } from './subjects.mjs';
import { warm } from './warm.mjs';

const { values: options } = parseArgs({
  options: {
    standards: { type: 'string', default: '700' },
    graph: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '40' },
    seconds: { type: 'string', default: '30' },
    warm: { type: 'string', default: '30' },
    cold: { type: 'string', default: '0' },
    load: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(`node bench/national/run.mjs
  --standards 700   the size of the graph; it is built where it is not there
  --graph FILE      a graph that is there: JSON with uri, user and password; it is only read
  --only a,b        these questions
  --rounds 40       how often each is asked, as far as --seconds 30 suffice (five times at least)
  --warm 30         how often each is asked of each contender before: servers are timed as they are after a while
  --cold 5          also so many fresh processes of each contender, and of kasip when it has warmed up
  --load            also at rising rates`);
  process.exit();
}

const { bolt, release } = options.graph
  ? { bolt: JSON.parse(readFileSync(options.graph, 'utf8')), release: async () => {} }
  : await referenceGraph(Number(options.standards));
const driver = driverOf(bolt);
const read = readerOf(driver);
const subjects = await subjectsIn(read);
const asked = Object.entries(questions)
  .filter(([name]) => options.only === undefined || options.only.split(',').includes(name))
  .map(([name, question]) => ({ ...question, name }));
const names = ['kasip', 'floor', ...(isPeerInstalled ? ['peer'] : [])];
const contenders = {};
for (const name of [...names, 'cached']) contenders[name] = await startContender(name, bolt);
subjects.far.cursor = await cursorOf(subjects.far.id, contenders.kasip.url);
const [{ cards }] = await read('MATCH (card:ProfessionCard) RETURN count(card) AS cards');
const result = { cards, load: { before: loadavg()[0] }, questions: {} };

try {
  const { cached, ...uncached } = contenders;
  for (let again = 0; again < Number(options.warm); again++) {
    for (const question of asked)
      for (const contender of Object.values(contenders)) await contender.ask(question, subjects);
  }
  for (const question of asked) {
    await checkAgreement(question, Object.values(contenders), subjects);
    const isCached = (await cached.ask(question, subjects)).headers['x-kasip-cache'] === 'hit';
    const { text, shape } = question.floor;
    const variables = (question.floor.variables ?? question.variables)(subjects);
    const bare = async () => JSON.stringify({ data: shape(await read(text, variables), variables) });
    const timed = await warm(question, isCached ? contenders : uncached, bare, subjects, {
      rounds: Number(options.rounds),
      seconds: Number(options.seconds),
    });
    const cost = {};
    for (const name of names) cost[name] = await costs(question, contenders[name], subjects, driver);
    const { title, user, peerLacks } = question;
    result.questions[question.name] = { title, user, peerLacks, ...timed, costs: cost };
    report(question.name, timed, cost);
  }
  result.memory = {};
  for (const [name, { tell }] of Object.entries(contenders)) result.memory[name] = await tell('memory');
  if (options.load) {
    result.rising = {};
    for (const name of ['kasip', 'cached', 'floor', 'peer'].filter((one) => contenders[one])) {
      const rates = [5, 10, 20, 40, 80, 160, 320, 640, 1_280, 2_560];
      result.rising[name] = await rising(contenders[name], asked, subjects, rates);
      console.log(name, JSON.stringify(result.rising[name].at(-1)));
    }
  }
  for (const { stop } of Object.values(contenders)) await stop();
  if (Number(options.cold) > 0)
    result.cold = await cold(['ready', ...names], asked, subjects, bolt, driver, Number(options.cold));
  result.load.after = loadavg()[0];
  const folder = new URL('./results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  if (options.only === undefined)
    writeFileSync(new URL(`${cards}.json`, folder), `${JSON.stringify(result, null, 1)}\n`);
} finally {
  for (const { stop } of Object.values(contenders)) stop().catch(() => {});
  await driver.close();
  await release();
}

function report(name, { times }, cost) {
  const said = Object.entries(times).map(
    ([who, { median, toFloor }]) => `${who} ${median.toFixed(1)} ms ×${toFloor.median.toFixed(2)}`,
  );
  const hits = Object.entries(cost).map(
    ([who, { hits, statements }]) => `${who} ${statements.length}/${hits}`,
  );
  console.log(`${name}: ${said.join(', ')}; statements/hits ${hits.join(', ')}`);
}
