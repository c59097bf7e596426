import type { Graph } from '../../src/graph/graph.ts';
import { openMany } from './many-graph.ts';
import { type Ask, askerOf, dataOf } from './served.ts';

let graph: Graph;
let ask: Ask;
const sent: string[] = [];

beforeAll(async () => {
  graph = await openMany((name) => sent.push(name));
  ask = askerOf(graph);
}, 180_000);
afterAll(() => graph?.close());

/** Deep questions, with how many entries they ask for at each level. */
const questions: Readonly<Record<string, string>> = {
  'a standard with all its cards': `query ($first: Int!) { standards(first: $first) { totalCount nodes { name { text }
    currentEdition { cards { item level { level } profession { id occupation { code } }
      labourFunctions { text { text } concept { id }
        skills { text { text } concept { id name { text } }
          abilities { text { text } evidence { places { number } source { id } } }
          knowledge { text { text } citations { act { title { text } } evidence { places { number } } } } } } } } } } }`,
  'who cites an act, and where': `query ($first: Int!) { legalActs(first: $first, orderBy: {field: CITATIONS, direction: DESC}) {
    nodes { status replacedBy { act { id } }
      professions(first: $first) { totalCount nodes { citations profession { name { text } level { level } }
        first { quote context { __typename ... on Statement { text { text } card { item } } } } } }
      citations(first: $first) { nodes { role context { id } card { profession { id } } evidence { source { sha256 } } } } } } }`,
  'which articles of an act are cited, and where': `query ($first: Int!) { legalActs(first: $first, orderBy: {field: CITATIONS, direction: DESC}) {
    nodes { provisionCitationCount provisionCoverage { state } provisions(first: $first, cited: true) { totalCount
      nodes { heading { text } parent { number children(first: $first) { nodes { number act { id } } } }
        professions(first: $first) { nodes { id } }
        citations(first: $first) { nodes { provision { article provision { id parent { id } } } context { id } } } } } } } }`,
  'what professions share': `query ($first: Int!) { professions(first: $first) { nodes { names { text } cards { item }
    skills(first: $first) { totalCount edges { statements first { number } node { name { text }
      professions(first: $first) { nodes { profession { id name { text } } first { id } } }
      abilities(first: $first) { nodes { id wordings(first: $first) { nodes { text } } } } } } }
    related(first: $first) { nodes { references profession { id } } } } } }`,
  'the tree of occupations': `query ($first: Int!) { occupations(first: $first) { nodes { names { text }
    group { code parent { code children { code occupations(first: $first) { nodes { code professions { level { level } } } } } } } } } }`,
  'the impact of acts': `query ($first: Int!) { legalActs(first: $first, orderBy: {field: CITATIONS, direction: DESC}) {
    nodes { impact { professions byLevel { level { level } cards } byRole { role cards } }
      skillsWithoutKnowledge(first: $first) { totalCount } } } }`,
  'acts cited together': `query ($first: Int!) { legalActs(first: $first, orderBy: {field: CITATIONS, direction: DESC}) {
    nodes { citedTogether(first: $first) { nodes { act { title { text } } card { item }
      first { quote } otherFirst { quote } } } } } }`,
  ...Object.fromEntries(
    Object.entries({
      cards: 'card { name { text } }',
      skills: 'skill { name { text } }',
      labourFunctions: 'labourFunction { name { text } }',
      skillStatements: 'skill { text { text } }',
      labourFunctionStatements: 'labourFunction { text { text } }',
    }).map(([list, node]) => [
      `the ${list} that rest on acts`,
      `query ($first: Int!) { legalActs(first: $first, orderBy: {field: CITATIONS, direction: DESC}) { nodes {
        ${list}(first: $first) { totalCount nodes { ${node} roles first { quote evidence { places { number } } } } } } } }`,
    ]),
  ),
  'what rests on which law': `query ($first: Int!) { skills(first: $first) { nodes { legalBasisCount
    legalBases(first: $first) { nodes { acts { title { text } } statements(first: $first) { totalCount nodes { card { item }
      knowledge { citations { quote act { id } } } } } } } } } }`,
  'the acts of concepts': `query ($first: Int!) { skills(first: $first) { nodes {
    legalActs(first: $first) { nodes { status act { id } first { quote } } } } } }`,
  'modules of all professions': `query ($first: Int!) { sharedModules(first: $first, minSize: 1) { totalCount nodes { saves levels { level }
    core { requirement { name { text } } isGeneric sharing abilities { name { text } } lacking { lackedBy { ... on Profession { id } } } }
    subjects(first: $first) { nodes { subject { ... on Profession { name { text } } } share
      variant { places { evidence { source { id } } } adds { requirement { name { text } } places { card { id } } } notStated { kind } }
      uncovered { requirement { id } places { statement { text { text } } } } } }
    legalActs(first: $first) { nodes { status legalAct { id } requirements { id } first { quote } } } } } }`,
  'a matrix with what is behind its cells': `query ($first: Int!) { matrix(rows: PROFESSION, columns: ABILITY, measure: CARDS,
    firstRows: $first, firstColumns: $first) { rows { label { text } } columns { node { id } } cells { value
      statement { text { text } card { item } } citation { quote } shared { id } } } }`,
  'professions compared': `query ($first: Int!) { matrix(rows: PROFESSION, columns: LEVEL, measure: JACCARD,
    firstRows: $first, firstColumns: $first) { cells { value shared { id } } } }`,
  'what is around an act': `query ($first: Int!) { neighbourhood(id: "act:T001", first: $first) { nodes { label { text } node { id } }
    edges { count statement { text { text } } citation { quote } reference { text } } totals { kind count } } }`,
  'how many there are': `query ($first: Int!) { facets(of: SKILL, by: [LEVEL, LEGAL_ACT], first: $first) { values { label { text }
    node { id } count } } }`,
  'tasks at several levels': `query ($first: Int!) { levelConflicts(first: $first) { totalCount nodes { concept { id }
    placements { level { id } first { card { item } } } } } }`,
  'names that differ': `query ($first: Int!) { nameConflicts(first: $first) { totalCount nodes { occupation { id }
    names { name { text } card { item } evidence { source { id } } } } } }`,
  'clauses that differ': `query ($first: Int!) { divergedClauses(first: $first) { totalCount nodes { isOrderKnown changes { kind }
    clauses { text { text } statement { card { item } } } } } }`,
  'the findings': `query ($first: Int!) { findings(first: $first) { totalCount nodes { rule about { id } card { item }
    edition { standard { code } } evidence { quote places { number } source { id } } } } }`,
};

