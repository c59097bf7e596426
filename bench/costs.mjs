/**
 * What questions cost by `extensions.cost` and in time, on a large graph (see `reference.mjs`): whether weights say
 * which of them are heavy. Printed: cost, milliseconds (median of five), milliseconds for each 1,000 of cost, statements.
 */

import pino from 'pino';
import { createApi } from '../dist/api/create-api.js';
import { connect } from '../dist/graph/connect.js';
import { shippedMatcher } from '../dist/ingest/resolver.js';
import { referenceBolt } from './reference.mjs';

let statements = 0;
const graph = connect(referenceBolt(), {
  onQuery: () => {
    statements++;
  },
});
const api = await createApi({
  graph,
  log: pino({ level: 'error' }),
  version: '0',
  matcher: shippedMatcher(),
  // What is kept costs nothing.
  cacheBytes: 0,
});
const { url } = await api.listen({ host: '127.0.0.1', port: 0 });

async function ask(query, variables) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return { bytes: text.length, ...JSON.parse(text) };
}

const { data } = await ask(`{ professions(first: 100) { nodes { id cards { id } } }
  legalActs(first: 1, filter: {cited: true}) { nodes { id } } skills(first: 10, orderBy: {field: PROFESSION_COUNT, direction: DESC}) { nodes { id name { text } } }
  abilities(first: 100) { nodes { name { text } } } }`);
const professions = data.professions.nodes.map(({ id }) => id);
const [one, other] = professions;
const card = data.professions.nodes[0].cards[0].id;
const skill = data.skills.nodes[0].id;
const texts = data.abilities.nodes.map(({ name }) => name.text);
const act = process.env.KASIP_BENCH_ACT ?? data.legalActs.nodes[0].id;

