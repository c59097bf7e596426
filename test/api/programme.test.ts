import type { Graph } from '../../src/graph/graph.ts';
import { shippedMatcher } from '../../src/ingest/resolver.ts';
import { type Ask, askerOf, codesOf, dataOf } from './served.ts';
import { card, openShipped } from './shipped-graph.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Node = any;

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openShipped();
  ask = askerOf(graph, undefined, shippedMatcher());
}, 240_000);
afterAll(() => graph?.close());

const query = `query ($subjects: [ID!]!, $texts: [String!]!, $kinds: [RequirementKind!]! = [SKILL, ABILITY, KNOWLEDGE], $status: CoverageStatus) {
  programmeCoverage(subjects: $subjects, texts: $texts, kinds: $kinds) {
    texts { text language status matches { requirement { id kind } status score isRequired wording reasons { kind words } } }
    layers { kind required covered doubtful missing }
    subjects { subject { ... on ProfessionCard { item } } layers { kind required covered doubtful missing } notStated { kind } }
    requirements(status: $status, first: 100) { totalCount nodes { status requirement { id kind name { text } }
      coveredBy { text status } in { subject { ... on ProfessionCard { item } } places { evidence { quote } } } } } } }`;

const coverageOf = async (
  subjects: readonly string[],
  texts: readonly string[],
  more: object = {},
): Promise<Node> => (await dataOf(ask(query, { subjects, texts, ...more }))).programmeCoverage;

const statuses = ({ texts }: Node) => texts.map(({ status }: Node) => status);

/** Written as a curriculum would, after card 12: lines 264, 277 and 274 of the shipped document. */
const programme = [
  'Проблемалық кейстер бойынша отбасының жағдайын кешенді бағалау',
  'Өтініш берушілердің деректерін мониторингілеу және талдау',
  'Есептік кезеңдегі өңделген деректерді жинау.',
  'Шахмат ойнау',
];

test('texts in other words are matched, those that leave something out are doubtful, others match nothing', async () => {
  const coverage = await coverageOf([card(12)], programme, { kinds: ['SKILL'] });
  expect(statuses(coverage)).toEqual(['MATCHED', 'DOUBTFUL', 'MATCHED', 'UNMATCHED']);
  expect(coverage.layers).toEqual([{ kind: 'SKILL', required: 7, covered: 2, doubtful: 1, missing: 4 }]);
  const [first, second, third] = coverage.texts;
  expect(first.matches[0].reasons.map(({ kind }: Node) => kind)).toContain('WORD_FORMS');
  expect(second.matches[0].reasons.map(({ kind }: Node) => kind)).toContain('OTHER_WORDS');
  expect(third.matches[0].score).toBe(1);
});

test('all that a card states covers all of it, and nothing else does', async () => {
  const { card: stated } = await dataOf(
    ask(
      `{ card(id: "${card(13)}") { labourFunctions { text { text } skills { text { text } abilities { text { text } } knowledge { text { text } } } } } }`,
    ),
  );
  const skills = stated.labourFunctions.flatMap((one: Node) => one.skills);
  const items = skills.flatMap((skill: Node) => [skill, ...skill.abilities, ...skill.knowledge]);
  const texts = [...new Set<string>(items.map(({ text }: Node) => text.text))];
  const whole = await coverageOf([card(13)], texts);
  for (const layer of whole.layers)
    expect(layer).toMatchObject({ covered: layer.required, doubtful: 0, missing: 0 });
  expect(statuses(whole)).toEqual(texts.map(() => 'MATCHED'));
  const none = await coverageOf([card(13)], ['Шахмат ойнау']);
  for (const layer of none.layers)
    expect(layer).toMatchObject({ covered: 0, doubtful: 0, missing: layer.required });
});

test('the layers of all and of each subject are the sums of the requirements', async () => {
  const coverage = await coverageOf([12, 13, 19].map(card), programme);
  const { nodes, totalCount } = coverage.requirements;
  expect(nodes).toHaveLength(totalCount);
  const counts = (list: readonly Node[], kind: string) => {
    const own = list.filter(({ requirement }) => requirement.kind === kind);
    const count = (wanted: string) => own.filter(({ status }) => status === wanted).length;
    return {
      kind,
      required: own.length,
      covered: count('COVERED'),
      doubtful: count('DOUBTFUL'),
      missing: count('MISSING'),
    };
  };
  for (const layer of coverage.layers) expect(counts(nodes, layer.kind)).toEqual(layer);
  for (const { subject, layers } of coverage.subjects) {
    const own = nodes.filter((node: Node) => node.in.some((one: Node) => one.subject.item === subject.item));
    for (const layer of layers) expect(counts(own, layer.kind)).toEqual(layer);
  }
  for (const { status, coveredBy } of nodes) expect(coveredBy[0]?.status ?? 'MISSING').toBe(status);
  const missing = await coverageOf([12, 13, 19].map(card), programme, { status: 'MISSING' });
  expect(missing.requirements.nodes).toEqual(nodes.filter(({ status }: Node) => status === 'MISSING'));
});

test('what a source leaves blank is said: card 13 has a skill without knowledge', async () => {
  const { subjects } = await coverageOf([card(13)], programme);
  expect(subjects[0].notStated).toEqual([{ kind: 'KNOWLEDGE' }]);
});

test('a text that only others ask for is matched, and no subject asks for it', async () => {
  const coverage = await coverageOf([card(19)], ['Өтінішті тіркеу'], { kinds: ['SKILL'] });
  expect(statuses(coverage)).toEqual(['MATCHED']);
  expect(coverage.texts[0].matches).toMatchObject([{ isRequired: false }]);
  expect(coverage.layers[0]).toMatchObject({ covered: 0 });
});

test('the order of the texts changes nothing but their order', async () => {
  const one = await coverageOf([card(12)], programme);
  const other = await coverageOf([card(12)], [...programme].reverse());
  expect([...other.texts].reverse()).toEqual(one.texts);
  expect(other.layers).toEqual(one.layers);
});

test('without a matcher only one wording is the same', async () => {
  const [first = '', ...others] = programme;
  const texts = [`${first} керек`, ...others];
  const { programmeCoverage } = await dataOf(
    askerOf(graph)(query, { subjects: [card(12)], texts, kinds: ['SKILL'] }),
  );
  expect(statuses(programmeCoverage)).toEqual(['UNMATCHED', 'UNMATCHED', 'MATCHED', 'UNMATCHED']);
});

test('what is wrong is refused', async () => {
  const wrong = (subjects: readonly string[], texts: readonly string[], more: object = {}) =>
    codesOf(ask(query, { subjects, texts, ...more }));
  expect(await wrong([], programme)).toEqual(['BAD_USER_INPUT']);
  expect(await wrong(['card:none/1'], programme)).toEqual(['BAD_ID']);
  expect(await wrong([card(12)], [])).toEqual(['BAD_USER_INPUT']);
  expect(await wrong([card(12)], ['а'.repeat(2_001)])).toEqual(['BAD_USER_INPUT']);
  expect(await wrong([card(12)], Array.from({ length: 201 }, String))).toEqual(['BAD_USER_INPUT']);
  expect(await wrong([card(12)], programme, { kinds: ['EDUCATION'] })).toEqual(['BAD_USER_INPUT']);
  expect(await wrong([card(12)], programme, { kinds: [] })).toEqual(['BAD_USER_INPUT']);
});