/** Questions about a day, with a list inside a list, and how many levels it takes to know what stood when. */
const questionsOfDays: Readonly<Record<string, string>> = {
  'what is stale': `query ($first: Int!) { staleCitations(first: $first, asOf: "2021-01-01", includeUnknown: true) { totalCount nodes {
    status change successors { act { id } path { act { id } } } first { quote evidence { source { id } } }
    professionsCiting(first: $first) { nodes { profession { id } first { quote } } }
    standardsCiting(first: $first) { nodes { standard { id } first { quote } } }
    citationsOf(first: $first) { nodes { quote card { item } } } } } }`,
  'the law of standards on a day': `query ($first: Int!) { standards(first: $first) { nodes { lawFindings(first: $first, asOf: "2021-01-01") {
    totalCount nodes { rule severity statusWhenEnacted status message { text } act { id } replacedBy { act { id } }
      citation { card { item } } evidence { source { id } } } } } } }`,
  'what rests on orders': `query ($first: Int!) { standards(first: $first) { nodes { currentEdition { enactedBy { number act { id }
    blastRadius { editions { id } standards professions cards skills standardsLeft(first: $first) { nodes { id } }
      professionsLeft(first: $first) { nodes { id name { text } } } } } } } } }`,
  'a profession on a day': `query ($first: Int!) { professions(first: $first) { nodes { cards(asOf: "2024-06-01") { item }
    asOf(day: "2024-06-01") { isKnown note cards { status card { id } edition { id status } }
      legalActs(first: $first) { totalCount nodes { status act { id } first { quote } } } } } } }`,
};

/** Statements sent for a question. */
async function tripsOf(query: string, first: number): Promise<readonly string[]> {
  sent.length = 0;
  await dataOf(ask(query, { first }));
  return [...sent];
}

const all = { ...questions, ...questionsOfDays };

test.each(Object.keys(all))('%s: no more round trips for many than for few', async (name) => {
  const query = all[name] ?? '';
  // All that stands in seven standards is more than one question may cost.
  const [less, more] = name === 'a standard with all its cards' ? [1, 2] : [2, 7];
  const few = await tripsOf(query, less);
  const many = await tripsOf(query, more);
  expect(many.length).toBe(few.length);
  expect(many.toSorted()).toEqual(few.toSorted());
});