const list = (ids) => JSON.stringify(ids);
const questions = {
  trivial: '{ meta { apiVersion } }',
  release: '{ meta { release } }',
  counts: '{ meta { counts { count } } }',
  'a profession by id': `{ profession(id: "${one}") { name { text } } }`,
  'a page of 25': '{ professions { nodes { id name { text } } } }',
  'a page of 100': '{ professions(first: 100) { nodes { id name { text } } } }',
  'a page by level': '{ professions(filter: {levels: [4]}, first: 100) { nodes { id } } }',
  'a page with its total': '{ professions { totalCount nodes { id } } }',
  'abilities by text': '{ abilities(filter: {text: "а"}) { nodes { id } } }',
  'abilities by text that is not there, total': '{ abilities(filter: {text: "ъъъ"}) { totalCount } }',
  'abilities by act': `{ abilities(filter: {legalAct: "${act}"}) { totalCount nodes { id } } }`,
  'abilities of 100 professions': `{ abilities(filter: {professions: ${list(professions)}}) { totalCount nodes { id } } }`,
  'acts by status': '{ legalActs(filter: {status: CEASED}) { totalCount nodes { id } } }',
  'a whole card': `{ card(id: "${card}") { name { text } labourFunctions { text { text } skills { text { text } abilities { text { text } } knowledge { text { text } } } } } }`,
  '100 whole cards': `{ professions(first: 100) { nodes { cards { name { text } labourFunctions { text { text } skills { text { text } abilities { text { text } } knowledge { text { text } } } } } } } }`,
  'pages in pages, 20':
    '{ legalActs(first: 20) { nodes { professions(first: 20) { nodes { profession { skills(first: 20) { nodes { id } } } } } } } }',
  'pages in pages, 30':
    '{ legalActs(first: 30) { nodes { professions(first: 30) { nodes { profession { skills(first: 30) { nodes { id } } } } } } } }',
  'totals of 100':
    '{ legalActs(first: 100) { nodes { professions(first: 1) { totalCount } citations(first: 1) { totalCount } } } }',
  'citations with evidence': `{ legalAct(id: "${act}") { citations(first: 100) { totalCount nodes { quote evidence { quote places { number } } context { id } card { name { text } } } } } }`,
  'professions of a concept': `{ skill(id: "${skill}") { professions(first: 100) { totalCount nodes { profession { name { text } } } } } }`,
  'related professions': `{ profession(id: "${one}") { related { nodes { score profession { name { text } } layers { shared share } } } } }`,
  'related of 25': '{ professions { nodes { related { nodes { score } } } } }',
  'cited together': `{ legalAct(id: "${act}") { citedTogether { nodes { cards act { id } } } } }`,
  impact: `{ legalAct(id: "${act}") { impact { professions cards skills byLevel { cards } byRole { citations } } } }`,
  'blast radius': `{ legalAct(id: "${act}") { blastRadius { standards professions skillsNowhereElse } } }`,
  'modules of all': '{ sharedModules { isBest isComplete nodes { size saves } } }',
  'modules of all, whole':
    '{ sharedModules(first: 25) { nodes { core { requirement { name { text } } sharing lacking { requirement { id } } } subjects(first: 10) { nodes { share variant { adds { requirement { id } } } } } } } }',
  'modules of 100': `{ sharedModules(subjects: ${list(professions)}, kind: ABILITY) { nodes { size saves } } }`,
  'next module of 100': `{ nextModule(subjects: ${list(professions)}, taught: []) { covers } }`,
  'overlap of 2': `{ overlap(subjects: ${list(professions.slice(0, 2))}) { shared pairs { jaccard } } }`,
  'overlap of 50': `{ overlap(subjects: ${list(professions.slice(0, 50))}) { shared pairs { jaccard } } }`,
  'overlap of 50, not stated by': `{ overlap(subjects: ${list(professions.slice(0, 50))}) { sharedBySome(first: 100) { nodes { notStatedBy { __typename } in { places { text { text } } } } } } }`,
  gap: `{ gap(from: "${one}", to: "${other}") { layers { missing } labourFunctions { skills { skill { status } } } } }`,
  'level delta': `{ levelDelta(from: "${one}", to: "${other}") { addsNothing changes { totalCount nodes { change } } } }`,
  'levels adding nothing': '{ levelsAddingNothing(first: 100) { nodes { addsNothing layers { added } } } }',
  'paths, 6': `{ paths(from: "${one}", to: "${professions[99]}") { length throughCommon nodes { id } } }`,
  'paths, 8': `{ paths(from: "${one}", to: "${act}", maxLength: 8, first: 100) { length nodes { id } } }`,
  'picture, 1 step': `{ neighbourhood(id: "${one}") { nodes { id } edges { kind } } }`,
  'picture, 3 steps, 300': `{ neighbourhood(id: "${one}", depth: 3, first: 300) { nodes { id } edges { kind } } }`,
  'picture of the most cited act': `{ neighbourhood(id: "${act}", depth: 2, first: 300) { nodes { id } edges { kind } } }`,
  'matrix, skills by level':
    '{ matrix(rows: SKILL, columns: LEVEL, measure: PROFESSIONS) { cells { value } } }',
  'matrix, acts by standard':
    '{ matrix(rows: LEGAL_ACT, columns: STANDARD, measure: CARDS, firstRows: 100, firstColumns: 100) { cells { value } } }',
  'matrix, professions compared':
    '{ matrix(rows: PROFESSION, columns: PROFESSION, measure: JACCARD, firstRows: 100, firstColumns: 100) { cells { value } } }',
  'matrix, levels by abilities':
    '{ matrix(rows: LEVEL, columns: LEVEL, measure: JACCARD, filter: {compare: ABILITY}) { cells { value } } }',
  'facets of professions': '{ facets(of: PROFESSION, by: [LEVEL]) { total } }',
  'facets of abilities by 5':
    '{ facets(of: ABILITY, by: [LEVEL, OCCUPATION_GROUP, STANDARD, PROFESSION, LEGAL_ACT], first: 100) { total } }',
  'level conflicts': '{ levelConflicts { totalCount nodes { lowest placements { professions } } } }',
  'name conflicts': '{ nameConflicts { totalCount nodes { names { cards } } } }',
  'diverged clauses': '{ divergedClauses { totalCount nodes { score } } }',
  'doubtful pairs': '{ doubtfulPairs { totalCount nodes { score reason { text } } } }',
  'uneven legal bases': '{ unevenLegalBases { totalCount nodes { legalBasisCount } } }',
  'stale citations':
    '{ staleCitations(first: 100) { totalCount nodes { professions citations successors { path { act { id } } } } } }',
  'law findings': '{ lawFindings(first: 100) { totalCount nodes { message { text } } } }',
  findings: '{ findings(first: 100) { totalCount nodes { message { text } } } }',
  'legal coverage': '{ legalCoverage { cards cardsCitingNoAct citations unresolved notStated actsCited } }',
  'legal coverage, lists':
    '{ legalCoverage { cardsWithoutActs { totalCount } skillsWithoutKnowledge { totalCount } } }',
  'reading list': `{ readingList(of: "${one}") { totalCount nodes { act { title { text } } } } }`,
  'reading list of a level':
    '{ qualificationLevel(level: 4) { legalActs(first: 100) { totalCount nodes { citations } } } }',
  'programme, 10 in 2': [
    'query ($s: [ID!]!, $t: [String!]!) { programmeCoverage(subjects: $s, texts: $t) { layers { covered } } }',
    { s: professions.slice(0, 2), t: texts.slice(0, 10) },
  ],
  'programme, 100 in 100': [
    'query ($s: [ID!]!, $t: [String!]!) { programmeCoverage(subjects: $s, texts: $t) { layers { covered } } }',
    { s: professions, t: texts },
  ],
  'the whole schema':
    '{ __schema { types { name fields { name description args { name type { name ofType { name } } } type { name ofType { name ofType { name } } } } } } }',
};

const wanted = process.argv[2];
try {
  for (const [title, asked] of Object.entries(questions)) {
    if (wanted !== undefined && !title.includes(wanted)) continue;
    const [query, variables] = [asked].flat();
    const times = [];
    let answer = await ask(query, variables);
    for (let run = 0; run < 5 && (run === 0 || times.reduce((sum, time) => sum + time, 0) < 8_000); run++) {
      statements = 0;
      const begun = performance.now();
      answer = await ask(query, variables);
      times.push(performance.now() - begun);
    }
    const { requested = 0 } = answer.extensions?.cost ?? {};
    const time = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
    const row = [
      requested,
      time.toFixed(1),
      ((1_000 * time) / requested).toFixed(1),
      statements,
      answer.bytes,
    ];
    const failed = answer.errors ? `  ${answer.errors.length} × ${answer.errors[0].message}` : '';
    console.log(`${title.padEnd(44)}${row.map((cell) => String(cell).padStart(10)).join('')}${failed}`);
  }
} finally {
  await api.stop();
  await graph.close();
}
