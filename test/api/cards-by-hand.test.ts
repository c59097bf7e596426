import type { Graph } from '../../src/graph/graph.ts';
import { type Json, readGold } from '../gold/read-gold.ts';
import { conceptLayers } from './compared-layers.ts';
import { type Ask, askerOf, dataOf } from './served.ts';
import { card, openShipped } from './shipped-graph.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Node = any;

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openShipped();
  ask = askerOf(graph);
}, 180_000);
afterAll(() => graph?.close());

async function changesOf(gold: Json, kind: string): Promise<readonly Node[]> {
  const [from, to] = [card(gold.a.item), card(gold.b.item)];
  const { levelDelta } = await dataOf(
    ask(`{ levelDelta(from: "${from}", to: "${to}") { changes(kinds: [${kind}], first: 100) { nodes { change
      requirement { id } from { kind text { text } } to { kind text { text } } blanks { statement { ... on SkillStatement { text { text } } } } } } } }`),
  );
  return levelDelta.changes.nodes;
}

const layerOf = (kind: string) => kind.toLowerCase().replaceAll('_', '-');
const texts = (places: readonly Node[]) => places.map(({ text }) => text.text);
/** What the hand takes for the same and the method does not, by the text of the first card. */
const notYetSame: readonly string[] = [
  'Отбасы-балаларды сүйемелдеу жөніндегі жеке жоспарды әзірлеу және іске асыру',
  'Отбасындағы әлеуметтік жағдайларға түрлі әдістермен мониторинг жасауды қолдану',
  'Проблемалық мәселенің шешімін іздестіру кезінде халықаралық тәжірибені зерделеу',
  'Мемлекеттік ұйымдар мен БАҚ үшін таныстырымдылық материалдар дайындау',
  'Уақыт менеджментінің негізгі принциптері',
  'Өлшенетін индикаторларды орнату ережелері мен әдістері',
];
const inBoth = ['UNCHANGED', 'REWORDED', 'MOVED'];

/** The pairs of cards in `test/gold/meanings/cards/`. */
describe.each(['13-19', '17-18', '9-14'])('the cards %s, worked by hand', (name) => {
  const gold = readGold(`meanings/cards/${name}.json`);

  it('are compared act by act as by hand, what a blank could name apart', async () => {
    const changes = await changesOf(gold, 'LEGAL_ACT');
    const of = (wanted: string) =>
      changes.filter(({ change }) => change === wanted).map(({ requirement }) => requirement.id);
    const blank: readonly string[] = gold.blank.flatMap(({ act }: Json) => act);
    const stated = (acts: readonly string[]) => acts.filter((act) => !blank.includes(act)).toSorted();
    expect(of('UNCHANGED').toSorted()).toEqual(gold.act.same.toSorted());
    expect(of('ADDED').toSorted()).toEqual(stated(gold.act.onlyB));
    expect(of('DROPPED').toSorted()).toEqual(stated(gold.act.onlyA));
    expect(of('NOT_STATED').toSorted()).toEqual([...blank].toSorted());
  });

  it('say of a blank what it could hold', async () => {
    const changes = await changesOf(gold, 'KNOWLEDGE');
    const notStated = changes.filter(({ change }) => change === 'NOT_STATED');
    const expected = gold.blank.flatMap(({ knowledge, skill }: Json) =>
      knowledge.map((text: string) => [text, skill]),
    );
    expect(
      notStated.map(({ from, to, blanks }) => [texts([...to, ...from])[0], blanks[0].statement.text.text]),
    ).toEqual(expected);
  });

  it.each(conceptLayers)('%s: nothing is taken for the same that is not', async (kind) => {
    const { same, unclear } = gold[layerOf(kind)];
    const allowed = new Set([...same, ...unclear].map(([one, other]) => `${one}\n${other}`));
    for (const { change, from, to } of await changesOf(gold, kind)) {
      if (!inBoth.includes(change)) continue;
      for (const one of texts(from))
        for (const other of texts(to)) expect(allowed).toContain(`${one}\n${other}`);
    }
  });

  it.each(conceptLayers)(
    '%s: what means the same is the same, but for what is known to be missed',
    async (kind) => {
      const changes = (await changesOf(gold, kind)).filter(({ change }) => inBoth.includes(change));
      const found = new Set(
        changes.flatMap(({ from, to }) =>
          texts(from).flatMap((one) => texts(to).map((other) => `${one}\n${other}`)),
        ),
      );
      const pairs: readonly (readonly [string, string])[] = gold[layerOf(kind)].same;
      const missed = pairs.filter(([one, other]) => !found.has(`${one}\n${other}`)).map(([one]) => one);
      expect(notYetSame).toEqual(expect.arrayContaining(missed));
    },
  );
});