test('what is mostly asked for together comes along; the rest is one round trip for each list of each level', async () => {
  const sent = await tripsOf(questions['a standard with all its cards'] ?? '', 2);
  const expected = [
    'standards by NAME ASC',
    'current edition of standard',
    'cards of edition',
    'labour functions of card',
    'concept of statement',
    'concept of statement',
    'citations of statement',
    'nodes by id',
    'sources of edition',
  ];
  expect(sent.toSorted()).toEqual(expected.toSorted());
});

test('a card with all that stands in it, its profession and its standard is one round trip', async () => {
  const query = `{ card(id: "card:t00000000/1") { name { text } level { level } education { level { text } }
    profession { occupation { code } } edition { standard { code } }
    labourFunctions { text { text } skills { text { text } abilities { text { text } } knowledge { text { text } } } } } }`;
  expect(await tripsOf(query, 1)).toEqual(['ProfessionCard by id']);
});

test('what comes along is what stands there, whatever it is called and however it is asked for', async () => {
  const inside = 'skills { id abilities { id } knowledge { id card { id } } }';
  const { card } = await dataOf(
    ask(`{ card(id: "card:t00000000/1") { edition { id } labourFunctions { ${inside} } again: labourFunctions { also: skills { id }
      ... on LabourFunctionStatement { skills { abilities { id } } } } } }`),
  );
  const { nodes } = await dataOf(
    ask(
      `{ nodes(ids: ["card:t00000000/1"]) { ... on ProfessionCard { edition { id } labourFunctions { ${inside} } } } }`,
    ),
  );
  expect({ edition: card.edition, labourFunctions: card.labourFunctions }).toEqual(nodes[0]);
  expect(card.again).toEqual(
    card.labourFunctions.map(({ skills }: { skills: { id: string; abilities: object[] }[] }) => ({
      also: skills.map(({ id }) => ({ id })),
      skills: skills.map(({ abilities }) => ({ abilities })),
    })),
  );
});

test('an act comes along with the first of its lists', async () => {
  const query =
    '{ legalAct(id: "act:T001") { title { text } citations(first: 3) { nodes { act { id } card { id profession { id } } } } } }';
  expect((await tripsOf(query, 1)).toSorted()).toEqual(['citations of legal act']);
  const all =
    '{ legalAct(id: "act:T001") { title { text } professions(first: 3) { nodes { first { quote } } } standards(first: 1) { totalCount } } }';
  expect((await tripsOf(all, 1)).toSorted()).toEqual(['professions of legal act', 'standards of legal act']);
});

test('where nothing has the id of an act, its lists bring nothing along', async () => {
  const query = '{ legalAct(id: "act:none") { title { text } citations(first: 3) { totalCount } } }';
  expect((await tripsOf(query, 1)).toSorted()).toEqual([
    'LegalAct by id',
    'citations of legal act',
    'nodes by id',
  ]);
});

test('a page and its total are one round trip', async () => {
  expect(
    await tripsOf('query ($first: Int!) { professions(first: $first) { totalCount nodes { id } } }', 3),
  ).toEqual(['professions by NAME ASC']);
});

test('nodes of many kinds are one round trip', async () => {
  const query =
    '{ nodes(ids: ["act:T001", "standard:T00000000", "card:t00000000/1", "level:nqf/3"]) { id } }';
  expect(await tripsOf(query, 1)).toEqual(['nodes by id']);
});

const named = 'requirement { id name { text } }';
const compared: Readonly<Record<string, string>> = {
  overlap: `overlap(subjects: [$one, $other]) { shared jaccard sharedByAll { nodes { ${named} in { places { card { id } text { text } } } } } }`,
  levelDelta: `levelDelta(from: $one, to: $other) { layers { kind added } addsNothing changes { nodes { change ${named} to { text { text } } } } }`,
  gap: `gap(from: $one, to: $other, have: ["act:T001"]) { layers { kind missing } labourFunctions { skills { skill { status ${named} } } } }`,
  sharedModules: `sharedModules(subjects: [$one, $other], minSize: 1) { nodes { core { ${named} } subjects { nodes { required variant { adds { ${named} } } } } } }`,
};

test.each(Object.keys(compared))('%s: all that is compared is one round trip', async (field) => {
  const { professions } = await dataOf(ask('{ professions(first: 2) { nodes { id } } }'));
  const [one, other] = professions.nodes.map(({ id }: { id: string }) => id);
  sent.length = 0;
  await dataOf(ask(`query ($one: ID!, $other: ID!) { ${compared[field]} }`, { one, other }));
  expect(sent).toEqual(['subjects and requirements by id']);
});
